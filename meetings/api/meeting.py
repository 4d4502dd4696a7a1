"""Meetings: what of them is announced, and how many people came."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import PEOPLE, TEXT, Field, Resource, columns, offer
from meetings.counts import came
from meetings.models import Meeting

STATES = (
    ("draft", _("Draft")), ("announced", _("Announced")), ("over", _("Over")),
    ("held", _("Held")), ("closed", _("Closed")), ("canceled", _("Canceled")),
)  # fmt: skip

offer(
    Resource(
        "meetings",
        _("meetings"),
        rows=lambda reader: Meeting.objects.filter(program=reader.program).for_list(),
        list_permission="meetings.list_meeting",
        permission="meetings.view_meeting",
        fields=(
            *columns(
                Meeting, "kind", "title", "starts_at", "ends_at", "languages", "interpreted",
                "place", "address", "is_public",
            ),
            Field("state", TEXT, _("state"), choices=STATES, is_always_there=True),
            # Tools pass on what they read, so it is told as everybody may know it.
            Field("people_count", PEOPLE, _("how many people came"),
                  lambda row, reader: came(row, reader.program)),
        ),
        page=lambda row, reader: reader.path("meetings:meeting_detail", row),
    )
)  # fmt: skip
