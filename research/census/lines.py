"""The lines of a table, found by their labels: numbers move from year to year."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from research.census.errors import Refused

COLUMN = re.compile(
    r"(?P<table>[A-Z]{1,3}\d{2,6}[A-Z]*)_(?P<line>(?:(?:C\d+|\d{4})_)?\d+)"
    r"(?P<percent>P?)(?P<kind>[EM])(?P<note>A?)"
)
# "Estimate!!Total:!!Foreign-born:" without its first part is the path of a line.
SEPARATOR = "!!"
FIXED = ("GEO_ID", "NAME", "")


class LineMissing(LookupError):
    """No line, or more than one, has the label."""


@dataclass(frozen=True)
class Line:
    """One line of a table. `code` is "B05002_013", with a P where it counts percent."""

    code: str
    path: tuple[str, ...]

    @property
    def is_percent(self) -> bool:
        """Whether it is the percent beside a count of the same label."""
        return self.code.endswith("P")


@dataclass(frozen=True)
class Column:
    """A column with figures, before its line is put together.

    `cell` is what stands over it, `line` the code of its line, and `kind` "E", "M", or one
    of these with an A for the symbols beside it. `path` is empty while its label is unknown.
    """

    place: int
    cell: str
    line: str
    kind: str
    path: tuple[str, ...] = ()


@dataclass(frozen=True)
class Columns:
    """Where a line's cells stand in a row; -1 for a column that the file has not."""

    estimate: int
    margin: int = -1
    estimate_note: int = -1
    margin_note: int = -1


def folded(label: str) -> str:
    """A piece of a label for comparing: punctuation and capitals change between years.

    >>> folded("Foreign-born:") == folded("Foreign born")
    True
    """
    return " ".join(label.casefold().replace("-", " ").strip(" :").split())


def find(lines: Sequence[Line], *path: str, percent: bool = False) -> int:
    """Place of the line with the label path. Raises `LineMissing`; it never guesses."""
    wanted = tuple(map(folded, path))
    found = [
        place
        for place, line in enumerate(lines)
        if line.is_percent == percent and tuple(map(folded, line.path)) == wanted
    ]
    if len(found) != 1:
        raise LineMissing(path)
    return found[0]


def table_of(header: Sequence[str]) -> str:
    """The one table whose columns stand in `header`. Raises `Refused`."""
    tables = {match["table"] for cell in header if (match := COLUMN.fullmatch(cell))}
    if not tables:
        raise Refused(_("This file has no column with estimates. Download the whole table again."))
    if len(tables) > 1:
        raise Refused(
            _("This file holds columns of several tables: %(tables)s. Download them one by one.")
            % {"tables": ", ".join(sorted(tables))}
        )
    return tables.pop()


def columns_of(header: Sequence[str], labels: Sequence[str] = ()) -> list[Column]:
    """The columns with figures among codes as data.census.gov and the API write them."""
    found = []
    for place, cell in enumerate(header):
        if match := COLUMN.fullmatch(cell):
            label = labels[place] if place < len(labels) else ""
            kind = match["kind"] + match["note"]
            found.append(Column(place, cell, line_of(match), kind, path_of(label)))
    return found


def line_of(match: re.Match[str]) -> str:
    """Code of the line that a column's code belongs to."""
    return f"{match['table']}_{match['line']}{match['percent']}"


def layout(columns: Iterable[Column]) -> list[tuple[Line, Columns]]:
    """The lines of a table, in the order of their codes, and where their cells stand.

    Raises `Refused` when a column has no label, when a column stands twice, or when the
    columns of one line bear different labels, as they do after somebody moved cells about.
    """
    places: dict[str, dict[str, int]] = {}
    paths: dict[str, tuple[str, ...]] = {}
    for column in columns:
        own = places.setdefault(column.line, {})
        if column.kind in own:
            raise Refused(_("Column %(code)s stands in this file twice.") % {"code": column.cell})
        if not column.path:
            raise Refused(
                _(
                    "Column %(code)s has no label, so nobody can tell what it counts. Download "
                    "the table from data.census.gov again and upload it unchanged."
                )
                % {"code": column.cell}
            )
        if paths.setdefault(column.line, column.path) != column.path:
            raise Refused(
                _(
                    "The columns of %(code)s bear different labels, as if cells had been moved. "
                    "Download the table from data.census.gov again and upload it unchanged."
                )
                % {"code": column.line}
            )
        own[column.kind] = column.place
    return [
        (Line(code, paths[code]), _columns(places[code]))
        for code in sorted(places)
        if "E" in places[code]
    ]


def path_of(label: str) -> tuple[str, ...]:
    """Label without "Estimate" or "Margin of Error" before it, and without colons."""
    return tuple(map(tidied, filter(str.strip, label.split(SEPARATOR)[1:])))


def tidied(piece: str) -> str:
    """A piece of a label without its colon."""
    return " ".join(piece.split()).rstrip(":")


def _columns(own: dict[str, int]) -> Columns:
    return Columns(own["E"], own.get("M", -1), own.get("EA", -1), own.get("MA", -1))
