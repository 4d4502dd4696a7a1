"""Reads the table as data.census.gov shows it on the screen: one column of labels, then places."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from django.utils.translation import gettext as _

from research.census import cells
from research.census.around import Around
from research.census.beside import Beside
from research.census.errors import Refused, TableNeeded
from research.census.grid import Grid, LeftOut, Record
from research.census.lines import SEPARATOR, Column, tidied
from research.census.records import CsvRecords

INDENT = 4
SPACES = " \u00a0\t"
SAID = {
    "Estimate": ("E", ""),
    "Margin of Error": ("M", ""),
    "Percent": ("E", "P"),
    "Percent Margin of Error": ("M", "P"),
}

# Place in the file by the part of the header before the kind, and by kind and percent.
type Blocks = dict[str, dict[tuple[str, str], int]]


def grid(stream: BinaryIO, beside: Beside, around: Around) -> Grid:
    """The table in `stream`, turned so that each area is a record. Raises `Refused`."""
    records = CsvRecords(stream)
    header = records.header()
    areas = _areas(header)
    table = beside.table_named()
    if not table:
        raise TableNeeded(
            _(
                "A table saved from the screen does not say which table it is. Give the file the "
                "name it came with, such as ACSDT5Y2024.B05002-2026-01-31T101500.csv, or write "
                "the table here."
            )
        )
    body = list(records.rest())
    for number, row in body:
        if len(row) != len(header):
            raise Refused(
                _("Row %(row)s has %(found)s cells where the header has %(wanted)s.")
                % {"row": number, "found": len(row), "wanted": len(header)}
            )
    paths = _paths([row for _number, row in body])
    # Headings bear no figures; they only stand above others.
    headings = {row for row, (_number, line) in enumerate(body) if not any(line[1:])}
    columns, places = _columns(table, areas, paths, headings)
    left_out = LeftOut()
    codes = around.codes([*areas])
    known = {name: codes[name] for name in areas if name in codes}
    for name in areas.keys() - known.keys():
        left_out.add(name)
    if not known:
        raise Refused(
            _(
                "None of the areas in this table can be told for sure, because it has names and no "
                "Census codes, and the program does not know the names yet. Load the same table "
                "as ZIP from data.census.gov; after that, tables like this one are understood."
            )
        )
    return Grid(
        table,
        columns,
        _records(known, areas, body, places, header),
        width=len(columns) + 2,
        geo=0,
        name=1,
        left_out=left_out,
    )


def _areas(header: Sequence[str]) -> dict[str, dict[str, dict[tuple[str, str], int]]]:
    """Blocks of columns by area: "Durham city, North Carolina!!Total!!Estimate"."""
    found: dict[str, dict[str, dict[tuple[str, str], int]]] = {}
    for place, cell in enumerate(header[1:], 1):
        if not cell:
            continue
        area, *middle, last = cell.split(SEPARATOR) if SEPARATOR in cell else (cell, "")
        kind = SAID.get(last.strip())
        if kind is None:
            raise Refused(
                _(
                    "This table has no estimates with margins of error; it may be one of the "
                    "decennial census. Only tables of the American Community Survey are taken. "
                    "Download one of those from data.census.gov."
                )
            )
        group = SEPARATOR.join(middle)
        own = found.setdefault(area.strip(), {}).setdefault(group, {})
        if kind in own:
            raise Refused(_("Column %(code)s stands in this file twice.") % {"code": cell})
        own[kind] = place
    return found


def _paths(rows: Sequence[Sequence[str | None]]) -> list[tuple[str, ...]]:
    """The path of each line out of its indentation. Raises `Refused` on a leap."""
    paths: list[tuple[str, ...]] = []
    above: list[str] = []
    for row in rows:
        label = row[0] or ""
        bare = label.lstrip(SPACES)
        depth, odd = divmod(len(label) - len(bare), INDENT)
        if odd or depth > len(above) or not bare.strip():
            raise Refused(
                _(
                    "The labels in this table are no longer indented as data.census.gov writes "
                    "them, so nobody can tell what belongs to what. Save it from there again."
                )
            )
        above = [*above[:depth], tidied(bare)]
        paths.append(tuple(above))
    return paths


def _columns(
    table: str, areas: dict[str, Blocks], paths: Sequence[tuple[str, ...]], headings: set[int]
) -> tuple[list[Column], list[tuple[int, str, tuple[str, str]]]]:
    """Columns of the turned table, and for each: row, block and kind in the file."""
    blocks: Blocks = {}
    for own in areas.values():
        for group, kinds in own.items():
            blocks.setdefault(group, {}).update(kinds)
    columns: list[Column] = []
    places: list[tuple[int, str, tuple[str, str]]] = []
    for order, group in enumerate(blocks, 1):
        column = f"C{order:02}_" if group else ""
        for row, path in enumerate(paths):
            if row in headings:
                continue
            for kind in blocks[group]:
                above = tuple(tidied(piece) for piece in group.split(SEPARATOR) if piece)
                # Rows have no codes here; where one stands is all that tells it from others.
                line = f"{table}_{column}R{row + 1:04}{kind[1]}"
                columns.append(
                    Column(len(columns) + 2, line + kind[0], line, kind[0], above + path)
                )
                places.append((row, group, kind))
    return columns, places


def _records(
    known: dict[str, str],
    areas: dict[str, Blocks],
    body: Sequence[Record],
    places: Sequence[tuple[int, str, tuple[str, str]]],
    header: Sequence[str],
) -> Iterator[Record]:
    for name, code in known.items():
        own = areas[name]
        record: list[str | None] = [code, name]
        for row, group, kind in places:
            place = own.get(group, {}).get(kind, -1)
            number, cell_row = body[row]
            cell = cell_row[place] if 0 <= place < len(cell_row) else ""
            record.append(_bare(cell or "", number, header[place] if place > 0 else ""))
        yield min(place for kinds in own.values() for place in kinds.values()) + 1, record


def _bare(cell: str, number: int, column: str) -> str:
    """The cell without the marks of the screen, once it is known to be one of the Census."""
    text = cell.strip(SPACES).removeprefix("±").removesuffix("%").strip()
    try:
        cells.read(text)
    except cells.CellUnreadable:
        raise Refused(
            _("Row %(row)s, “%(column)s”: “%(cell)s” is neither a number nor a Census symbol.")
            % {"row": number, "column": column[:80], "cell": cell[:40]}
        ) from None
    return text
