"""Where reporting shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import rail_tools

rail_tools.add(
    "reporting",
    _("Reporting"),
    "implementation:audiencereport_list",
    permission="implementation.list_audiencereport",
    icon="campaign",
    order=58,
    level="community",
    pages=("audiencereport", "cycle"),
)
