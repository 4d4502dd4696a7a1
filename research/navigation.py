"""Where research shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, rail_tools

program_nav.add(
    "census",
    _("Census"),
    "research:census_list",
    permission="research.view_censusfile",
    order=40,
    pages=("census", "outline"),
)
rail_tools.add(
    "profile",
    _("Profile"),
    "research:profile",
    permission="research.view_profile",
    icon="insights",
    order=40,
    level="community",
    pages=("profile",),
)
rail_tools.add(
    "assets",
    _("Assets"),
    "research:asset_list",
    permission="research.list_asset",
    icon="map",
    order=42,
    level="community",
    pages=("asset",),
)
