"""Columns of proposals in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed
from meetings.models import Proposal


class ProposalResource(Resource):
    """What a list of proposals tells of each. Needs `for_list()`."""

    number = Field("number", _("Number"))
    title = Computed(("title",), _("Proposal"), str)
    state = Choice("state", _("State"), Proposal.State)
    committee = Computed(("committee",), _("Committee"), lambda one: str(one) if one else "")
    report_on = Field("report_on", _("Report back by"))
    decided_on = Field("decided_on", _("Decided on"))
    proposed_by = Field("proposed_by", _("Proposed by"))
    support_count = Field("support_count", _("Support"))
