"""Totals of the budget: facts summed by the database, crossed by any two dimensions.

A salary must not be read out of a sum. So people without the right to salaries get every
table without the lines that tell them, and those lines only as one sum of the whole
program, and only when enough lines stand behind it (`salaries`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet, Sum

from bic.money import ZERO
from bic.tenancy import pulse
from planning import fiscal
from planning.models import Allocation, BudgetAmount, BudgetLine, Expense, Grant

DIMENSIONS = ("category", "year", "community", "kind", "funding")
MEASURES = ("planned", "committed", "spent", "left")
# Lines behind a sum of salaries: with two, whoever earns one of them knows the other.
FEWEST_SALARIES = 3


class Fact(NamedTuple):
    """Amounts that share every dimension; keys are primary keys, None is "none"."""

    category: int
    year: int
    community: int | None
    kind: str
    funding: int | None = None
    planned: Decimal = ZERO
    committed: Decimal = ZERO
    spent: Decimal = ZERO

    @property
    def left(self) -> Decimal:
        """Planned and not spent; what is committed is still in it."""
        return self.planned - self.spent


@dataclass(frozen=True)
class Pivot:
    """Sums by two dimensions; the margins are the sums of the cells."""

    rows: list[Any]
    columns: list[Any]
    cells: dict[tuple[Any, Any], Decimal]
    row_totals: dict[Any, Decimal]
    column_totals: dict[Any, Decimal]
    total: Decimal


def pivot(
    facts: Iterable[Fact], rows: str, columns: str, measure: str, order: Callable[[str, Any], Any]
) -> Pivot:
    """`measure` of `facts` by two of `DIMENSIONS`; `order(dimension, key)` sorts the keys."""
    cells: defaultdict[tuple[Any, Any], Decimal] = defaultdict(lambda: ZERO)
    row_totals: defaultdict[Any, Decimal] = defaultdict(lambda: ZERO)
    column_totals: defaultdict[Any, Decimal] = defaultdict(lambda: ZERO)
    for fact in facts:
        row, column, amount = getattr(fact, rows), getattr(fact, columns), getattr(fact, measure)
        cells[row, column] += amount
        row_totals[row] += amount
        column_totals[column] += amount
    return Pivot(
        rows=sorted(row_totals, key=lambda key: order(rows, key)),
        columns=sorted(column_totals, key=lambda key: order(columns, key)),
        cells=dict(cells),
        row_totals=dict(row_totals),
        column_totals=dict(column_totals),
        total=sum(row_totals.values(), ZERO),
    )


def facts_of(
    program: Any,
    *,
    with_salaries: bool,
    by_funding: bool = False,
    lines: Q | None = None,
) -> list[Fact]:
    """The budget of `program`: two queries, three with `by_funding`.

    `lines` narrows it to lines that match ("line__is_public" and the like). By funding,
    what secured grants pay for is planned under them, and the rest under None.
    """
    wanted = lines or Q()
    if not with_salaries:
        wanted &= Q(line__category__is_salaries=False)
    place = ("line__category", "fiscal_year", "line__community", "line__kind")

    def grouped(rows: QuerySet, *keys: str, **sums: Any) -> QuerySet:
        return rows.filter(wanted).order_by().values_list(*keys).annotate(**sums)

    found = [
        Fact(category, year, community, kind, None, planned, committed)
        for category, year, community, kind, planned, committed in grouped(
            BudgetAmount.objects.all(),
            *place,
            all_planned=Sum("planned"),
            all_committed=Sum("committed"),
        )
    ]
    year = fiscal.year_in_database("spent_on", program.fiscal_year_starts)
    paid_from = ("grant",) if by_funding else ()
    for *keys, spent in grouped(
        Expense.objects.annotate(fiscal_year=year), *place, *paid_from, all_spent=Sum("amount")
    ):
        found.append(Fact(*keys, spent=spent))
    if by_funding:
        secured = Allocation.objects.filter(grant__status__in=Grant.SECURED)
        for *keys, grant, amount in grouped(secured, *place, "grant", all=Sum("amount")):
            found.append(Fact(*keys, grant, amount))
            found.append(Fact(*keys, None, -amount))
    return found


@dataclass(frozen=True)
class SalaryTotal:
    """What all salaries of a kind come to; None where too few lines stand behind a sum."""

    kind: str
    planned: Decimal | None
    committed: Decimal | None
    spent: Decimal | None

    @property
    def left(self) -> Decimal | None:
        """Planned and not spent, where both may be told."""
        if self.planned is None or self.spent is None:
            return None
        return self.planned - self.spent


def salaries(fewest: int = FEWEST_SALARIES) -> list[SalaryTotal]:
    """The salaries of the program in one sum for each kind, over all years; one query.

    Each sum is told only if at least `fewest` lines are in it.
    """
    lines = BudgetLine.objects.filter(category__is_salaries=True).with_totals().order_by()
    found: defaultdict[str, list[tuple[Decimal, ...]]] = defaultdict(list)
    for kind, *amounts in lines.values_list("kind", "planned", "committed", "spent"):
        found[kind].append(tuple(amounts))
    return [
        SalaryTotal(kind, *(_told(amounts, fewest) for amounts in zip(*found[kind], strict=True)))
        for kind in sorted(found)
    ]


def _told(amounts: Sequence[Decimal], fewest: int) -> Decimal | None:
    """The sum of `amounts`, None if fewer than `fewest` of them are not zero."""
    return sum(amounts, ZERO) if sum(map(bool, amounts)) >= fewest else None


@dataclass(frozen=True)
class Overspent:
    """A line that spent more in a fiscal year (`label`) than was planned for it."""

    line_id: int
    title: str
    label: str
    planned: Decimal
    spent: Decimal

    @property
    def over(self) -> Decimal:
        """How much more."""
        return self.spent - self.planned


def overspent(program: Any, *, with_salaries: bool, lines: Q | None = None) -> list[Overspent]:
    """Lines over their budget, by year, the furthest first; two queries."""
    wanted = lines or Q()
    if not with_salaries:
        wanted &= Q(line__category__is_salaries=False)
    year = fiscal.year_in_database("spent_on", program.fiscal_year_starts)
    spent = (
        Expense.objects.filter(wanted)
        .annotate(fiscal_year=year)
        .order_by()
        .values_list("line_id", "fiscal_year")
        .annotate(total=Sum("amount"))
        .values_list("line_id", "line__title", "fiscal_year", "total")
    )
    totals = list(spent)
    amounts = BudgetAmount.objects.filter(wanted, fiscal_year__in={row[2] for row in totals})
    planned = {
        (line, year): amount
        for line, year, amount in amounts.values_list("line_id", "fiscal_year", "planned")
    }
    starts = program.fiscal_year_starts
    found = [
        Overspent(line, title, fiscal.label(year, starts), planned.get((line, year), ZERO), total)
        for line, title, year, total in totals
        if total > planned.get((line, year), ZERO)
    ]
    return sorted(found, key=lambda one: (-one.over, one.title, one.label))


class Whole(NamedTuple):
    """The budget of a whole program: its facts, and the lines that are over."""

    facts: tuple[Fact, ...]
    over: tuple[Overspent, ...]


pulse.watch(*(f"planning.{one}" for one in ("Category", "BudgetLine", "BudgetAmount", "Expense")))
pulse.watch("planning.Allocation", "planning.Grant")
_kept: pulse.Kept[tuple[Any, ...], Whole] = pulse.Kept(64)


def whole(program: Any, *, with_salaries: bool, by_funding: bool = False) -> Whole:
    """`facts_of` and `overspent`, kept until the pulse of the program moves: one query.

    Ask it where the scope of the whole program is open, or less would be kept for everybody.
    """
    key = (program.pk, pulse.of(program), with_salaries, by_funding)

    def compute(_missing: Any) -> dict[tuple[Any, ...], Whole]:
        facts = facts_of(program, with_salaries=with_salaries, by_funding=by_funding)
        over = overspent(program, with_salaries=with_salaries)
        return {key: Whole(tuple(facts), tuple(over))}

    return _kept.of([key], compute)[key]


def years_of(program: Any, today: Any) -> list[int]:
    """Fiscal years that have amounts, this one and the next two, without a gap; one query."""
    this = fiscal.this_year(program, today)
    years = set(BudgetAmount.objects.order_by().values_list("fiscal_year", flat=True).distinct())
    return list(range(min(years | {this}), max(years | {this + 2}) + 1))
