"""A table whose lines were understood, and its rows, whatever form it came in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from research.census import cells
from research.census.cells import MISSING, CellUnreadable, Entry
from research.census.errors import Problem, Refused
from research.census.grid import Grid, Record
from research.census.lines import Columns, Line, layout
from research.census.tables import TABLES, locate

GEO_ID = re.compile(r"\d{3}[0-9A-Z]{4}US[0-9A-Z-]{0,20}", re.ASCII)
LONGEST_NAME = 200
LONGEST_QUOTE = 40
FIRST_ROW = 3


@dataclass(frozen=True)
class Row:
    """One geography: entries in the order of the table's lines; `name` may be ""."""

    number: int
    geo_id: str
    name: str
    estimates: list[Entry]
    margins: list[Entry]


class Table:
    """A table whose columns were understood; `rows()` reads the rest, once.

    `located` says where the lines we know stand in `lines`.
    """

    def __init__(self, grid: Grid) -> None:
        """Raises `Refused`."""
        found = layout(grid.columns)
        if not found:
            raise Refused(
                _("This file has no column with estimates. Download the whole table again.")
            )
        self.table = grid.table
        self.left_out = grid.left_out
        self.lines: tuple[Line, ...] = tuple(line for line, _columns in found)
        self.located = locate(self.table, self.lines)
        self._grid = grid
        self._columns = [columns for _line, columns in found]
        self._cells = {column.place: column.cell for column in grid.columns}
        known = TABLES.get(self.table)
        self._sums = known.sums if known else {}

    def rows(self) -> Iterator[Row | Problem]:
        """Every row, or what is wrong with it. Raises `Refused` when the rest is unreadable."""
        seen: dict[str, int] = {}
        found = False
        for record in self._grid.records:
            found = True
            row = self._row(record)
            if isinstance(row, Row):
                row = self._checked(row, seen)
            yield row
        if not found:
            yield Problem(FIRST_ROW, self._empty())

    def _empty(self) -> str:
        if self.left_out.count:
            return _(
                "None of the %(count)s areas in this file is one that the program keeps: the "
                "nation, the states, and the counties and places of your communities' states."
            ) % {"count": self.left_out.count}
        return _("The table has no rows.")

    def _checked(self, row: Row, seen: dict[str, int]) -> Row | Problem:
        first = seen.setdefault(row.geo_id, row.number)
        if first != row.number:
            return Problem(
                row.number,
                _("%(name)s stands in the file twice, first in row %(row)s.")
                % {"name": row.name or row.geo_id, "row": first},
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
                    % {"name": row.name or row.geo_id},
                )
        return row

    def _row(self, record: Record) -> Row | Problem:
        number, found = record
        grid = self._grid
        if len(found) != grid.width:
            return Problem(
                number,
                _("%(found)s cells where the header has %(wanted)s.")
                % {"found": len(found), "wanted": grid.width},
            )
        geo_id = (found[grid.geo] or "").strip()
        if not GEO_ID.fullmatch(geo_id):
            return Problem(
                number, _("“%(code)s” is not a Census geography code.") % {"code": _quoted(geo_id)}
            )
        name = (found[grid.name] or "").strip() if grid.name >= 0 else grid.names.get(geo_id, "")
        estimates: list[Entry] = []
        margins: list[Entry] = []
        for columns in self._columns:
            try:
                place = columns.estimate
                estimates.append(_noted(cells.read(found[place]), found, columns.estimate_note))
                place = columns.margin
                margins.append(_margin(found, columns))
            except CellUnreadable:
                return Problem(
                    number,
                    _("“%(cell)s” in column %(code)s is neither a number nor a Census symbol.")
                    % {"cell": _quoted(found[place] or ""), "code": self._cells[place]},
                )
        return Row(number, geo_id, name[:LONGEST_NAME], estimates, margins)


def _margin(record: Sequence[str | None], columns: Columns) -> Entry:
    if columns.margin < 0:
        return MISSING
    return _noted(cells.read_margin(record[columns.margin]), record, columns.margin_note)


def _noted(entry: Entry, record: Sequence[str | None], note: int) -> Entry:
    """The entry, or the symbol in the column beside it where the cell itself says nothing."""
    if note < 0 or entry != MISSING:
        return entry
    symbol = (record[note] or "").strip()
    return symbol if symbol in cells.REASONS else entry


def _quoted(cell: str) -> str:
    return cell if len(cell) <= LONGEST_QUOTE else f"{cell[:LONGEST_QUOTE]}…"
