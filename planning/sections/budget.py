"""What planning puts into progress reports."""

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from bic import money
from bic.money import ZERO
from bic.reports.sections import Period, Section, section
from planning import fiscal, totals
from planning.models import BudgetLine


@section("money", order=15, source="planning:budget_community")
def money_of(community: Any, _period: Period) -> Section | None:
    """What is planned and spent in the community's public lines, cash and in kind apart.

    Two queries. Partners read reports, so they hold what partners may see, and no salaries.
    """
    program = community.program
    shown = Q(line__community=community, line__is_public=True)
    facts = totals.facts_of(program, with_salaries=False, lines=shown)
    if not facts:
        return None

    def words(measure: str, chosen: list[totals.Fact]) -> str:
        return money.words(sum((getattr(fact, measure) for fact in chosen), ZERO), program.currency)

    def row(name: str, chosen: list[totals.Fact]) -> dict[str, str]:
        return {"name": name} | {one: words(one, chosen) for one in totals.MEASURES}

    starts = program.fiscal_year_starts
    tables = []
    for kind in BudgetLine.Kind:
        own = [fact for fact in facts if fact.kind == kind]
        if own:
            years = sorted({fact.year for fact in own})
            tables.append(
                {
                    "title": str(kind.label),
                    "rows": [
                        row(fiscal.label(year, starts), [one for one in own if one.year == year])
                        for year in years
                    ],
                    "total": row(_("Total"), own),
                }
            )
    return Section(
        title=_("Money"), template="planning/report_money.html", phase=1, data={"tables": tables}
    )
