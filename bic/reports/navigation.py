"""Where reports show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, rail_tools

program_nav.add(
    "reports",
    _("Reports"),
    "reports:overview",
    permission="reports.list_all_progressreport",
    order=60,
    namespaces=("reports",),
)
rail_tools.add(
    "reports",
    _("Reports"),
    "reports:list",
    permission="reports.list_progressreport",
    icon="file_present",
    order=60,
    level="community",
    namespaces=("reports",),
)
