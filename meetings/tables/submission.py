"""The list of what was taken to bodies that decide."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
from meetings.models import Submission

TAGS = {
    Submission.State.DRAFT: "line",
    Submission.State.SUBMITTED: "att",
    Submission.State.ANSWERED: "ok",
    Submission.State.WITHDRAWN: "line",
}


class SubmissionTable(Table):
    """Submissions with their body, their day and what came of them."""

    number = Column(verbose_name=_("Number"), attrs={"th": {"class": "n"}})
    title = Column(verbose_name=_("Title"), orderable=False)
    body = Column(verbose_name=_("Body"), order_by="body__name")
    kind = Column(verbose_name=_("What for"))
    agenda_on = Column(verbose_name=_("On the agenda of"))
    state = Column(verbose_name=_("State"))
    outcome = Column(verbose_name=_("Outcome"))

    rows_template = "meetings/submission_rows.html"
    frame = "meetings/submissions_frame.html"
    lead = _(
        "What is taken to whoever can decide. Often that is no elected body; elected bodies are "
        "kept informed."
    )
    add = Add("meetings:submission_create", "meetings.add_submission", _("Prepare a submission"))
    empty_title = _("Nothing was taken to a body yet")
    empty_text = _("Name the bodies first, then take a proposal or a decision to one of them.")
    choices = ("kind", "state", "outcome")
    caption = _("Submissions")
    counted = ngettext_lazy("%(count)d submission", "%(count)d submissions", "count")
    resource = "meetings.resources.submission.SubmissionResource"
    export_permission = "meetings.export_submission"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.tag = TAGS[row.state]

    class Meta:
        order_by = "-number"
