"""The variance report of a grant: budgeted and spent, in the funder's own lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.db.models import Sum
from django.utils.translation import gettext as _

from bic.money import ZERO
from planning.models import Expense, FunderLineShare, Grant


@dataclass(frozen=True)
class Row:
    """One line as the funder wrote it; `line` is None for what no line of theirs covers."""

    line: Any
    code: str
    title: str
    budget: Decimal
    spent: Decimal
    explanation: str = ""

    @property
    def variance(self) -> Decimal:
        """What is left; below zero when more was spent."""
        return self.budget - self.spent

    @property
    def percent(self) -> Decimal | None:
        """Spent of the budget in percent, one decimal place; None without a budget."""
        if not self.budget:
            return None
        share = self.spent * 100 / self.budget
        return share.quantize(Decimal("0.1"), ROUND_HALF_UP)


@dataclass(frozen=True)
class Variance:
    """The rows and their sum; what is paid from the grant and covered by no line is a row too."""

    rows: list[Row]
    total: Row


def of(grant: Grant) -> Variance:
    """The report of `grant` to date; three queries. Spent is what expenses say it paid."""
    expenses = Expense.objects.filter(program=grant.program_id, grant=grant).order_by()
    spent = dict(expenses.values_list("line").annotate(total=Sum("amount")))
    shares: dict[int, list[int]] = {}
    covered = FunderLineShare.objects.filter(grant=grant)
    for funder_line, line in covered.values_list("funder_line_id", "line_id"):
        shares.setdefault(funder_line, []).append(line)
    rows = [
        Row(
            line,
            line.code,
            line.title,
            line.amount,
            sum((spent.pop(one, ZERO) for one in shares.get(line.pk, [])), ZERO),
            line.explanation,
        )
        for line in grant.funder_lines.order_by("position", "pk")
    ]
    if spent:
        rest = sum(spent.values(), ZERO)
        rows.append(Row(None, "", _("Not in the funder's lines"), ZERO, rest))
    total = Row(
        None,
        "",
        _("Total"),
        sum((row.budget for row in rows), ZERO),
        sum((row.spent for row in rows), ZERO),
    )
    return Variance(rows, total)


def cells(report: Variance) -> Iterator[list[Any]]:
    """The report as lines of a file: the heading first, the total last."""
    yield [
        _("Code"), _("Line"), _("Budget"), _("Spent"), _("Variance"), _("Spent, percent"),
        _("Explanation"),
    ]  # fmt: skip
    for row in [*report.rows, report.total]:
        yield [
            row.code, row.title, row.budget, row.spent, row.variance, row.percent,
            row.explanation,
        ]  # fmt: skip
