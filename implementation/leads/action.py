"""Actions of the plan that answer to a theme, or come from a proposal or a decision."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from implementation.models import Action, ActionTheme
from meetings.following import followed_by
from meetings.models import Decision
from research.leads import Outcome, led_to

VIEW = "implementation.view_action"


@led_to("actions", order=30)
def actions_of(themes: Iterable[Any]) -> dict[int, list[Outcome]]:
    """Actions by the key of their theme. One query."""
    links = (
        ActionTheme.objects.filter(theme__in=[one.pk for one in themes])
        .select_related("action__program", "action__community")
        .order_by("action__due_on", "action")
    )
    found: dict[int, list[Outcome]] = {}
    for link in links:
        found.setdefault(link.theme_id, []).append(_told(link.action))
    return found


@followed_by("actions")
def actions_after(decided: Any) -> list[Outcome]:
    """Actions that come from a proposal or a decision. One query."""
    which = "decision" if isinstance(decided, Decision) else "proposal"
    rows = Action.objects.filter(**{which: decided}).select_related("program", "community")
    return [_told(one) for one in rows.order_by("pk")]


def _told(action: Action) -> Outcome:
    return Outcome(
        _("Action"), action.title, action.get_status_display(), action.get_absolute_url(), VIEW
    )
