"""Where evaluation shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import program_nav, rail_tools, tabs

rail_tools.add(
    "evaluation",
    _("Evaluation plan"),
    "evaluations:plan_list",
    permission="evaluations.list_plan",
    icon="schedule",
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
rail_tools.add(
    "evaluation_reports",
    _("Evaluation reports"),
    "evaluations:evaluationreport_list",
    permission="evaluations.list_evaluationreport",
    icon="assessment",
    order=39,
    level="community",
    pages=("evaluationreport",),
)
rail_tools.add(
    "lessons",
    _("Lessons"),
    "evaluations:lesson_list",
    permission="evaluations.list_lesson",
    icon="info_outline",
    order=76,
    level="community",
    pages=("lesson",),
)
program_nav.add(
    "evaluation",
    _("Evaluation"),
    "evaluations:portfolio_list",
    permission="evaluations.list_portfolio",
    order=45,
    namespaces=("evaluations",),
)
tabs("evaluations").add(
    "portfolio",
    _("Portfolio"),
    "evaluations:portfolio_list",
    permission="evaluations.list_portfolio",
    order=10,
)
tabs("evaluations").add(
    "lesson", _("Lessons"), "evaluations:lesson_log", permission="evaluations.list_lesson", order=20
)
tabs("evaluations").add(
    "strategy",
    _("Shared strategies"),
    "evaluations:strategy_library",
    permission="evaluations.read_strategy",
    order=30,
)
rail_tools.add(
    "strategies",
    _("Strategies"),
    "evaluations:strategy_list",
    permission="evaluations.read_strategy",
    icon="share",
    order=77,
    level="community",
    pages=("strategy",),
)
