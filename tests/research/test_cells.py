"""Cells of Census tables: numbers, symbols, and nothing else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.census import cells
from research.census.cells import CellUnreadable

JAM_CODES = {
    "-666666666": "-",
    "-999999999": "N",
    "-888888888": "(X)",
    "-222222222": "**",
    "-333333333": "***",
    "-555555555": "*****",
}


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("17053", 17053),
        ("42,287", 42287),
        (" 7044056 ", 7044056),
        ("2.44", 2.44),
        ("-5.2", -5.2),
        ("0", 0),
        ("007", 7),
        ("250,000+", "250,000+"),
        ("2,500-", "2,500-"),
        ("null", "null"),
        ("NULL", "null"),
        ("", "null"),
        (None, "null"),
        ("(x)", "(X)"),
        ("-666666666.0", "-"),
        ("-666,666,666", "-"),
        *JAM_CODES.items(),
        *((symbol, symbol) for symbol in JAM_CODES.values()),
    ],
)
def test_read(text, entry):
    found = cells.read(text)

    assert (found, type(found)) == (entry, type(entry))


@pytest.mark.parametrize(
    "text",
    [
        "abc", "1e5", "1.2E+05", "12%", "1_000", "١٢", "²", "1,00", "1,0000", ",5", "5,", "--5",
        "+5", "0x10", "inf", "nan", "****", "1 000", "=1+1", "1/2", "9" * 16, "5.", ".5",
    ],
)  # fmt: skip
def test_read_refuses_what_is_neither(text):
    with pytest.raises(CellUnreadable):
        cells.read(text)


def test_a_margin_is_never_below_zero():
    assert cells.read_margin("-222222222") == "**"
    with pytest.raises(CellUnreadable):
        cells.read_margin("-5")


@pytest.mark.parametrize("symbol", [*cells.REASONS, "250,000+", "2,500-"])
def test_a_symbol_is_no_number_and_says_why(symbol):
    assert cells.number(symbol) is None
    assert not cells.is_number(symbol)
    assert str(cells.reason(symbol))
    assert cells.reason(17053) == ""


def test_a_controlled_estimate_has_no_sampling_error():
    assert cells.margin("*****") == 0
    assert cells.margin("***") is None
    assert cells.margin(25) == 25


@given(st.integers(-(10**14), 10**14), st.booleans())
def test_whole_numbers_come_back_exactly(number, grouped):
    text = f"{number:,}" if grouped else str(number)
    wanted = cells.JAM_CODES.get(number, number)

    assert cells.read(text) == wanted


@given(st.decimals(-(10**6), 10**6, places=2))
def test_decimals_come_back_exactly(number):
    assert cells.read(str(number)) == float(number)


@given(st.text(max_size=12))
def test_any_text_is_an_entry_or_refused(text):
    try:
        entry = cells.read(text)
    except CellUnreadable:
        return

    # Stored as JSON and read again, it means the same.
    assert cells.read(str(json.loads(json.dumps(entry)))) == entry
