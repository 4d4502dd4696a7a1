"""Reads an answer of the Census API: a list of lists, header first, without labels."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from django.utils.translation import gettext as _

from research.census.around import Around
from research.census.beside import Beside
from research.census.errors import Refused
from research.census.grid import Grid, Record
from research.census.lines import columns_of, table_of
from research.census.records import place_of

MOST_BYTES = 12_000_000
# Columns that the API adds at the end, and what they make a geography code begin with.
LEVELS = {
    ("us",): "0100000US",
    ("state",): "0400000US",
    ("state", "county"): "0500000US",
    ("state", "county", "county subdivision"): "0600000US",
    ("state", "place"): "1600000US",
    ("state", "county", "tract"): "1400000US",
    ("state", "county", "tract", "block group"): "1500000US",
}


def grid(stream: BinaryIO, _beside: Beside, _around: Around) -> Grid:
    """The table in `stream`. Raises `Refused`."""
    header, *rows = _parsed(stream)
    header = [_cell(cell) or "" for cell in header]
    table = table_of(header)
    columns = columns_of(header)
    width = len(header)
    name = place_of(header, "NAME") if "NAME" in header else -1
    own = tuple(place for place, cell in enumerate(header) if cell in _LEVEL_NAMES)
    level = LEVELS.get(tuple(header[place] for place in own), "")
    has_code = "GEO_ID" in header
    if not has_code and not level:
        raise Refused(
            _(
                "This answer of the Census API does not say which areas it is about. Ask the API "
                "for GEO_ID and NAME too, or download the table from data.census.gov as ZIP."
            )
        )
    geo = place_of(header, "GEO_ID") if has_code else width
    parts = (level, own) if level else None
    return Grid(
        table,
        columns,
        _records(rows, width, parts, geo if has_code else -1),
        width + (not has_code),
        geo,
        name,
    )


_LEVEL_NAMES = {name for names in LEVELS for name in names}


def _parsed(stream: BinaryIO) -> list[Any]:
    raw = stream.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise Refused(
            _("An answer of the Census API may have %(limit)s MB. Ask it for fewer areas.")
            % {"limit": MOST_BYTES // 1_000_000}
        )
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise Refused(
            _(
                "This answer of the Census API breaks off or is damaged, so nothing of it was "
                "taken. Ask for it again."
            )
        ) from None
    if not isinstance(found, list) or not all(isinstance(row, list) for row in found):
        raise Refused(_("This is a JSON file, but not a table of the Census API."))
    if not found:
        raise Refused(_("This file is empty. Download the table again."))
    return found


def _records(
    rows: Sequence[Sequence[Any]],
    width: int,
    level: tuple[str, tuple[int, ...]] | None,
    code: int,
) -> Iterator[Record]:
    for number, row in enumerate(rows, 2):
        record = [_cell(cell) for cell in row]
        if level and len(record) == width:
            begin, places = level
            built = begin + "".join(record[place] or "" for place in places)
            # The nation's own number is no part of its code.
            built = begin if begin == LEVELS["us",] else built
            if code < 0:
                record.append(built)
            elif record[code] != built:
                raise Refused(
                    _(
                        "Row %(row)s says that its area is %(code)s, and its last columns say "
                        "%(other)s, so cells have been moved. Ask for the table again."
                    )
                    % {"row": number, "code": record[code], "other": built}
                )
        yield number, record


def _cell(value: Any) -> str | None:
    """A cell as text; numbers too, which some programs write in the place of strings."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise Refused(_("This is a JSON file, but not a table of the Census API."))
