"""Where communities show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, rail_tools, tabs

program_nav.add(
    "communities",
    _("Communities"),
    "communities:list",
    permission="communities.list_community",
    order=20,
    namespaces=("communities",),
)
tabs("communities").add(
    "list", _("Communities"), "communities:list", permission="communities.list_community", order=10
)
tabs("communities").add(
    "outreach",
    _("Outreach"),
    "communities:organization_list",
    permission="communities.view_organization",
    order=20,
    pages=("organization", "contact", "interaction", "followup", "session"),
)

tabs("communities").add(
    "readiness",
    _("Readiness"),
    "communities:readiness_list",
    permission="communities.list_all_scorecard",
    order=40,
)
rail_tools.add(
    "readiness",
    _("Readiness"),
    "communities:readiness_community",
    permission="communities.list_scorecard",
    icon="insights",
    order=25,
    level="community",
)


rail_tools.add(
    "pledges",
    _("Pledges"),
    "communities:pledge_list",
    permission="communities.list_pledge",
    icon="favorite_border",
    order=70,
    level="community",
)
tabs("communities").add(
    "review",
    _("Review"),
    "communities:review_list",
    permission="communities.list_review",
    order=50,
    pages=("review", "decision"),
)
