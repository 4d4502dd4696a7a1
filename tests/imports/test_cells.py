"""Numbers, money and days as people in different countries write them."""

import csv
import io
from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bic.documents.reading import Damaged
from bic.imports import Choice, Day, Flag, Hours, ListOf, Money, Number, Text, Wrong
from bic.imports.cells import decimal_mark, marks_in, parts_of
from bic.imports.files import TextBook, decoded, plain, separator_of
from communities.models import Community


def target(currency="USD"):
    return SimpleNamespace(program=SimpleNamespace(currency=currency), notes=[], labels={})


def read(column, *cells, among=(), currency="USD"):
    """What `column` makes of each of `cells`; the words where it refuses one."""
    reader = column.reader([*cells, *among], target(currency))

    def one(cell):
        try:
            return reader(cell, {})
        except Wrong as wrong:
            return str(wrong)

    found = [one(cell) for cell in cells]
    return found[0] if len(found) == 1 else found


MONEY = Money("amount", "Amount")
NEGATIVE = Money("amount", "Amount", allow_negative=True)
DAY = Day("spent_on", "Day")


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("$1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1'234.50", "1234.50"),
        ("USD 12", "12"),
        ("12 usd", "12"),
        ("US$ 12.5", "12.50"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1,234", "1234"),
        (".5", "0.50"),
        ("٣٤", "34"),
        (12, "12"),
        (0.1 + 0.2, "0.30"),
        (1234.5, "1234.50"),
    ],
)
def test_money_is_read(cell, amount):
    assert read(MONEY, cell) == Decimal(amount)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("(200.00)", "Negative numbers are not taken here."),
        ("-5", "Negative numbers are not taken here."),
        ("€5", "This amount is in EUR; the program keeps USD."),
        ("5 GBP", "This amount is in GBP; the program keeps USD."),
        ("MX$5", "This amount is in MXN; the program keeps USD."),
        ("about 5", "“about 5” is not a number. Write it like 1234.50."),
        ("5 apples", "“5 apples” is not a number. Write it like 1234.50."),
        ("12,34,56", "“12,34,56” is not a number. Write it like 1234.50."),
        ("1.2.3", "“1.2.3” is not a number. Write it like 1234.50."),
        ("1.005", "Write at most 2 digits behind the decimal mark."),
        (1.005, "Write at most 2 digits behind the decimal mark."),
        (True, "“True” is not a number. Write it like 1234.50."),
        ("9" * 50, "Write a number of at most 9999999999."),
        ("2026-03-31", "“2026-03-31” is not a number. Write it like 1234.50."),
    ],
)
def test_money_that_is_none_says_why(cell, words):
    assert read(MONEY, cell) == words


@pytest.mark.parametrize(("cell", "amount"), [("(200.00)", -200), ("-5", -5), ("5-", -5)])
def test_money_may_be_negative_where_that_is_meant(cell, amount):
    assert read(NEGATIVE, cell) == amount


def test_a_column_decides_what_its_marks_mean():
    assert read(MONEY, "1.234", among=["12,50"]) == 1234
    assert read(MONEY, "1,234", among=["12.50"]) == 1234
    assert "can be read in two ways" in read(MONEY, "1,234", among=["12.50", "12,50"])


def test_a_dollar_is_the_programs_own_where_it_has_dollars():
    assert read(MONEY, "$5", currency="CAD") == 5
    assert read(MONEY, "$5", currency="EUR") == "This amount is in $; the program keeps EUR."
    assert read(MONEY, "5 €", currency="EUR") == 5


@given(st.decimals(0, 9_999_999, places=2), st.sampled_from(["{:,.2f}", "${:,.2f}", "{:.2f} USD"]))
def test_every_amount_comes_back_from_american_writing(amount, pattern):
    assert read(MONEY, pattern.format(amount)) == amount


@given(st.decimals(0, 9_999_999, places=2), st.sampled_from([".", " ", "\u00a0", "'"]))
def test_every_amount_comes_back_from_european_writing(amount, grouping):
    text = f"{amount:,.2f}".replace(",", "_").replace(".", ",").replace("_", grouping)
    assert read(MONEY, text) == amount


@given(st.floats(0, 1_000_000).map(lambda value: round(value, 2)))
def test_every_amount_of_a_spreadsheet_comes_back(value):
    assert read(MONEY, value) == round(Decimal(repr(value)), 2)


@given(st.text(max_size=80) | st.text("0123456789.,-+()$€ '", max_size=70))
def test_any_text_is_an_amount_or_refused_in_words(text):
    found = read(MONEY, text)
    assert isinstance(found, Decimal) or (isinstance(found, str) and found)


@given(st.text("0123456789.,", min_size=1, max_size=20))
def test_a_proven_mark_is_one_of_the_digits_marks(text):
    if parts := parts_of(text):
        assert decimal_mark(parts[0]) in {"", ".", ","}
        assert marks_in([text]) <= {".", ","}


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-31", date(2026, 3, 31)),
        ("2026-03-31 18:30", date(2026, 3, 31)),
        ("2026/3/1", date(2026, 3, 1)),
        ("3/31/2026", date(2026, 3, 31)),
        ("31/3/2026", date(2026, 3, 31)),
        ("31.03.2026", date(2026, 3, 31)),
        ("3/4/26", date(2026, 3, 4)),
        ("03.04.2026", date(2026, 4, 3)),
        ("12-31-1999", date(1999, 12, 31)),
    ],
)
def test_days_are_read(cell, day):
    assert read(DAY, cell) == day


@pytest.mark.parametrize(
    "cell", ["soon", "2026-02-30", "13/13/2026", "0/1/2026", "2/3/1066", "1/1/0001", 45000, True]
)
def test_days_that_are_none_say_so(cell):
    assert isinstance(read(DAY, cell), str)


def test_a_column_decides_the_order_of_its_days():
    assert read(DAY, "03/04/2026", among=["31/12/2026"]) == date(2026, 4, 3)
    assert read(DAY, "03/04/2026", among=["12/31/2026"]) == date(2026, 3, 4)
    assert "can be read in two ways" in read(DAY, "03/04/2026", among=["12/31/2026", "31/12/2026"])
    assert read(DAY, "03/03/2026", among=["12/31/2026", "31/12/2026"]) == date(2026, 3, 3)


def test_days_that_read_both_ways_are_said():
    place = target()

    DAY.reader(["03/04/2026", "05/04/2026"], place)
    assert place.notes == [
        "Day: “03/04/2026” is read as Mar 4, 2026, and days like it the same way."
    ]
    DAY.reader(["03/04/2026", "31/04/2026"], proven := target())
    assert proven.notes == []


@given(st.dates(date(1930, 1, 1), date(2069, 12, 31)), st.sampled_from("/-."))
def test_every_day_comes_back_from_every_writing(day, mark):
    two = f"{day.year % 100:02}" if day.year >= 1970 else str(day.year)
    american = f"{day.month}{mark}{day.day}{mark}{two}"
    european = f"{day.day:02}{mark}{day.month:02}{mark}{day.year}"
    if mark != ".":
        assert read(DAY, american, among=[f"12{mark}31{mark}2000"]) == day
    assert read(DAY, european, among=[f"31{mark}12{mark}2000"]) == day
    assert read(DAY, day.isoformat()) == day


@given(st.text(max_size=60))
def test_any_text_is_a_day_or_refused_in_words(text):
    found = read(DAY, text)
    assert isinstance(found, date) or found


@pytest.mark.parametrize(
    ("cell", "hours"),
    [("1:30", "1.5"), ("90 min", "1.5"), ("1 h 30 min", "1.5"), ("1.5 h", "1.5"), (2, "2"),
     ("1,5", "1.5"), ("1h", "1")],
)  # fmt: skip
def test_hours_are_read(cell, hours):
    assert read(Hours("hours", "Hours"), cell) == Decimal(hours)


def test_numbers_flags_choices_and_lists():
    number = Number("count", "Count", most=100)
    assert read(number, "12", 12.0, "1.5", "101", "x") == [
        12, 12, "Write a whole number.", "Write a number of at most 100.",
        "“x” is not a number. Write it like 1234.50.",
    ]  # fmt: skip
    assert read(Flag("f", "F"), "Yes", "sí", "x", "NO", False, True) == [True] * 3 + [False] * 2 + [
        True
    ]
    assert "Write yes or no" in read(Flag("f", "F"), "perhaps")
    kind = Choice("kind", "Kind", choices=Community.Kind, other_names={"Town": "municipality"})
    assert read(kind, "Condado", "COUNTY", "town", "municipality") == [
        "county", "county", "municipality", "municipality",
    ]  # fmt: skip
    listed = ListOf(kind)
    assert read(listed, "County; town", "county, county", "county; nowhere")[:2] == [
        ["county", "municipality"],
        ["county"],
    ]
    assert listed.blank == []
    assert read(Text("t", "T", max_length=3), "abcd", 12) == [
        "This is longer than 3 characters. Shorten it.",
        "12",
    ]


CELL = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=12
)


@given(
    st.lists(st.lists(CELL, min_size=2, max_size=5), min_size=1, max_size=8),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_is_written_as_text_is_read_again(rows, separator, encoding):
    width = max(map(len, rows))
    rows = [row + [""] * (width - len(row)) for row in rows]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    data = f"sep={separator}\r\n{text.getvalue()}".encode(encoding)

    found = TextBook(io.BytesIO(data)).read("")

    wanted = []
    for number, row in enumerate(rows, 2):
        cells = [plain(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            wanted.append((number, cells))
    assert found.lines == wanted


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data):
    try:
        text = decoded(data)
    except Damaged:
        return
    assert separator_of(text) in ",;\t|"


@given(st.text(max_size=200))
def test_kept_text_can_be_stored(text):
    kept = plain(text)
    assert "\0" not in kept
    kept.encode()


def test_days_of_a_month_are_all_right():
    first = date(2026, 1, 1)
    days = [first + timedelta(days=n) for n in range(365)]
    found = read(DAY, *[f"{day:%m/%d/%Y}" for day in days])
    assert found == days
