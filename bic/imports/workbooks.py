"""Excel workbooks: read row by row with openpyxl, after their size is known to be sane."""

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any, BinaryIO
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string

from bic.documents.packages import MOST_PARTS, Bomb, beginning, entries
from bic.documents.reading import Damaged
from bic.imports.files import (
    MOST_COLUMNS,
    MOST_LINES,
    MOST_ROWS,
    NoSuchSheet,
    Sheet,
    SheetName,
    TooManyRows,
    plain,
)
from bic.imports.plans import Flaws

# 20,000 rows of 50 long cells unpack to some 100 MB.
MOST_UNPACKED = 300_000_000
LONGEST_PROLOG = 4096
# What openpyxl raises for files that do not keep to the format.
BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, IndexError, KeyError,
    NotImplementedError, OSError, ParseError, TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
CHUNK, OVERLAP = 1_000_000, 20_000
MOST_FLAWS = 20_000
MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
UNCOMPUTED = re.compile(
    rb'<c\s[^>]*?r="([A-Z]{1,3})(\d{1,7})"[^>]*><f(?:\s[^>]*)?(?:/>|>[^<]*</f>)'
    rb"(?:<v\s*/>|<v></v>)?</c>"
)
# The currency in the format of a number: [$€-407] #,##0.00
IN_FORMAT = re.compile(r"\[\$([^\]-]+)(?:-[^\]]*)?\]|([€£¥₹₡₩₪₱₫])")


@contextmanager
def damage_told() -> Iterator[None]:
    """What openpyxl finds broken is said in words; what it merely dislikes is not said."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except BROKEN as error:
            raise Damaged from error


class WorkBook:
    """A workbook. Formulas come with the values that were stored beside them."""

    def __init__(self, file: BinaryIO) -> None:
        refuse_enormous(file)
        file.seek(0)
        with damage_told():
            self._book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            self.sheets = [
                SheetName(sheet.title, sheet.sheet_state != "visible")
                for sheet in self._book.worksheets
            ]
        if not self.sheets:
            raise Damaged
        self._currencies: dict[int, str] = {}

    def read(self, title: str, most: int | None = None) -> Sheet:
        """One sheet, or its first `most` lines. Raises `Refusal`."""
        if title not in {sheet.title for sheet in self.sheets}:
            raise NoSuchSheet
        found, sheet = self._book[title], Sheet()
        number = 0
        with damage_told():
            # The size that the sheet tells of itself is often wrong.
            found.reset_dimensions()
            rows = found.iter_rows(max_row=MOST_LINES + 1, max_col=MOST_COLUMNS + 1)
            for number, row in enumerate(rows, 1):
                sheet.add(number, [self._cell(cell) for cell in row])
                if most is not None and len(sheet.lines) >= most:
                    return sheet
            if number > MOST_LINES:
                raise TooManyRows(limit=f"{MOST_ROWS:,}")
            with found._get_source() as source:  # the part of the package that holds the sheet
                sheet.flaws = flaws_in(source)
        return sheet

    def _cell(self, cell: Any) -> Any:
        value = cell.value
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return plain(value)
        if isinstance(value, int | float):
            whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
            number = int(value) if whole else value
            currency = self._currency(cell)
            return f"{currency} {number}" if currency else number
        return when(value)

    def _currency(self, cell: Any) -> str:
        """The currency in the format of a number, if it is no dollar."""
        style = cell._style_id  # formats are looked at once for each, not for each cell
        if style not in self._currencies:
            found = IN_FORMAT.search(cell.number_format or "")
            unit = (found[1] or found[2]).strip() if found else ""
            self._currencies[style] = "" if unit == "$" else unit
        return self._currencies[style]


def when(value: Any) -> str:
    """Days and times as text: "2026-03-31", "2026-03-31 18:30", "1:30"."""
    if isinstance(value, datetime):
        is_day = value.time() == time()
        return value.date().isoformat() if is_day else value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(value, time):
        return f"{value.hour}:{value.minute:02}"
    return plain(str(value))


def refuse_enormous(
    file: BinaryIO, *, most: int = MOST_UNPACKED, most_parts: int = MOST_PARTS
) -> None:
    """Raise `Refusal` for a workbook that would unpack to too much, or that defines entities."""
    package, parts = entries(file)
    if sum(part.file_size for part in parts) > most or len(parts) > most_parts:
        raise Bomb
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels")):
            prolog = beginning(package, part.filename, LONGEST_PROLOG).replace(b"\0", b"")
            if b"<!DOCTYPE" in prolog or b"<!ENTITY" in prolog:
                raise Damaged


def flaws_in(source: Any) -> Flaws:
    """Merged ranges and formulas without a value, out of the XML of a sheet."""
    merged: set[tuple[int, ...]] = set()
    uncomputed: set[tuple[int, ...]] = set()
    kept = b""
    while chunk := source.read(CHUNK):
        text = kept + chunk
        for left, top, right, bottom in MERGED.findall(text):
            merged.add((int(top), _place(left), int(bottom), _place(right)))
        for column, row in UNCOMPUTED.findall(text):
            uncomputed.add((int(row), _place(column)))
        if len(merged) + len(uncomputed) > MOST_FLAWS:
            break
        kept = text[-OVERLAP:]
    return Flaws(sorted(merged), sorted(uncomputed))


def _place(name: bytes) -> int:
    return column_index_from_string(name.decode()) - 1
