"""What proves the funding: grants that cover what is planned in cash."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence, facts_of
from bic.money import ZERO, words
from planning import gap
from planning.models import Grant

READS = ("planning.Grant", "planning.Allocation", "planning.BudgetLine", "planning.BudgetAmount")


def _columns(program: Any) -> dict[str, Any]:
    planned, secured = gap.cash_of(program)
    is_secured = Q(status__in=Grant.SECURED)
    return {
        "planned": planned,
        "secured": secured,
        "grants": facts_of(
            Grant.objects.all(),
            awarded=Count("pk", filter=is_secured),
            newest=Max("decided_on", filter=is_secured),
            asked=Count("pk", filter=Q(status=Grant.Status.APPLIED)),
        ),
    }


@evidence("P3", _columns, reads=READS)
def funding(program: Any, found: Mapping[str, Any]) -> Evidence | None:
    """Done when grants have secured everything that is planned in cash.

    In progress when something is secured or applied for. Money that no budget line has yet
    secures nothing. Gifts in kind do not count, and neither do hopes.
    """
    grants = found["grants"]
    if not grants or not (grants["awarded"] or grants["asked"]):
        return None
    planned, secured = found["planned"] or ZERO, found["secured"] or ZERO
    is_done = bool(planned) and secured == planned
    return Evidence(
        state=State.DONE if is_done else State.IN_PROGRESS,
        headline=_headline(program, planned, secured),
        when=date.fromisoformat(grants["newest"]) if grants["newest"] else None,
        url=reverse("planning:funding", args=[program.slug]),
        permission="planning.view_funding",
    )


def _headline(program: Any, wanted: Any, found: Any) -> str:
    if not wanted:
        return _("No cash budget is planned yet")
    return _("%(secured)s of %(planned)s secured") % {
        "secured": words(found, program.currency),
        "planned": words(wanted, program.currency),
    }
