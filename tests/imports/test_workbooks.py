"""Cells of workbooks as text, numbers and days."""

import io
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from bic.imports import Money
from bic.imports.files import NoSuchSheet
from bic.imports.workbooks import WorkBook
from tests.imports.conftest import xlsx_of
from tests.imports.test_cells import read


def cells_of(row, change=None):
    """The cells of a workbook with one row, as they are kept."""
    return WorkBook(io.BytesIO(xlsx_of([row], change))).read("Sheet").lines[0][1]


def test_cells_come_as_plain_values():
    evening = datetime(2026, 3, 31, 18, 30)  # noqa: DTZ001 - spreadsheets know no zones
    row = ["  Elm ", 12, 12.0, 12.5, True, date(2026, 3, 31), evening]

    assert cells_of([*row, time(1, 30), timedelta(hours=30)]) == [
        "Elm", 12, 12, 12.5, True, "2026-03-31", "2026-03-31 18:30", "1:30", "30:00",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "result"),
    [
        ("[$€-407] #,##0.00", "This amount is in EUR; the program keeps USD."),
        ('#,##0.00 "x" [$GBP]', "This amount is in GBP; the program keeps USD."),
        ("#,##0.00 £", "This amount is in GBP; the program keeps USD."),
        ("[$$-409]#,##0.00", Decimal("12.50")),
        ("$#,##0.00", Decimal("12.50")),
        ("0.00", Decimal("12.50")),
    ],
)
def test_the_currency_of_a_cells_format_counts(pattern, result):
    def style(book):
        book.active["A1"].number_format = pattern

    [cell] = cells_of([12.5], style)

    assert read(Money("amount", "Amount"), cell) == result


def test_only_sheets_that_are_there_can_be_read():
    with pytest.raises(NoSuchSheet):
        WorkBook(io.BytesIO(xlsx_of([["x"]]))).read("Budget")


def test_names_of_sheets_say_which_are_hidden():
    def hide(book):
        book.create_sheet("Old").sheet_state = "hidden"

    book = WorkBook(io.BytesIO(xlsx_of([["x"]], hide)))
    assert [(one.title, one.is_hidden) for one in book.sheets] == [("Sheet", False), ("Old", True)]
