"""A file as sheets of texts, read by `pyxform`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pyxform.errors import PyXFormError
from pyxform.xls2json_backends import csv_to_dict, xls_to_dict, xlsx_to_dict

from bic.surveys.xlsform.found import Effect, Problem
from bic.surveys.xlsform.limits import LONGEST_CELL, MOST_CHOICES, MOST_COLUMNS, MOST_ROWS
from bic.words import clean

READERS = {"xlsx": xlsx_to_dict, "xls": xls_to_dict, "csv": csv_to_dict}
MOST = {"survey": MOST_ROWS, "choices": MOST_CHOICES}
# Where the rows below the headings begin.
FIRST_ROW = 2
UNCOMPUTED_TOLD = 200


class Stopped(Exception):
    """Nothing can be imported; `problem` says why."""

    def __init__(self, code: str, *, sheet: str = "", row: int = 0, **told: str) -> None:
        super().__init__(code)
        self.problem = Problem(code, Effect.STOP, sheet, row, told=told)


@dataclass
class Sheet:
    """One sheet: its headings as they are written, and its rows by those, with their numbers."""

    name: str
    headings: list[str]
    rows: list[tuple[int, dict[str, str]]]


@dataclass
class Book:
    """The sheets that an XLSForm has, and formulas of theirs that have no value."""

    names: list[str]
    sheets: dict[str, Sheet]
    uncomputed: list[tuple[str, int, str]] = field(default_factory=list)

    def rows(self, name: str) -> list[tuple[int, dict[str, str]]]:
        """The rows of a sheet; none where there is no such sheet."""
        return self.sheets[name].rows if name in self.sheets else []


def read(data: bytes, kind: str) -> Book:
    """Read a file of the kind "xlsx", "xls" or "csv". Raises `Stopped`."""
    try:
        found = READERS[kind](BytesIO(data))
    except PyXFormError as error:
        raise _told(str(error)) from error
    names = [clean(name) for name in found.get("sheet_names", ())]
    if "survey" not in found or not (found.get("survey_header") or found["survey"]):
        raise Stopped("no_survey_sheet", sheets=", ".join(names[:12]) or "–")
    sheets = {
        name: _sheet(name, found[name], found.get(f"{name}_header"))
        for name in ("survey", "choices", "settings")
        if name in found
    }
    book = Book(names, sheets)
    if kind == "xlsx":
        book.uncomputed = _uncomputed(data, book)
    return book


def _told(message: str) -> Stopped:
    if "encrypted" in message.lower():
        return Stopped("locked")
    if message.startswith("Duplicate column header: "):
        return Stopped("heading_twice", heading=message.partition(": ")[2][:80])
    return Stopped("unreadable")


def _sheet(name: str, rows: list[dict[str, Any]], header: Any) -> Sheet:
    if len(rows) > MOST.get(name, MOST_ROWS):
        raise Stopped("too_many_rows", sheet=name, limit=f"{MOST.get(name, MOST_ROWS):,}")
    headings = [clean(str(one)) for one in (header or [{}])[0]]
    if len(headings) > MOST_COLUMNS:
        raise Stopped("too_many_columns", sheet=name, limit=f"{MOST_COLUMNS}")
    numbered = [(number, _cells(row)) for number, row in enumerate(rows, FIRST_ROW)]
    for number, row in numbered:
        if any(len(text) > LONGEST_CELL for text in row.values()):
            raise Stopped("long_cell", sheet=name, row=number, limit=f"{LONGEST_CELL:,}")
    return Sheet(name, headings, [(number, row) for number, row in numbered if row])


def _cells(row: Mapping[str, Any]) -> dict[str, str]:
    cells = {
        clean(str(heading)): clean(str(value))
        for heading, value in row.items()
        if value is not None
    }
    return {heading: text for heading, text in cells.items() if text}


def _uncomputed(data: bytes, book: Book) -> list[tuple[str, int, str]]:
    """Formulas without a stored value: sheet, row and heading. The values were read before."""
    from openpyxl import load_workbook  # noqa: PLC0415  (large, and only workbooks need it)

    found: list[tuple[str, int, str]] = []
    workbook = load_workbook(BytesIO(data), read_only=True, keep_links=False)
    for title in workbook.sheetnames:
        sheet = book.sheets.get(title.lower())
        if sheet is None:
            continue
        known = dict(sheet.rows)
        last = max([FIRST_ROW, *known]) + 60
        rows = workbook[title].iter_rows(max_row=last, max_col=MOST_COLUMNS)
        headings = [str(cell.value or "").strip() for cell in next(rows, ())]
        for number, row in enumerate(rows, FIRST_ROW):
            for heading, cell in zip(headings, row, strict=False):
                is_formula = cell.data_type == "f" and str(cell.value).startswith("=")
                if heading and is_formula and heading not in known.get(number, {}):
                    found.append((sheet.name, number, heading))
        if len(found) > UNCOMPUTED_TOLD:
            break
    return found[:UNCOMPUTED_TOLD]
