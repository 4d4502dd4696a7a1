"""The list of tasks that are late, or of which nobody has said anything for a long time."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.days import today_in
from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from implementation.lateness import is_stale
from implementation.standing import is_late
from implementation.who import Who


class LateTable(Table):
    """Late and silent tasks with who leads their action, the longest late first."""

    title = Column(verbose_name=_("Task"))
    led_by = Column(verbose_name=_("Lead"), order_by=("action__lead__name", "action__owner__name"))
    who = Column(verbose_name=_("Who does it"), order_by=("owner__name",))
    due_on = Column(verbose_name=_("By when"))
    updated_on = Column(verbose_name=_("Last update"))
    state = Column(verbose_name=_("Why it is here"), orderable=False)

    rows_template = "implementation/late_rows.html"
    frame = "implementation/plan_frame.html"
    lead = _("Who does it is reminded first, after a week who leads the action, then the program.")
    empty_title = _("Nothing is late")
    empty_text = _("No task is late, and of each somebody has said something in 90 days.")
    choices = ("status",)
    caption = _("Late and silent")
    counted = ngettext_lazy("%(count)d task", "%(count)d tasks", "count")

    def prepare(self, rows):
        super().prepare(rows)
        program = self.request.program
        today, who = today_in(program), Who(self.request.user, self.request.community)
        for row in rows:
            row.who_words, row.led_by_words = who(row), who_leads(row.action, who)
            row.due_words = day(row.due_on) if row.due_on else ""
            row.updated_words = day(row.updated_on) if row.updated_on else ""
            row.is_late = is_late(row, today)
            row.late_days = (today - row.due_on).days if row.is_late else 0
            row.is_stale = is_stale(row, today, program.tzinfo)


def who_leads(action, who):
    """The organization that leads an action, else the person; "" for nobody yet."""
    return action.lead.name if action.lead else who(action)
