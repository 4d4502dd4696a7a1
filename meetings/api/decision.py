"""Decisions."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import WHOLE, YES_OR_NO, Field, Resource, columns, offer
from meetings.models import Decision

offer(
    Resource(
        "decisions",
        _("decisions"),
        rows=lambda reader: Decision.objects.filter(program=reader.program).for_list(),
        list_permission="meetings.list_decision",
        permission="meetings.view_decision",
        fields=(
            *columns(Decision, "number", "title", "outcome", "decided_on", "review_on"),
            Field("is_locked", YES_OR_NO, _("stays as it is"), is_always_there=True),
            Field("meeting", WHOLE, _("id of the meeting"), lambda row, _reader: row.meeting_id),
            Field("proposal", WHOLE, _("number of the proposal"),
                  lambda row, _reader: row.proposal and row.proposal.number),
        ),
        page=lambda row, reader: reader.path("meetings:decision_detail", row),
    )
)  # fmt: skip
