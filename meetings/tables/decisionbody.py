"""Lists of bodies that decide, of briefings, and of promises."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.days import today_in
from bic.ui.tables import Add, Table, ngettext_lazy
from meetings.briefed import standing

FRAME = "meetings/submissions_frame.html"


class BodyTable(Table):
    """Bodies with when each was told last."""

    name = Column(verbose_name=_("Body"))
    kind = Column(verbose_name=_("Kind"))
    meets = Column(verbose_name=_("When it meets"), orderable=False)
    last_told_on = Column(verbose_name=_("Told last"))
    due = Column(verbose_name=_("To be told by"), orderable=False)

    rows_template = "meetings/decisionbody_rows.html"
    frame = FRAME
    lead = _("Whoever can decide about recommendations here, and whoever is to be kept informed.")
    add = Add("meetings:decisionbody_create", "meetings.add_decisionbody", _("Add a body"))
    empty_title = _("No body is named yet")
    empty_text = _("Add the council, the county board, the manager, a commission, a nonprofit.")
    choices = ("kind",)
    caption = _("Bodies")
    counted = ngettext_lazy("%(count)d body", "%(count)d bodies", "count")
    resource = "meetings.resources.submission.BodyResource"
    export_permission = "meetings.export_decisionbody"

    def prepare(self, rows):
        super().prepare(rows)
        today = today_in(self.request.program)
        for row in rows:
            row.standing = standing(row, today)

    class Meta:
        order_by = "name"


class BriefingTable(Table):
    """Who was told, when, how and what about."""

    told_on = Column(verbose_name=_("On"))
    body = Column(verbose_name=_("Body"), order_by="body__name")
    way = Column(verbose_name=_("How"))
    about = Column(verbose_name=_("What about"), orderable=False)
    told_by = Column(verbose_name=_("Who told"), orderable=False)

    rows_template = "meetings/briefing_rows.html"
    frame = FRAME
    lead = _("Every time that a body heard of the work, also when it had nothing to vote on.")
    add = Add("meetings:briefing_create", "meetings.add_briefing", _("Log a briefing"))
    empty_title = _("Nobody was told anything yet")
    empty_text = _(
        "Log each update, talk and presentation. Outcomes of submissions come by themselves."
    )
    choices = ("way",)
    caption = _("Briefings")
    counted = ngettext_lazy("%(count)d briefing", "%(count)d briefings", "count")
    resource = "meetings.resources.submission.BriefingResource"
    export_permission = "meetings.export_briefing"

    class Meta:
        order_by = "-told_on"


class PromiseTable(Table):
    """What was promised, by whom, until when."""

    what = Column(verbose_name=_("What was promised"))
    side = Column(verbose_name=_("Who owes it"))
    body = Column(verbose_name=_("Body"), order_by="body__name")
    due_on = Column(verbose_name=_("Due on"))
    owner = Column(verbose_name=_("Who looks after it"), orderable=False)
    outcome = Column(verbose_name=_("Outcome"))

    rows_template = "meetings/promise_rows.html"
    frame = FRAME
    lead = _("What we promised a body, and what a body promised us.")
    add = Add("meetings:promise_create", "meetings.add_promise", _("Add a promise"))
    empty_title = _("Nothing was promised yet")
    empty_text = _("Write down what somebody said they would do or bring, so that it is kept.")
    choices = ("side", "outcome")
    caption = _("Promises")
    counted = ngettext_lazy("%(count)d promise", "%(count)d promises", "count")
    resource = "meetings.resources.submission.PromiseResource"
    export_permission = "meetings.export_promise"

    def prepare(self, rows):
        super().prepare(rows)
        today = today_in(self.request.program)
        for row in rows:
            row.late = row.is_late(today)

    class Meta:
        order_by = ("closed_at", "due_on")
