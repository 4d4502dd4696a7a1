"""Where planning shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.ui.navigation import program_nav, rail_tools, tabs

program_nav.add(
    "planning",
    pgettext_lazy("phase", "Planning"),
    "planning:team",
    permission="planning.view_member",
    order=15,
    namespaces=("planning",),
)
tabs("planning").add(
    "team", _("Team"), "planning:team", permission="planning.view_member", order=10
)
tabs("planning").add(
    "charter", _("Charter"), "planning:charter", permission="planning.view_charter", order=20
)
tabs("planning").add(
    "timeline", _("Timeline"), "planning:timeline", permission="planning.list_milestone", order=30
)
tabs("planning").add(
    "budget", _("Budget"), "planning:budget", permission="planning.view_budget", order=40
)
tabs("planning").add(
    "funding", _("Funding"), "planning:funding", permission="planning.view_funding", order=50
)
rail_tools.add(
    "timeline",
    _("Timeline"),
    "planning:timeline_community",
    permission="planning.view_milestone",
    icon="event",
    order=20,
    level="community",
)
rail_tools.add(
    "budget",
    _("Budget"),
    "planning:budget_community",
    permission="planning.view_communitybudget",
    icon="store",
    order=80,
    level="community",
)
