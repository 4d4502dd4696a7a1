"""Tables of a report as plain JSON: what pages, paper and the data annex are all made of.

A cell holds figures, each with its `unit`, its `words` and its `value` (a number, or None). A
hidden number of people has no value and the symbol for words, so nothing can be printed by
mistake.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from bic.privacy import Cell
from bic.translated import Translated

type Figure = dict[str, Any]
type Row = dict[str, Any]
type Table = dict[str, Any]
# Units of figures; what each means is told by the dictionary of the annex.
PEOPLE, PERCENT, POINTS, AMOUNT, WORDS = "people", "percent", "points", "amount", "words"


def figure(unit: str, words: Any, value: Any = None, look: str = "") -> Figure:
    """One figure; `look` is "better", "worse", or the look of a tag."""
    found = {"unit": unit, "words": str(words), "value": None if value is None else float(value)}
    return found | {"look": look} if look else found


def words(text: Any, look: str = "") -> list[Figure]:
    """A cell of words; an empty one for none."""
    return [figure(WORDS, text, look=look)] if text else []


def people(cell: Cell, share: str = "") -> list[Figure]:
    """A number of people as everybody may know it, and its percent in words, if it is told."""
    found = []
    if share:
        found.append(figure(PERCENT, share, None if cell.percent is None else cell.percent))
    return [*found, figure(PEOPLE, cell.plain, cell.count)]


def row(label: Any, cells: Iterable[Sequence[Figure]]) -> Row:
    """A row; a `Translated` label keeps the language that it is read in."""
    text, language = label.in_language() if isinstance(label, Translated) else (str(label), "")
    return {"label": text, "language": language, "cells": [list(one) for one in cells]}


def table(
    title: Any, first: Any, columns: Iterable[Any], rows: Iterable[Row], **more: Any
) -> Table:
    """A table; `first` heads the labels of its rows.

    `more` may be `of` (where it is from), `tags`, `before` (earlier wordings), `notes`,
    `threshold` (below it numbers are hidden here) and `bars` with `about` and `headers`
    (`bic_reports.drawn_bars`).
    """
    empty: Table = {
        "of": "", "tags": [], "before": [], "notes": [], "threshold": None, "bars": [],
        "about": str(title), "headers": ["", ""],
    }  # fmt: skip
    told = {"title": str(title), "first": str(first), "columns": [str(one) for one in columns]}
    return empty | told | {"rows": list(rows)} | more


def part(tables: Iterable[Table], intro: Iterable[Any] = ()) -> dict[str, Any]:
    """What a part tells; {} where there is nothing."""
    kept = [one for one in tables if one["rows"]]
    said = [str(one) for one in intro if one]
    return {"intro": said, "tables": kept} if kept or said else {}
