"""What proves the steps of planning."""

from typing import Any

from django.db.models import Max, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from bic.money import ZERO, words
from bic.tenancy.models import Program
from planning import gap
from planning.models import Grant


@evidence("P3")
def funding(program: Any) -> Evidence | None:
    """Done when grants have secured everything that is planned in cash; one query.

    In progress when something is secured or applied for. Money that no budget line has yet
    secures nothing. Gifts in kind do not count, and neither do hopes.
    """
    planned, secured = gap.cash_of(program)
    grants = Grant.objects.filter(program=program).order_by().values("program")
    awards = grants.filter(status__in=Grant.SECURED)
    asked = Grant.objects.filter(program=program, status=Grant.Status.APPLIED)
    row = Program.objects.filter(pk=program.pk).values_list(
        planned,
        secured,
        Subquery(awards.annotate(newest=Max("decided_on")).values("newest")),
        gap.count(awards),
        gap.count(asked),
    )
    wanted, found, newest, award_count, asked_count = row.get()
    wanted, found = wanted or ZERO, found or ZERO
    if not (award_count or asked_count):
        return None
    is_done = bool(wanted) and found == wanted
    return Evidence(
        state=State.DONE if is_done else State.IN_PROGRESS,
        headline=_headline(program, wanted, found),
        when=newest,
        url=reverse("planning:funding", args=[program.slug]),
    )


def _headline(program: Any, wanted: Any, found: Any) -> str:
    if not wanted:
        return _("No cash budget is planned yet")
    return _("%(secured)s of %(planned)s secured") % {
        "secured": words(found, program.currency),
        "planned": words(wanted, program.currency),
    }
