"""Which row holds the headings, and which column of the file is which of ours."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bic.imports.columns import Column
from bic.imports.files import MOST_ABOVE
from bic.imports.plans import letters, repeated
from bic.words import folded_words

Lines = Sequence[tuple[int, list[Any]]]


def known_names(columns: Iterable[Column]) -> dict[str, str]:
    """Folded heading to the name of the column that it means."""
    found: dict[str, str] = {}
    for column in columns:
        for name in column.names():
            found.setdefault(name, column.name)
    return found


def find(lines: Lines, known: Mapping[str, str]) -> tuple[int, int]:
    """Number of the row with most headings of ours, and how many; else the first with text.

    Raises `IndexError` when `lines` is empty.
    """
    best, score = _first_with_text(lines), 0
    for number, cells in lines[:MOST_ABOVE]:
        here = len({known[name] for name in folded_cells(cells) if name in known})
        if here > score:
            best, score = number, here
    return best, score


def _first_with_text(lines: Lines) -> int:
    for number, cells in lines[:MOST_ABOVE]:
        if sum(isinstance(cell, str) and bool(cell) for cell in cells) > 1:
            return number
    return lines[0][0]


def folded_cells(cells: Iterable[Any]) -> list[str]:
    """Headings for comparing."""
    return [folded_words(str(cell)) if cell is not None else "" for cell in cells]


def match(
    headings: Sequence[Any], known: Mapping[str, str], before: Mapping[str, str] | None = None
) -> dict[str, int]:
    """Place of each of our columns that the headings name.

    `before` maps columns to the headings that a person chose earlier; they win. Of two equal
    headings the first is taken.
    """
    names = folded_cells(headings)
    found = {
        column: names.index(heading)
        for column, heading in (before or {}).items()
        if heading in names
    }
    taken = set(found.values())
    for place, name in enumerate(names):
        column = known.get(name)
        if column and column not in found and place not in taken:
            found[column] = place
            taken.add(place)
    return found


def labels(headings: Sequence[Any]) -> list[str]:
    """Headings as people see them; the spreadsheet's letter tells those of one name apart."""
    twice = repeated(folded_cells(headings))
    found = []
    for place, heading in enumerate(headings):
        text = "" if heading is None else str(heading)[:60]
        if not text:
            text = letters(place)
        elif folded_words(text) in twice:
            text = f"{text} ({letters(place)})"
        found.append(text)
    return found


def headings_at(lines: Lines, number: int) -> list[Any]:
    """The cells of the row with this number; raises `KeyError`."""
    for found, cells in lines:
        if found == number:
            return cells
    raise KeyError(number)


def below(lines: Lines, number: int) -> list[tuple[int, list[Any]]]:
    """The rows after that number."""
    return [(found, cells) for found, cells in lines if found > number]
