"""What pages show of grants: their money by line and year, and what is due."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from bic.money import ZERO
from planning.gap import FEWEST_SALARIES
from planning.models import Grant, GrantPayment, GrantReport

# Of each kind, on the page of what is coming up.
SHOWN = 100
LONGEST_DAYS = 10 * 366


def flaw_of_period(starts: date | None, ends: date | None) -> str:
    """What is wrong with the first and last day of a grant, "" if nothing is."""
    if starts is None or ends is None:
        return "" if starts is ends else _("Fill in the first and the last day, or neither.")
    if ends < starts:
        return _("The last day is before the first.")
    if (ends - starts).days > LONGEST_DAYS:
        return _("A grant runs for ten years at most. Look at the years.")
    return ""


@dataclass(frozen=True)
class Line:
    """A budget line (None: salaries together) with an amount, or None, for each year."""

    line: Any
    amounts: list[Decimal | None]
    total: Decimal


@dataclass(frozen=True)
class AllocationTable:
    """What of a grant goes where; `is_partial` tells that salaries are left out of it."""

    years: list[int]
    lines: list[Line]
    sums: list[Decimal]
    total: Decimal
    is_partial: bool


def allocation_table(grant: Grant, *, with_salaries: bool) -> AllocationTable:
    """Allocations of a grant by line and year; one query.

    Without `with_salaries`, salary lines stand together, or are left out where so few stand
    together that one could be told.
    """
    rows = grant.allocations.select_related("line__category", "line__community").order_by(
        "line__category__position", "line__title", "line_id", "fiscal_year"
    )
    cells: dict[Any, dict[int, Decimal]] = defaultdict(lambda: defaultdict(lambda: ZERO))
    lines: dict[Any, Any] = {None: None}
    salaries: set[int] = set()
    for row in rows:
        hidden = row.line.category.is_salaries and not with_salaries
        key = None if hidden else row.line_id
        if hidden:
            salaries.add(row.line_id)
        else:
            lines[row.line_id] = row.line
        cells[key][row.fiscal_year] += row.amount
    is_partial = 0 < len(salaries) < FEWEST_SALARIES
    if is_partial:
        del cells[None]
    years = sorted({year for amounts in cells.values() for year in amounts})
    shown = [
        Line(lines[key], [amounts.get(year) for year in years], sum(amounts.values(), ZERO))
        for key, amounts in cells.items()
    ]
    sums = [sum((one.amounts[n] or ZERO for one in shown), ZERO) for n in range(len(years))]
    return AllocationTable(years, shown, sums, sum(sums, ZERO), is_partial)


@dataclass(frozen=True)
class Coming:
    """An application, payment or report with its day; `days` late, below zero when ahead."""

    what: Any
    grant: Grant
    due_on: date
    days: int

    @property
    def ahead(self) -> int:
        """Days until it is due."""
        return -self.days


def coming_up(program: Any, today: date) -> dict[str, list[Coming]]:
    """Applications, payments and reports that are due, the earliest first; three queries."""

    def coming(rows: Iterable[Any]) -> list[Coming]:
        return [Coming(row, row.grant, row.due_on, (today - row.due_on).days) for row in rows]

    open_statuses = (Grant.Status.PROSPECT, Grant.Status.INQUIRY)
    applications = (
        Grant.objects.filter(program=program, status__in=open_statuses, apply_by__isnull=False)
        .select_related("funder", "owner")
        .order_by("apply_by", "pk")[:SHOWN]
    )
    payments = GrantPayment.objects.filter(program=program).open()
    reports = GrantReport.objects.filter(program=program).open()
    return {
        "applications": [
            Coming(grant, grant, grant.apply_by, (today - grant.apply_by).days)
            for grant in applications
        ],
        "payments": coming(_with_grant(payments)),
        "reports": coming(_with_grant(reports)),
    }


def _with_grant(rows: Any) -> Any:
    return rows.select_related("grant__funder", "grant__owner").order_by("due_on", "pk")[:SHOWN]
