"""The grid of the budget: every line with its years, in few queries and plain loops.

A thousand lines have thousands of cells, so a row is one text, made of tuples of the
database and no models.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet, Sum
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic import money
from bic.money import ZERO
from planning import fiscal
from planning.models import BudgetAmount, BudgetLine, Category, Expense

# What a cell of the grid may tell of a line and a fiscal year.
WORDS = {"planned": gettext_lazy("Planned"), "committed": gettext_lazy("Committed")}


@dataclass(slots=True)
class GridTotal:
    """Sums of all lines of a kind, as `(label of the column, amount)`."""

    label: str
    amounts: list[tuple[str, str]]


@dataclass
class Grid:
    """Rows as HTML by the primary key of their line, and the sums below them by kind.

    Its columns are the fiscal years, all years, what is spent, and what is left.
    """

    columns: list[str]
    rows: dict[int, str] = field(default_factory=dict)
    totals: list[GridTotal] = field(default_factory=list)

    @property
    def body(self) -> SafeString:
        """All rows."""
        return mark_safe("\n".join(self.rows.values()))  # noqa: S308 - `row_of` escapes


def grid_of(
    program: Any,
    lines: QuerySet,
    years: Sequence[int],
    *,
    measure: str = "planned",
    editable: bool,
    url: str,
) -> Grid:
    """The grid of `lines` by what is planned or committed for each year; four queries.

    Pages of lines stand below `url`; cells link to addresses below the page of the grid.
    """
    amounts_of, planned = _amounts(measure)
    spent = dict(Expense.objects.order_by().values_list("line_id").annotate(Sum("amount")))
    kinds = {str(kind): str(label) for kind, label in BudgetLine.Kind.choices}
    categories = {one.pk: one.label for one in Category.objects.all()}
    labels = (fiscal.label(year, program.fiscal_year_starts) for year in years)
    found = Grid([*labels, str(WORDS[measure]), _("Spent"), _("Left")])
    starts = [f'<td role="cell" data-label="{escape(one)}">' for one in found.columns]
    sums = {kind: [ZERO] * (len(years) + 3) for kind in kinds}
    write = money.writer(program.currency)
    over = _("over by %(amount)s")
    rows = lines.order_by("category__position", "category__name", "title", "pk").values_list(
        "pk", "title", "category_id", "community__name", "kind"
    )
    for pk, title, category, community, kind in rows:
        own = amounts_of.get(pk, {})
        amounts = [own.get(year, ZERO) for year in years]
        total, used = sum(own.values(), ZERO), spent.get(pk, ZERO)
        left = planned.get(pk, ZERO) - used
        texts = [write(amount) for amount in amounts]
        if editable:
            texts = [
                f'<a href="{pk}/{year}/">{text}</a>'
                for year, text in zip(years, texts, strict=True)
            ]
        rest = over % {"amount": write(-left)} if left < 0 else write(left)
        texts += [write(total), write(used), f"<b>{rest}</b>" if left < 0 else rest]
        about = " · ".join(filter(None, (categories[category], community, kinds[kind])))
        found.rows[pk] = row_of(f"{url}{pk}/", title, about, zip(starts, texts, strict=True))
        below = sums[kind]
        for place, amount in enumerate((*amounts, total, used, left)):
            below[place] += amount
    found.totals = [
        GridTotal(label, list(zip(found.columns, map(write, sums[kind]), strict=True)))
        for kind, label in kinds.items()
    ]
    return found


def row_of(url: str, title: str, about: str, cells: Iterable[tuple[str, str]]) -> str:
    """A row: in a template, a thousand of them cost as much again as all the rest of the page.

    A cell is how it begins, with the label that a phone shows, and its text.
    """
    return (
        '<tr role="row"><th role="rowheader" scope="row">'
        f'<a class="bic-plink" hx-boost="false" href="{url}">{escape(title)}'
        f'</a><span class="bic-cell2">{escape(about)}</span></th>'
        + "".join([f"{start}{text}</td>" for start, text in cells])
        + "</tr>"
    )


def _amounts(measure: str) -> tuple[dict[int, dict[int, Decimal]], dict[int, Decimal]]:
    """`measure` by line and year, and what is planned by line, of the whole program.

    A join costs more than the rest.
    """
    found: defaultdict[int, dict[int, Decimal]] = defaultdict(dict)
    planned: defaultdict[int, Decimal] = defaultdict(lambda: ZERO)
    rows = BudgetAmount.objects.values_list("line_id", "fiscal_year", measure, "planned")
    for line, year, amount, in_plan in rows:
        found[line][year] = amount
        planned[line] += in_plan
    return found, planned
