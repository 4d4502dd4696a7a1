"""The lines of a table, found by their labels: numbers move from year to year."""

import csv
import re
from collections.abc import Sequence
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
    if len(tables) != 1:
        raise Refused(
            _("This file holds columns of several tables: %(tables)s. Download them one by one.")
            % {"tables": ", ".join(sorted(tables))}
        )
    return tables.pop()


def layout(header: Sequence[str], labels: Sequence[str]) -> list[tuple[Line, Columns]]:
    """The lines of a table, in the order of their codes, and where their cells stand.

    `header` holds the codes and `labels` what stands under them. Raises `Refused` when a
    column has no label, when a column stands twice, or when the columns of one line bear
    different labels, as they do after somebody moved cells about.
    """
    places: dict[str, dict[str, int]] = {}
    paths: dict[str, tuple[str, ...]] = {}
    for place, cell in enumerate(header):
        match = COLUMN.fullmatch(cell)
        if not match:
            continue
        code = f"{match['table']}_{match['line']}{match['percent']}"
        kind = match["kind"] + match["note"]
        path = _path(labels[place] if place < len(labels) else "")
        own = places.setdefault(code, {})
        if kind in own:
            raise Refused(_("Column %(code)s stands in this file twice.") % {"code": cell})
        if not path:
            raise Refused(
                _(
                    "Column %(code)s has no label, so nobody can tell what it counts. Download "
                    "the table from data.census.gov again and upload it unchanged."
                )
                % {"code": cell}
            )
        if paths.setdefault(code, path) != path:
            raise Refused(
                _(
                    "The columns of %(code)s bear different labels, as if cells had been moved. "
                    "Download the table from data.census.gov again and upload it unchanged."
                )
                % {"code": code}
            )
        own[kind] = place
    return [
        (Line(code, paths[code]), _columns(places[code]))
        for code in sorted(places)
        if "E" in places[code]
    ]


def _path(label: str) -> tuple[str, ...]:
    """Label without "Estimate" or "Margin of Error" before it, and without colons."""
    return tuple(
        " ".join(piece.split()).rstrip(":") for piece in label.split(SEPARATOR)[1:] if piece.strip()
    )


def _columns(own: dict[str, int]) -> Columns:
    return Columns(own["E"], own.get("M", -1), own.get("EA", -1), own.get("MA", -1))


def described(content: str) -> dict[str, str]:
    """Labels by code out of the description beside a table ("Column Name","Label")."""
    return {row[0]: row[1] for row in csv.reader(content.splitlines()) if len(row) > 1}
