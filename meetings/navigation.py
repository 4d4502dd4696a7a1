"""Where coming together shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import account_menu, rail_tools

account_menu.add(
    "calendarfeed",
    _("Meetings in my calendar"),
    "meetings:calendarfeed_detail",
    permission="meetings.view_calendarfeed",
    icon="calendar_today",
    order=15,
)
rail_tools.add(
    "recommendations",
    _("Recommendations"),
    "meetings:submission_list",
    permission="meetings.list_submission",
    icon="send",
    order=54,
    level="community",
    pages=(
        "submission",
        "attachment",
        "submissionquestion",
        "packet",
        "decisionbody",
        "briefing",
        "promise",
    ),
)
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
rail_tools.add(
    "proposals",
    _("Ideas and proposals"),
    "meetings:proposal_list",
    permission="meetings.list_proposal",
    icon="star_outline",
    order=51,
    level="community",
    pages=("proposal", "idea", "feasibility", "proposalcomment", "ideacontact"),
)
rail_tools.add(
    "groups",
    _("Groups"),
    "meetings:group_list",
    permission="meetings.list_group",
    icon="groups",
    order=52,
    level="community",
    pages=("group", "groupseat"),
)
