"""Where the plan shows in the frame around a page."""

from django.utils.translation import gettext_lazy as _

from bic.ui.navigation import account_menu, rail_tools

account_menu.add(
    "my_tasks",
    _("My tasks"),
    "implementation:task_mine",
    permission="implementation.list_task",
    icon="check_circle",
    order=5,
)

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
        "update",
        "comment",
        "late",
        "taskpromise",
        "followedtopic",
        "savedfilter",
        "planversion",
        "planedition",
        "fronttext",
        "planlanguage",
        "plansheet",
    ),
)
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
rail_tools.add(
    "public-page",
    _("Public page"),
    "implementation:publicpage_detail",
    permission="implementation.view_publicpage",
    icon="public",
    order=90,
    level="community",
    pages=("publicpage", "publicdocument"),
)
