"""Where coming together shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import rail_tools

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
