"""The grid of the budget: every line with its years, in few queries and plain loops.

A thousand lines have thousands of cells, so the cells of a row are one text, and rows are
tuples of the database and no models.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet, Sum
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from bic import money
from bic.money import ZERO
from planning import fiscal
from planning.models import BudgetAmount, BudgetLine, Category, Expense


@dataclass(slots=True)
class GridRow:
    """A line: its name, what stands under it, and its cells as HTML."""

    pk: int
    title: str
    about: str
    cells: SafeString


@dataclass(slots=True)
class GridTotal:
    """Sums of all lines of a kind: by year, of all years, spent, and what is left."""

    label: str
    amounts: list[str]


@dataclass
class Grid:
    """The lines in their order, and the sums below them, cash and in kind apart."""

    years: list[str]
    rows: list[GridRow] = field(default_factory=list)
    totals: list[GridTotal] = field(default_factory=list)


def grid_of(
    program: Any, lines: QuerySet, years: Sequence[int], *, editable: bool, base: str
) -> Grid:
    """The grid of `lines`; four queries. `base` is the address below which cells are."""
    planned = _planned(lines)
    spent = dict(_of_lines(Expense.objects.all(), lines).annotate(Sum("amount")))
    kinds = {str(kind): str(label) for kind, label in BudgetLine.Kind.choices}
    categories = {one.pk: one.label for one in Category.objects.all()}
    starts, currency = program.fiscal_year_starts, program.currency
    found = Grid([fiscal.label(year, starts) for year in years])
    sums = {kind: [ZERO] * (len(years) + 3) for kind in kinds}
    write = money.words
    over = _("over by %(amount)s")
    rows = lines.order_by("category__position", "category__name", "title", "pk").values_list(
        "pk", "title", "category_id", "community__name", "kind"
    )
    for pk, title, category, community, kind in rows:
        own = planned.get(pk) or {}
        amounts = [own.get(year, ZERO) for year in years]
        total, used = sum(own.values(), ZERO), spent.get(pk, ZERO)
        texts = [write(amount, currency) for amount in amounts]
        if editable:
            cells = [
                f'<td class="n"><a href="{base}{pk}/{year}/">{text}</a></td>'
                for year, text in zip(years, texts, strict=True)
            ]
        else:
            cells = [f'<td class="n">{text}</td>' for text in texts]
        left = total - used
        rest = over % {"amount": write(-left, currency)} if left < 0 else write(left, currency)
        mark = ' class="n bold"' if left < 0 else ' class="n"'
        cells.append(
            f'<td class="n">{write(total, currency)}</td><td class="n">{write(used, currency)}</td>'
            f"<td{mark}>{rest}</td>"
        )
        about = " · ".join(filter(None, (categories[category], community, kinds[kind])))
        # Only figures of the program and translated words are in the cells.
        found.rows.append(GridRow(pk, title, about, mark_safe("".join(cells))))  # noqa: S308
        below = sums[kind]
        for place, amount in enumerate((*amounts, total, used, left)):
            below[place] += amount
    found.totals = [
        GridTotal(label, [write(amount, currency) for amount in sums[kind]])
        for kind, label in kinds.items()
    ]
    return found


def _of_lines(rows: QuerySet, lines: QuerySet) -> QuerySet:
    """`rows` of the given lines, by line."""
    return rows.filter(line__in=lines.order_by().values("pk")).order_by().values_list("line_id")


def _planned(lines: QuerySet) -> dict[int, dict[int, Decimal]]:
    """What is planned by line and year."""
    found: defaultdict[int, dict[int, Decimal]] = defaultdict(dict)
    rows = _of_lines(BudgetAmount.objects.all(), lines)
    for line, year, amount in rows.values_list("line_id", "fiscal_year", "planned"):
        found[line][year] = amount
    return found
