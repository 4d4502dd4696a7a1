"""The list of proposals of a community."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.blueprint import State
from bic.days import today_in
from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from meetings.models import Feasibility, Proposal

VERDICTS = {
    Feasibility.Verdict.NOW: State.DONE,
    Feasibility.Verdict.HELP: State.DONE,
    Feasibility.Verdict.PARTNER: State.DONE,
    Feasibility.Verdict.LATER: State.NOT_NEEDED,
    Feasibility.Verdict.NO: State.NOT_NEEDED,
}
TAGS = {
    Proposal.State.ADOPTED: "ok",
    Proposal.State.PARKED: "line",
    Proposal.State.DECLINED: "line",
}


class ProposalTable(Table):
    """Proposals with who studies them, how feasible they are, and what was decided."""

    title = Column(verbose_name=_("Proposal"), orderable=False)
    committee = Column(verbose_name=_("Committee"), order_by="committee__name")
    feasibility = Column(verbose_name=_("Feasibility"), empty_values=(), orderable=False)
    state = Column(verbose_name=_("State"))
    support_count = Column(verbose_name=_("Support"), attrs={"th": {"class": "n"}})

    rows_template = "meetings/proposal_rows.html"
    frame = "meetings/proposals_frame.html"
    actions = "meetings/proposals_actions.html"
    lead = _("What could be done, who studies it, and what was decided.")
    add = Add("meetings:proposal_create", "meetings.add_proposal", _("Propose a project"))
    empty_title = _("No proposals yet")
    empty_text = _("A proposal says what the need is, what would be done, and who would lead it.")
    choices = ("state",)
    caption = _("Proposals")
    counted = ngettext_lazy("%(count)d proposal", "%(count)d proposals", "count")
    resource = "meetings.resources.proposal.ProposalResource"
    export_permission = "meetings.export_proposal"

    def prepare(self, rows):
        super().prepare(rows)
        verdicts = verdicts_of(rows)
        today = today_in(self.request.program)
        for row in rows:
            row.tag = TAGS.get(row.state, "")
            row.decided = day(row.decided_on)
            row.bead, row.feasible = feasibility_of(row, verdicts.get(row.pk), today)


def verdicts_of(proposals):
    """The result of the last report on each proposal, by its key; one query."""
    reports = Feasibility.objects.filter(proposal__in=[one.pk for one in proposals]).reported()
    return dict(reports.order_by("number").values_list("proposal_id", "verdict"))


def feasibility_of(proposal, verdict, today):
    """State and words of how far the study of a proposal is; ("", "") where nobody was asked."""
    if verdict and proposal.state != Proposal.State.STUDIED:
        return VERDICTS[verdict], str(Feasibility.Verdict(verdict).label)
    if proposal.state != Proposal.State.STUDIED or proposal.report_on is None:
        return "", ""
    words = {"day": day(proposal.report_on)}
    if proposal.report_on < today:
        return State.ATTENTION, gettext("Report was due %(day)s") % words
    return State.IN_PROGRESS, gettext("Report due %(day)s") % words
