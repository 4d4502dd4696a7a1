"""Reads tables of American FactFinder, which gave them out until 2020."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import BinaryIO

from django.utils.translation import gettext as _

from research.census.around import Around
from research.census.beside import Beside
from research.census.errors import Refused, TableNeeded
from research.census.grid import Grid
from research.census.lines import Column, tidied
from research.census.records import CsvRecords, place_of
from research.census.shapes import ADVICE, Shape

# HD01_VD01 is the estimate and HD02_VD01 the margin of one line; HC01_EST_VC01 and
# HC01_MOE_VC01 are those of a subject table; HC01_VC03 to HC04_VC03 those of a profile.
DETAILED = re.compile(r"HD0(?P<kind>[12])_(?P<line>VD\d+)")
SUBJECT = re.compile(r"(?P<column>HC\d+)_(?P<kind>EST|MOE)_(?P<line>VC\d+)")
PROFILE = re.compile(r"HC0(?P<kind>[1-4])_(?P<line>VC\d+)")
KINDS = {
    "1": ("E", ""),
    "2": ("M", ""),
    "3": ("E", "P"),
    "4": ("M", "P"),
    "EST": ("E", ""),
    "MOE": ("M", ""),
}
SAID = {
    "estimate": ("E", ""),
    "margin of error": ("M", ""),
    "percent": ("E", "P"),
    "percent margin of error": ("M", "P"),
}
TOTAL = ("Total",)


def grid(stream: BinaryIO, beside: Beside, _around: Around) -> Grid:
    """The table in `stream`. Raises `Refused`, `TableNeeded` when nothing says which it is."""
    records = CsvRecords(stream)
    header = records.header()
    table = beside.table_named()
    if not table:
        raise TableNeeded(
            _(
                "Files of American FactFinder do not say which table they hold. Give the file the "
                "name it came with, such as ACS_17_1YR_B25003_with_ann.csv, or write the table "
                "here."
            )
        )
    labels = records.header()
    if labels[:1] != ["Id"]:
        records.ahead.append(labels)
        described = beside.described()
        labels = [described.get(cell, "") for cell in header]
        if not any(labels):
            raise Refused(ADVICE[Shape.AFF_UNLABELED])
    columns = _columns(table, header, labels)
    geo, name = place_of(header, "GEO.id"), place_of(header, "GEO.display-label")
    return Grid(table, columns, records.rest(), len(header), geo, name)


def _columns(table: str, header: Sequence[str], labels: Sequence[str]) -> list[Column]:
    found = []
    for place, cell in enumerate(header):
        match = DETAILED.fullmatch(cell) or SUBJECT.fullmatch(cell) or PROFILE.fullmatch(cell)
        if not match:
            continue
        kind, percent = KINDS[match["kind"]]
        said, path = _said(labels[place] if place < len(labels) else "")
        if said and said != (kind, percent):
            raise Refused(
                _(
                    "The columns of %(code)s bear different labels, as if cells had been moved. "
                    "Download the table from data.census.gov again and upload it unchanged."
                )
                % {"code": cell}
            )
        groups: Mapping[str, str] = match.groupdict()
        line = "_".join(filter(None, [table, groups.get("column"), match["line"]])) + percent
        found.append(Column(place, cell, line, kind, path))
    return _under_total(found)


def _said(label: str) -> tuple[tuple[str, str] | None, tuple[str, ...]]:
    """Kind and path out of a label.

    >>> _said("Estimate; Total: - Owner occupied")
    (('E', ''), ('Total', 'Owner occupied'))
    >>> _said("Total; Margin of Error; SEX AND AGE - Male")
    (('M', ''), ('Total', 'SEX AND AGE', 'Male'))
    """
    said, path = None, []
    for piece in label.split("; "):
        known = SAID.get(piece.strip().casefold())
        if known and said is None:
            said = known
        else:
            path += [tidied(part) for part in piece.split(" - ") if part.strip()]
    return said, tuple(path)


def _under_total(columns: list[Column]) -> list[Column]:
    """The columns with paths as data.census.gov writes them.

    Below a heading such as "Male:", FactFinder left out the "Total:" of which both are parts.
    """
    if not any(column.path == TOTAL for column in columns):
        return columns
    return [
        column
        if not column.path or column.path[:1] == TOTAL
        else replace(column, path=TOTAL + column.path)
        for column in columns
    ]
