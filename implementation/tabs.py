"""The tabs of a community's plan: each noun that hangs onto it adds one line here.

A tab is the address `implementation:<page>` of a community, and the pages whose view says
`tab = "<page>"`. Its permission is asked of the plan.
"""

from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.ui.kept import address


class Tab(NamedTuple):
    """One tab: the name of its page, its words, and who sees it."""

    page: str
    label: Any
    permission: str


TABS = (
    Tab("plan_detail", pgettext_lazy("tab", "Plan"), "implementation.view_plan"),
    Tab("task_list", _("Tasks"), "implementation.list_task"),
    Tab("update_list", _("Updates"), "implementation.list_update"),
    Tab("late_list", _("Late and silent"), "implementation.list_update"),
    Tab("taskpromise_list", _("Promises"), "implementation.list_taskpromise"),
    Tab("followedtopic_list", _("Advisory committees"), "implementation.list_followedtopic"),
    Tab("partner_list", _("Partners"), "implementation.list_partner"),
    Tab("plan_council", _("Council list"), "implementation.view_council_plan"),
    Tab("handover_list", _("Hand-overs"), "implementation.hand_over_plan"),
    Tab("planversion_list", _("Versions"), "implementation.list_planversion"),
    Tab("planlanguage_list", _("Translations"), "implementation.translate_fronttext"),
)


class Shown(NamedTuple):
    """A tab as the page shows it."""

    label: str
    url: str
    current: bool


def tabs_of(plan: Any, user: Any, current: str) -> list[Shown]:
    """The tabs of a plan that a person may open. Needs its program and community."""
    slugs = plan.program.slug, plan.community.slug
    shown = [tab for tab in TABS if user.has_perm(tab.permission, plan)]
    return [
        Shown(str(one.label), address(f"implementation:{one.page}", *slugs), one.page == current)
        for one in shown
    ]
