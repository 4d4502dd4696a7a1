"""What people see of a plan: its first rows in words, and its bad rows as a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from bic.imports.columns import short
from bic.imports.plans import Plan, Row

SHOWN = 200
WORDS = {
    "new": pgettext_lazy("what happens to a row", "New"),
    "changed": pgettext_lazy("what happens to a row", "Changed"),
    "unchanged": pgettext_lazy("what happens to a row", "Unchanged"),
    "error": gettext_lazy("To fix"),
}
TAGS = {"new": "ok", "changed": "att", "unchanged": "", "error": "err"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell in words; `before` is what the record has now, `wrong` why it is refused."""

    text: str
    before: str | None = None
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the preview."""

    number: int
    action: str
    words: Any
    tag: str
    cells: list[Cell]
    notes: list[str]


def lines(plan: Plan) -> list[Line]:
    """The first rows of a plan."""
    return [
        Line(
            row.number,
            row.action,
            WORDS[row.action],
            TAGS[row.action],
            [_cell(plan, row, name) for name in plan.mapping],
            row.notes,
        )
        for row in plan.rows[:SHOWN]
    ]


def _cell(plan: Plan, row: Row, name: str) -> Cell:
    column, target = plan.target.by_name[name], plan.target
    if name in row.errors:
        return Cell(raw(plan, row, name), wrong=row.errors[name])
    text = short(column.words(row.values[name], target))
    if name in row.changes:
        return Cell(text, before=short(column.words(plan.before(row, name), target)))
    return Cell(text)


def raw(plan: Plan, row: Row, name: str) -> str:
    """A cell as the file has it."""
    cell = row.cells[plan.mapping[name]]
    return "" if cell is None else short(cell)


def bad_rows(plan: Plan, headings: list[str]) -> Iterator[list[Any]]:
    """Headings, then every row that cannot be taken: its number, cells, and what is wrong."""
    yield [_("Row"), *headings, _("What is wrong")]
    for row in plan.wrong:
        cells = [*row.cells[: len(headings)], *[None] * (len(headings) - len(row.cells))]
        wrong = [f"{plan.target.by_name[n].label}: {words}" for n, words in row.errors.items()]
        yield [row.number, *cells, " ".join(wrong)]
