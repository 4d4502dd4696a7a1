"""Where communities show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, rail_tools

program_nav.add(
    "communities",
    _("Communities"),
    "communities:list",
    permission="communities.list_community",
    order=20,
    namespaces=("communities",),
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
