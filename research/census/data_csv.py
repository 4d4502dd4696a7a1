"""Reads the form that data.census.gov gives for download: codes, labels, then places."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

from django.utils.translation import gettext as _

from research.census import cells, text
from research.census.cells import MISSING, CellUnreadable, Entry
from research.census.errors import Problem, Refused
from research.census.lines import Columns, Line, layout, table_of
from research.census.tables import TABLES, locate

GEO_ID = re.compile(r"\d{3}[0-9A-Z]{4}US[0-9A-Z-]{0,20}", re.ASCII)
LONGEST_NAME = 200
LONGEST_QUOTE = 40
FIRST_ROW = 3


@dataclass(frozen=True)
class Row:
    """One geography: entries in the order of the table's lines."""

    number: int
    geo_id: str
    name: str
    estimates: list[Entry]
    margins: list[Entry]


class Table:
    """A table whose header was understood; `rows()` reads the rest, once.

    `located` says where the lines we know stand in `lines`.
    """

    def __init__(self, stream: BinaryIO, labels: Mapping[str, str] | None = None) -> None:
        """`labels` by code, from the description beside the file, where it has no line of them.

        Raises `Refused`.
        """
        self._lines = text.lines(stream)
        # Real labels hold bare quotation marks (less than "very well"), so this one is patient.
        self._records = csv.reader(self._lines)
        header = [cell.strip() for cell in self._next()]
        self.table = table_of(header)
        self.width = len(header)
        self._place = _place_of(header, "GEO_ID"), _place_of(header, "NAME")
        self._header = header
        self._ahead: list[list[str]] = []
        second = self._next()
        if GEO_ID.fullmatch(second[self._place[0]].strip() if len(second) == self.width else ""):
            self._ahead.append(second)
            second = [(labels or {}).get(code, "") for code in header]
        self.labels = [cell.strip() for cell in second]
        found = layout(header, self.labels)
        if not found:
            raise Refused(
                _("This file has no column with estimates. Download the whole table again.")
            )
        self.lines: tuple[Line, ...] = tuple(line for line, _columns in found)
        self._columns = [columns for _line, columns in found]
        self.located = locate(self.table, self.lines)
        known = TABLES.get(self.table)
        self._sums = known.sums if known else {}

    def rows(self) -> Iterator[Row | Problem]:
        """Every row, or what is wrong with it. Raises `Refused` when the rest is no CSV."""
        seen: dict[str, int] = {}
        number = FIRST_ROW - len(self._ahead) - 1
        found = False
        for record in chain(self._ahead, self._rest()):
            number += 1
            if not any(record):
                continue
            found = True
            row = self._row(number, record)
            if isinstance(row, Row):
                row = self._checked(row, seen)
            yield row
        if not found:
            yield Problem(FIRST_ROW, _("The table has no rows."))

    def _checked(self, row: Row, seen: dict[str, int]) -> Row | Problem:
        first = seen.setdefault(row.geo_id, row.number)
        if first != row.number:
            return Problem(
                row.number,
                _("%(name)s stands in the file twice, first in row %(row)s.")
                % {"name": row.name, "row": first},
            )
        for whole, parts in self._sums.items():
            wanted, *found = [
                cells.number(row.estimates[self.located[name]]) for name in (whole, *parts)
            ]
            known = [value for value in found if value is not None]
            if wanted is not None and len(known) == len(parts) and wanted != sum(known):
                return Problem(
                    row.number,
                    _(
                        "The parts of the total of %(name)s do not add up to it, so cells have "
                        "been moved or changed."
                    )
                    % {"name": row.name},
                )
        return row

    def _row(self, number: int, record: Sequence[str]) -> Row | Problem:
        if len(record) != self.width:
            return Problem(
                number,
                _("%(found)s cells where the header has %(wanted)s.")
                % {"found": len(record), "wanted": self.width},
            )
        geo_id, name = (record[place].strip() for place in self._place)
        if not GEO_ID.fullmatch(geo_id):
            return Problem(
                number, _("“%(code)s” is not a Census geography code.") % {"code": _quoted(geo_id)}
            )
        estimates: list[Entry] = []
        margins: list[Entry] = []
        for columns in self._columns:
            try:
                place = columns.estimate
                estimates.append(_noted(cells.read(record[place]), record, columns.estimate_note))
                place = columns.margin
                margins.append(_margin(record, columns))
            except CellUnreadable:
                return Problem(
                    number,
                    _("“%(cell)s” in column %(code)s is neither a number nor a Census symbol.")
                    % {"cell": _quoted(record[place]), "code": self._header[place]},
                )
        return Row(number, geo_id, name[:LONGEST_NAME], estimates, margins)

    def _next(self) -> list[str]:
        try:
            return next(self._records)
        except StopIteration:
            raise Refused(_("This file ends before its first row. Download it again.")) from None
        except csv.Error as error:
            raise _no_csv() from error

    def _rest(self) -> Iterator[list[str]]:
        try:
            yield from csv.reader(self._lines, strict=True)
        except csv.Error as error:
            raise _no_csv() from error


def _margin(record: Sequence[str], columns: Columns) -> Entry:
    if columns.margin < 0:
        return MISSING
    return _noted(cells.read_margin(record[columns.margin]), record, columns.margin_note)


def _noted(entry: Entry, record: Sequence[str], note: int) -> Entry:
    """The entry, or the symbol in the column beside it where the cell itself says nothing."""
    if note < 0 or entry != MISSING:
        return entry
    symbol = record[note].strip()
    return symbol if symbol in cells.REASONS else entry


def _place_of(header: Sequence[str], name: str) -> int:
    if header.count(name) != 1:
        raise Refused(
            _("Column %(code)s is missing. Upload the file as it came from data.census.gov.")
            % {"code": name}
        )
    return header.index(name)


def _quoted(cell: str) -> str:
    return cell if len(cell) <= LONGEST_QUOTE else f"{cell[:LONGEST_QUOTE]}…"


def _no_csv() -> Refused:
    return Refused(
        _(
            "This file cannot be read as CSV: a quotation mark or a line end is wrong. "
            "Download it again."
        )
    )
