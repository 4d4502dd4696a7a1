"""Columns of votes and decisions in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed
from meetings.models import Decision, Vote


class VoteResource(Resource):
    """Every column of a vote that tells its rule, never a ballot. Needs `for_list()`."""

    question = Computed(("question",), _("Question"), str)
    method = Choice("method", _("Method"), Vote.Method)
    share = Choice("share", _("passes when"), Vote.Share)
    quorum = Field("quorum", _("people needed (quorum)"))
    round_number = Field("round_number", _("Round"))
    round_closed_at = Field("round_closed_at", _("Counted on"))


class DecisionResource(Resource):
    """The columns of a decision. Needs `for_list()`."""

    number = Field("number", _("Number"))
    title = Computed(("title",), _("Decision"), str)
    outcome = Choice("outcome", _("Outcome"), Decision.Outcome)
    decided_on = Field("decided_on", _("Decided on"))
    review_on = Field("review_on", _("Looked at again on"))
