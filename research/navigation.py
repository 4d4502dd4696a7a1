"""Where research shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, rail_tools

program_nav.add(
    "census",
    _("Census"),
    "research:census_list",
    permission="research.view_censusfile",
    order=40,
    pages=("census", "comparison", "reliability", "outline"),
)
rail_tools.add(
    "profile",
    _("Profile"),
    "research:profile",
    permission="research.view_profile",
    icon="insights",
    order=40,
    level="community",
    pages=("profile", "localcount"),
)
rail_tools.add(
    "themes",
    _("Themes"),
    "research:theme_list",
    permission="research.list_theme",
    icon="lightbulb_outline",
    order=43,
    level="community",
    pages=("theme", "themecomment", "ranking", "committee", "seat", "readingroom"),
)
rail_tools.add(
    "studies",
    _("Studies"),
    "research:study_list",
    permission="research.view_study",
    icon="hearing",
    order=41,
    level="community",
    pages=(
        "study",
        "target",
        "guide",
        "record",
        "statement",
        "quote",
        "code",
        "analysis",
        "recommendation",
        "existing",
    ),
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
rail_tools.add(
    "report",
    _("Research report"),
    "research:researchreport_list",
    permission="research.list_researchreport",
    icon="local_library",
    order=44,
    level="community",
    pages=("researchreport",),
)
