"""Where coming together shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import rail_tools

rail_tools.add(
    "meetings",
    _("Meetings"),
    "meetings:meeting_list",
    permission="meetings.list_meeting",
    icon="calendar_today",
    order=50,
    level="community",
    pages=("meeting", "agenda", "note", "material", "photo", "cost", "series", "task"),
)
rail_tools.add(
    "votes",
    _("Votes and decisions"),
    "meetings:vote_list",
    permission="meetings.list_vote",
    icon="check_circle_outline",
    order=53,
    level="community",
    pages=("vote", "decision"),
)
