"""Reads the form that data.census.gov gives for download: codes, labels, then places."""

from typing import BinaryIO

from research.census.around import Around
from research.census.beside import Beside
from research.census.grid import Grid
from research.census.lines import columns_of, table_of
from research.census.records import CsvRecords, place_of
from research.census.table import GEO_ID


def grid(stream: BinaryIO, _beside: Beside, _around: Around) -> Grid:
    """The table in `stream`. Raises `Refused`."""
    records = CsvRecords(stream)
    header = records.header()
    table = table_of(header)
    geo, name = place_of(header, "GEO_ID"), place_of(header, "NAME")
    labels = records.header()
    if len(labels) == len(header) and GEO_ID.fullmatch(labels[geo]):
        records.ahead.append(labels)
        labels = []
    return Grid(table, columns_of(header, labels), records.rest(), len(header), geo, name)
