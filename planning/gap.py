"""What is still to find: the planned budget minus what grants have secured.

Cash and gifts in kind never fill each other's gaps. Money that is too much in one line and
year does not fill the gap of another: it has to be moved there by allocating it.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import DecimalField, F, OuterRef, Subquery, Sum, Value
from django.db.models.functions import Coalesce, Least

from bic.money import ZERO
from planning.models import Allocation, BudgetAmount, BudgetLine, Grant

Kind = BudgetLine.Kind
MONEY: DecimalField = DecimalField(max_digits=16, decimal_places=2)
# Lines behind a sum of salaries: with two, whoever earns one of them knows the other.
FEWEST_SALARIES = 3


@dataclass(slots=True)
class Sums:
    """Money of one kind; `secured` counts no more of a line and year than was planned."""

    planned: Decimal = ZERO
    secured: Decimal = ZERO
    over: Decimal = ZERO

    @property
    def missing(self) -> Decimal:
        """What is still to find."""
        return self.planned - self.secured

    @property
    def percent(self) -> int:
        """How much of what is planned is secured; whole percent, rounded down."""
        return int(self.secured * 100 / self.planned) if self.planned else 0

    def add(self, planned: Decimal, secured: Decimal) -> None:
        """Count one line and year."""
        kept = min(planned, secured)
        self.planned += planned
        self.secured += kept
        self.over += secured - kept


@dataclass(slots=True)
class LineGap:
    """A budget line and its sums in the years asked for."""

    line: Any
    sums: Sums = field(default_factory=Sums)


@dataclass
class Gap:
    """The whole of it, by kind; see `load`."""

    totals: dict[str, Sums]
    years: dict[str, dict[int, Sums]]
    communities: dict[str, dict[str, Sums]]
    lines: list[LineGap]
    salaries: Sums | None


def load(
    program: Any, *, year: int | None = None, community: Any = None, with_salaries: bool = False
) -> Gap:
    """The gap of `program`, of one fiscal year or all, of one community or all; three queries.

    `community` "" stands for the lines of the program as a whole. `years` are those of all
    of it. `lines` come with the largest gap first. Without `with_salaries`, what tells
    salaries is left out; `salaries` is then its sum over the whole program and all years,
    when enough lines stand behind it.
    """
    found = BudgetLine.objects.filter(program=program).select_related("category", "community")
    lines = {line.pk: line for line in found}
    gap = Gap(_by_kind(Sums), _by_kind(lambda: defaultdict(Sums)), _by_kind(dict), [], None)
    by_line: dict[int, LineGap] = {}
    salaries, salary_lines = Sums(), set()
    for (line_id, of_year), (planned, secured) in _cells(program).items():
        line = lines.get(line_id)
        if line is None or not (planned or secured):
            continue
        if line.category.is_salaries and not with_salaries:
            salaries.add(planned, secured)
            salary_lines.add(line_id)
            continue
        if community is not None and line.community_id != getattr(community, "pk", None):
            continue
        gap.years[line.kind][of_year].add(planned, secured)
        if year is not None and of_year != year:
            continue
        place = line.community.name if line.community_id else ""
        shown = by_line.setdefault(line_id, LineGap(line))
        of_place = gap.communities[line.kind].setdefault(place, Sums())
        for sums in (gap.totals[line.kind], of_place, shown.sums):
            sums.add(planned, secured)
    if len(salary_lines) >= FEWEST_SALARIES:
        gap.salaries = salaries
    gap.lines = sorted(by_line.values(), key=lambda one: (-one.sums.missing, one.line.title))
    gap.years = {kind: dict(sorted(sums.items())) for kind, sums in gap.years.items()}
    gap.communities = {kind: dict(sorted(sums.items())) for kind, sums in gap.communities.items()}
    return gap


def _by_kind(make: Callable[[], Any]) -> dict[str, Any]:
    return {kind.value: make() for kind in Kind}


def _cells(program: Any) -> Mapping[tuple[int, int], tuple[Decimal, Decimal]]:
    """Planned and secured by line and fiscal year."""
    amounts = BudgetAmount.objects.filter(program=program)
    planned = {
        (line, year): amount
        for line, year, amount in amounts.values_list("line_id", "fiscal_year", "planned")
    }
    sums = _secured(program).values("line_id", "fiscal_year").annotate(total=Sum("amount"))
    secured = {(row["line_id"], row["fiscal_year"]): row["total"] for row in sums.order_by()}
    return {
        cell: (planned.get(cell, ZERO), secured.get(cell, ZERO))
        for cell in planned.keys() | secured.keys()
    }


def _secured(program: Any) -> Any:
    """Allocations that count: of secured grants, to lines of the grant's own kind."""
    return Allocation.objects.filter(
        program=program, grant__status__in=Grant.SECURED, line__kind=F("grant__kind")
    )


def unallocated(program: Any) -> list[Any]:
    """Secured grants with money that no line has yet, as `.left`, the largest first; one query."""
    rows = (
        Grant.objects.filter(program=program)
        .secured()
        .select_related("funder")
        .annotate(
            left=F("awarded")
            - Coalesce(Sum("allocations__amount"), Value(ZERO), output_field=MONEY)
        )
        .filter(left__gt=0)
    )
    return list(rows.order_by("-left", "pk"))


def totals_of_grants(grants: Any) -> Mapping[str, Mapping[str, Decimal]]:
    """`{kind: {"secured": …, "asked": …}}` of a queryset of grants; one query.

    `asked` is what funders were asked for and have not decided; prospects count as nothing.
    """
    rows = (
        grants.order_by()
        .values("kind", "status")
        .annotate(awarded_sum=Sum("awarded"), asked_sum=Sum("asked"))
    )
    found = {kind.value: {"secured": ZERO, "asked": ZERO} for kind in Kind}
    for row in rows:
        sums = found[row["kind"]]
        if row["status"] in Grant.SECURED:
            sums["secured"] += row["awarded_sum"] or ZERO
        elif row["status"] in (Grant.Status.INQUIRY, Grant.Status.APPLIED):
            sums["asked"] += row["asked_sum"] or ZERO
    return found


def cash_of(program: Any) -> Any:
    """Subqueries of the planned and the secured cash of a program, for one statement.

    Of each line and year no more is secured than was planned. Both are null without rows.
    """
    amounts = BudgetAmount.objects.filter(program=program, line__kind=Kind.CASH)
    # Without joins, because PostgreSQL asks this of every line and year.
    cash = Grant.objects.filter(program=program, kind=Kind.CASH).secured()
    to_line = Allocation.objects.filter(
        program=program,
        line=OuterRef("line"),
        fiscal_year=OuterRef("fiscal_year"),
        grant__in=cash.order_by().values("pk"),
    )
    given = Subquery(_summed(to_line, "line", "amount"), output_field=MONEY)
    kept = amounts.annotate(
        kept=Least("planned", Coalesce(given, Value(ZERO), output_field=MONEY), output_field=MONEY)
    )
    return (
        Subquery(_summed(amounts, "program", "planned"), output_field=MONEY),
        Subquery(_summed(kept, "program", "kept"), output_field=MONEY),
    )


def _summed(rows: Any, by: str, name: str) -> Any:
    return rows.order_by().values(by).annotate(sum_of=Sum(name)).values("sum_of")
