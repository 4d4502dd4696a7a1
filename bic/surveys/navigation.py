"""Where surveys show in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, rail_tools

program_nav.add(
    "surveys",
    _("Surveys"),
    "surveys:survey_list",
    permission="surveys.list_survey",
    order=35,
    namespaces=("surveys",),
)
rail_tools.add(
    "surveys",
    _("Surveys"),
    "surveys:survey_community",
    permission="surveys.list_survey",
    icon="comment",
    order=45,
    level="community",
    namespaces=("surveys",),
)
