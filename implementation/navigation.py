"""Where the plan shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import rail_tools

rail_tools.add(
    "plan",
    _("Implementation plan"),
    "implementation:plan_detail",
    permission="implementation.view_plan",
    icon="list",
    order=56,
    level="community",
    pages=(
        "plan",
        "topic",
        "objective",
        "action",
        "task",
        "tasklink",
        "partner",
        "partnerperson",
        "handover",
        "planversion",
        "planedition",
        "fronttext",
        "planlanguage",
        "plansheet",
    ),
)
