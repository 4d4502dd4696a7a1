"""The list of decisions."""

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
from meetings.models import Decision

TAGS = {
    Decision.Outcome.ADOPTED: "ok",
    Decision.Outcome.PARKED: "att",
    Decision.Outcome.DECLINED: "line",
}


class DecisionTable(Table):
    """Decisions with their outcome and day."""

    number = Column(verbose_name=_("Number"), attrs={"th": {"class": "n"}})
    title = Column(verbose_name=_("Decision"), orderable=False)
    outcome = Column(verbose_name=_("Outcome"))
    decided_on = Column(verbose_name=_("Decided on"))
    review_on = Column(verbose_name=_("Looked at again on"))

    rows_template = "meetings/decision_rows.html"
    frame = "meetings/votes_frame.html"
    lead = _("What was decided, by which rule, by whom together, and why.")
    add = Add("meetings:decision_create", "meetings.add_decision", _("Record a decision"))
    empty_title = _("No decisions yet")
    empty_text = _("Record what was decided, with its reasons. After seven days it is locked.")
    choices = ("outcome",)
    caption = _("Decisions")
    counted = ngettext_lazy("%(count)d decision", "%(count)d decisions", "count")
    resource = "meetings.resources.vote.DecisionResource"
    export_permission = "meetings.export_decision"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.day = date_format(row.decided_on)
            row.review = date_format(row.review_on) if row.review_on else ""
            row.tag = TAGS[row.outcome]

    class Meta:
        order_by = "-number"
