"""Where evaluation shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import rail_tools

rail_tools.add(
    "evaluation",
    _("Evaluation plan"),
    "evaluations:plan_list",
    permission="evaluations.list_plan",
    icon="assessment",
    order=39,
    level="community",
    pages=("plan", "logic", "question", "row"),
)
rail_tools.add(
    "waves",
    _("Evaluation waves"),
    "evaluations:wave_list",
    permission="evaluations.list_wave",
    icon="autorenew",
    order=39,
    level="community",
    pages=("wave", "instrument"),
)
rail_tools.add(
    "indicators",
    _("Indicators"),
    "evaluations:indicator_list",
    permission="evaluations.list_indicator",
    icon="visibility",
    order=39,
    level="community",
    pages=("indicator", "reading"),
)
rail_tools.add(
    "evaluation_results",
    _("Evaluation results"),
    "evaluations:comparison_list",
    permission="surveys.list_survey",
    icon="trending_up",
    order=39,
    level="community",
    pages=("comparison", "change", "participation"),
)
