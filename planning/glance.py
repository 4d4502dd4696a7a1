"""The budget at a glance: totals with their names, and burn against time, in words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from bic import money
from bic.money import ZERO
from planning import fiscal
from planning.models import BudgetLine, Category, Grant
from planning.totals import Fact, pivot


@dataclass
class Crossed:
    """One table of totals, every amount in words. `title` says of what kind of money."""

    title: str
    heading: str
    columns: list[str]
    # Name, amounts with the names of their columns, and the total.
    rows: list[tuple[str, list[tuple[str, str]], str]]
    column_totals: list[tuple[str, str]]
    total: str


def crossed(
    program: Any, facts: Sequence[Fact], rows: str, columns: str, measure: str
) -> list[Crossed]:
    """Tables of `measure` by two dimensions: one where the kind is one of them, else two.

    So cash and gifts in kind are never added together without saying so.
    """
    names = Names(program)
    if "kind" in (rows, columns):
        return [_table(names, facts, rows, columns, measure, _("Cash and in kind"))]
    return [
        _table(names, own, rows, columns, measure, str(kind.label))
        for kind in BudgetLine.Kind
        if (own := [fact for fact in facts if fact.kind == kind])
    ]


def _table(
    names: "Names", facts: Sequence[Fact], rows: str, columns: str, measure: str, title: str
) -> Crossed:
    found = pivot(facts, rows, columns, measure, names.order)
    write = names.write
    labels = [names.label(columns, key) for key in found.columns]

    def labeled(amounts: Iterable[Decimal]) -> list[tuple[str, str]]:
        return list(zip(labels, map(write, amounts), strict=True))

    return Crossed(
        title=title,
        heading=names.dimension(rows),
        columns=labels,
        rows=[
            (
                names.label(rows, key),
                labeled(found.cells.get((key, column), ZERO) for column in found.columns),
                write(found.row_totals[key]),
            )
            for key in found.rows
        ],
        column_totals=labeled(found.column_totals[key] for key in found.columns),
        total=write(found.total),
    )


class Names:
    """What keys of a dimension are called, and in which order they stand; loaded when asked."""

    def __init__(self, program: Any) -> None:
        self.program = program
        self._known: dict[str, dict[Any, tuple[Any, str]]] = {}

    def write(self, amount: Decimal) -> str:
        """An amount in the program's currency."""
        return money.words(amount, self.program.currency)

    def dimension(self, name: str) -> str:
        """A dimension in words."""
        return {
            "category": _("Category"),
            "year": _("Fiscal year"),
            "community": _("Community"),
            "kind": _("Cash or in kind"),
            "funding": _("Funding line"),
        }[name]

    def label(self, dimension: str, key: Any) -> str:
        """A key in words."""
        return self._of(dimension)[key][1] if dimension != "year" else self._year(key)

    def order(self, dimension: str, key: Any) -> Any:
        """Where a key stands among its like."""
        return self._of(dimension)[key][0] if dimension != "year" else key

    def _year(self, year: int) -> str:
        return fiscal.label(year, self.program.fiscal_year_starts)

    def _of(self, dimension: str) -> dict[Any, tuple[Any, str]]:
        if dimension not in self._known:
            load: Callable[[], dict[Any, tuple[Any, str]]] = getattr(self, f"_{dimension}")
            self._known[dimension] = load()
        return self._known[dimension]

    def _category(self) -> dict[Any, tuple[Any, str]]:
        return {
            one.pk: ((one.position, one.name, one.pk), one.label) for one in Category.objects.all()
        }

    def _community(self) -> dict[Any, tuple[Any, str]]:
        rows = self.program.communities.order_by().values_list("pk", "name")
        found = {pk: ((1, name, pk), name) for pk, name in rows}
        return {None: ((0, "", 0), _("The whole program")), **found}

    def _kind(self) -> dict[Any, tuple[Any, str]]:
        return {kind.value: (place, str(kind.label)) for place, kind in enumerate(BudgetLine.Kind)}

    def _funding(self) -> dict[Any, tuple[Any, str]]:
        rows = Grant.objects.order_by().values_list("pk", "title")
        found = {pk: ((0, title, pk), title) for pk, title in rows}
        return {None: ((1, "", 0), _("No funding line")), **found}


@dataclass
class Burn:
    """How much of a fiscal year is spent and how much of it is gone, in whole percent."""

    kind: str
    year: str
    spent: int
    gone: int
    amount: str
    planned: str

    @property
    def is_ahead(self) -> bool:
        """Whether money goes faster than time."""
        return self.spent > self.gone


def burns(program: Any, facts: Sequence[Fact], today: date) -> list[Burn]:
    """Burn of this fiscal year for each kind of money that has something planned."""
    this = fiscal.this_year(program, today)
    gone = int(fiscal.share_gone(this, program.fiscal_year_starts, today) * 100)
    found = []
    for kind in BudgetLine.Kind:
        own = [fact for fact in facts if fact.kind == kind and fact.year == this]
        planned = sum((fact.planned for fact in own), ZERO)
        spent = sum((fact.spent for fact in own), ZERO)
        if planned > 0:
            found.append(
                Burn(
                    kind=str(kind.label),
                    year=fiscal.label(this, program.fiscal_year_starts),
                    spent=int(spent * 100 / planned),
                    gone=gone,
                    amount=money.words(spent, program.currency),
                    planned=money.words(planned, program.currency),
                )
            )
    return found
