"""The list of tasks."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.days import today_in
from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day


class TaskTable(Table):
    """Tasks with who does them, by when, and for which meeting."""

    title = Column(verbose_name=_("Task"))
    area = Column(verbose_name=_("Kind"))
    who = Column(verbose_name=_("Who does it"), order_by=("owner__name",))
    due_on = Column(verbose_name=_("By when"))
    meeting = Column(verbose_name=_("Meeting"), order_by=("meeting__starts_at",))
    state = Column(verbose_name=_("Status"), order_by=("done_on",))

    rows_template = "meetings/task_rows.html"
    frame = "meetings/meetings_frame.html"
    lead = _("What was agreed: who does it, and by when.")
    add = Add("meetings:task_create", "meetings.add_task", _("Add a task"))
    empty_title = _("No tasks yet")
    empty_text = _("Action items of meetings stand here, and what is due before them.")
    choices = ("area",)
    caption = _("Tasks")
    counted = ngettext_lazy("%(count)d task", "%(count)d tasks", "count")
    resource = "meetings.resources.meeting.TaskResource"
    export_permission = "meetings.export_task"

    def prepare(self, rows):
        super().prepare(rows)
        today, user = today_in(self.request.program), self.request.user
        for row in rows:
            row.who_words = row.who(user)
            row.due_words = day(row.due_on) if row.due_on else ""
            if row.done_on:
                row.state_words, row.tag = _("Done"), "ok"
            elif row.due_on and row.due_on < today:
                row.state_words, row.tag = _("Late"), "err"
            else:
                row.state_words, row.tag = _("To do"), "line"
