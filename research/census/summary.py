"""Reads table-based summary files: one table for the whole nation, streamed and filtered."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from django.utils.translation import gettext as _

from research.census.around import Around
from research.census.beside import Beside
from research.census.errors import Refused
from research.census.grid import Grid, LeftOut, Record
from research.census.lines import columns_of, table_of
from research.census.text import BOM, LONGEST_LINE

# "B05002_E001" is what everybody else calls B05002_001E.
CELL = re.compile(r"(?P<table>[A-Z]{1,3}\d{2,6}[A-Z]*)_(?P<kind>[EM])(?P<line>\d+)")
CHUNK = 1 << 20


def grid(stream: BinaryIO, beside: Beside, around: Around) -> Grid:
    """The table in `stream`, those areas alone that the program keeps. Raises `Refused`."""
    if not around.prefixes:
        raise Refused(
            _(
                "This summary file holds the whole nation, and of it the counties and places of "
                "your communities' states are kept. Add a community first, then load it."
            )
        )
    first = stream.readline(LONGEST_LINE).removeprefix(BOM).rstrip(b"\r\n")
    header = [_code(cell) for cell in first.decode("ascii", errors="replace").split("|")]
    if header.count("GEO_ID") != 1 or header[0] != "GEO_ID":
        raise Refused(_("The first column of a summary file is GEO_ID. Download it again."))
    left_out = LeftOut()
    return Grid(
        table_of(header),
        columns_of(header),
        _records(stream, len(header), tuple(one.encode() for one in around.prefixes), left_out),
        len(header),
        geo=0,
        names=beside.names_of(around.prefixes),
        left_out=left_out,
    )


def _code(cell: str) -> str:
    match = CELL.fullmatch(cell.strip())
    return f"{match['table']}_{match['line']}{match['kind']}" if match else cell.strip()


def _records(
    stream: BinaryIO, width: int, prefixes: tuple[bytes, ...], left_out: LeftOut
) -> Iterator[Record]:
    """Lines of the areas that are kept; most are told from the others before they are text."""
    number = 1
    for line in _lines(stream, width):
        number += 1
        if not line.startswith(prefixes):
            left_out.count += bool(line.strip())
            continue
        try:
            yield number, line.rstrip(b"\r\n").decode("ascii").split("|")
        except UnicodeDecodeError:
            raise Refused(
                _("This file holds bytes that are not text. Download the table again.")
            ) from None


def _lines(stream: BinaryIO, width: int) -> Iterator[bytes]:
    """Lines of bytes, read in large pieces. Raises `Refused` on an endless or a broken one."""
    rest = b""
    while chunk := stream.read(CHUNK):
        whole, mark, rest_of = (rest + chunk).rpartition(b"\n")
        rest = rest_of
        if len(rest) > LONGEST_LINE:
            raise Refused(_("This file holds bytes that are not text. Download the table again."))
        if mark:
            yield from whole.split(b"\n")
    if rest.count(b"|") + 1 != width and rest.strip():
        raise Refused(_("This file breaks off in its last line. Download it again."))
    if rest:
        yield rest
