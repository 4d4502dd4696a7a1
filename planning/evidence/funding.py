"""What proves the funding: grants that cover what is planned in cash."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Max, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from bic.money import ZERO, words
from planning import gap
from planning.models import Grant


def _columns(program: Any) -> dict[str, Any]:
    planned, secured = gap.cash_of(program)
    grants = Grant.objects.filter(program=program).order_by().values("program")
    awards = grants.filter(status__in=Grant.SECURED)
    asked = Grant.objects.filter(program=program, status=Grant.Status.APPLIED)
    return {
        "planned": planned,
        "secured": secured,
        "newest": Subquery(awards.annotate(newest=Max("decided_on")).values("newest")),
        "award_count": gap.count(awards),
        "asked_count": gap.count(asked),
    }


@evidence("P3", _columns)
def funding(program: Any, found: Mapping[str, Any]) -> Evidence | None:
    """Done when grants have secured everything that is planned in cash.

    In progress when something is secured or applied for. Money that no budget line has yet
    secures nothing. Gifts in kind do not count, and neither do hopes.
    """
    if not (found["award_count"] or found["asked_count"]):
        return None
    planned, secured = found["planned"] or ZERO, found["secured"] or ZERO
    is_done = bool(planned) and secured == planned
    return Evidence(
        state=State.DONE if is_done else State.IN_PROGRESS,
        headline=_headline(program, planned, secured),
        when=found["newest"],
        url=reverse("planning:funding", args=[program.slug]),
    )


def _headline(program: Any, wanted: Any, found: Any) -> str:
    if not wanted:
        return _("No cash budget is planned yet")
    return _("%(secured)s of %(planned)s secured") % {
        "secured": words(found, program.currency),
        "planned": words(wanted, program.currency),
    }
