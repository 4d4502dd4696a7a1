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
    "evaluation_results",
    _("Evaluation results"),
    "evaluations:comparison_list",
    permission="surveys.list_survey",
    icon="visibility",
    order=64,
    level="community",
    pages=("comparison", "change", "participation"),
)
