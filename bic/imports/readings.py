"""Reads an uploaded file for a target: the right sheet, its headings, its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bic.imports import headings
from bic.imports.files import MOST_ROWS, Book, Nothing, Sheet, SheetName, TooManyRows, open_book
from bic.imports.plans import Flaws
from bic.imports.targets import Target

# Of a workbook with more sheets, people choose themselves.
MOST_TRIED = 50


@dataclass(frozen=True)
class Reading:
    """One sheet of a file, with its headings found. `lines` are all rows, those above too."""

    sheets: Sequence[SheetName]
    sheet: str
    lines: list[tuple[int, list[Any]]]
    heading_row: int
    mapping: Mapping[str, int]
    flaws: Flaws


def read(
    file: Any,
    name: str,
    target: Target,
    *,
    sheet: str | None = None,
    before: Mapping[str, str] | None = None,
) -> Reading:
    """Read `sheet`, or the one whose headings fit the target best, visible ones first.

    `before` maps columns to the headings that a person chose for them earlier. Raises
    `Refusal`, a ValidationError in words.
    """
    book = open_book(file, name)
    known = headings.known_names(target.columns)
    known |= {heading: column for column, heading in (before or {}).items()}
    title = best_sheet(book, known) if sheet is None else sheet
    found = book.read(title)
    row, mapping = recognize(found, known, before)
    return Reading(book.sheets, title, found.lines, row, mapping, found.flaws)


def recognize(
    sheet: Sheet, known: Mapping[str, str], before: Mapping[str, str] | None = None
) -> tuple[int, dict[str, int]]:
    """The row of the headings and what they mean. Raises `Nothing` and `TooManyRows`."""
    if not sheet.lines:
        raise Nothing
    row, _score = headings.find(sheet.lines, known)
    count = len(headings.below(sheet.lines, row))
    if not count:
        raise Nothing
    if count > MOST_ROWS:
        raise TooManyRows(limit=f"{MOST_ROWS:,}")
    return row, headings.match(headings.headings_at(sheet.lines, row), known, before)


def best_sheet(book: Book, known: Mapping[str, str]) -> str:
    """Title of the sheet with most headings of ours; of equals, the first that is visible."""
    if len(book.sheets) == 1:
        return book.sheets[0].title

    def fit(one: SheetName) -> tuple[int, bool]:
        lines = book.read(one.title, headings.MOST_ABOVE).lines
        return (headings.find(lines, known)[1] if lines else -1), not one.is_hidden

    return max(book.sheets[:MOST_TRIED], key=fit).title
