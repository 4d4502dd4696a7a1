"""Amounts as people write and read them."""

from decimal import Decimal

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from bic import money
from bic.money import LARGEST, MoneyFormField, NotMoney, WrongCurrency

AMOUNTS = st.decimals(min_value=-LARGEST, max_value=LARGEST, places=2)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1234.5", "1234.50"),
        ("$1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1 234,50 USD", "1234.50"),
        ("1,234", "1234.00"),
        ("1.234.567", "1234567.00"),
        ("12,5", "12.50"),
        ("(200.00)", "-200.00"),
        ("-$ 3", "-3.00"),
        ("$-3", "-3.00"),
    ],
)
def test_an_amount_is_read_as_it_is_meant(text, amount):
    assert money.parse(text, "USD") == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "twelve",
        "1,23,4",
        "12.345,6,7",
        "1.234",
        "1,234,5",
        "1e5",
        "=1+1",
        "1,234.5.6",
        "9" * 13,
    ],
)
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(NotMoney):
        money.parse(text, "USD")


@pytest.mark.parametrize(
    ("text", "found"), [("€ 12", "EUR"), ("12 eur", "EUR"), ("£3", "GBP"), ("3 R$", "BRL")]
)
def test_another_currency_is_named(text, found):
    with pytest.raises(WrongCurrency) as raised:
        money.parse(text, "USD")

    assert raised.value.args == (found,)


@given(AMOUNTS)
def test_what_is_written_is_read_back(amount):
    written = money.words(amount, "USD", cents=True).replace("\u2212", "-")

    assert money.parse(written, "USD") == amount


def test_amounts_have_cents_only_when_there_are_any():
    assert money.words(Decimal("1200.00"), "USD") == "$1,200"
    assert money.words(Decimal("1200.05"), "USD") == "$1,200.05"


@pytest.mark.parametrize(
    ("amounts", "written"),
    [
        (("142", "816.44"), ["$142.00", "$816.44"]),
        (("142", "1200.00"), ["$142", "$1,200"]),
        ((), []),
    ],
)
def test_a_column_is_written_with_cents_where_one_of_it_has_some(amounts, written):
    column = [Decimal(one) for one in amounts]
    write = money.column_writer("USD", column)

    assert [write(one) for one in column] == written


def test_amounts_in_spanish_have_points_for_cents():
    with translation.override("es"):
        assert money.words(Decimal("1200.05"), "USD") == "$1,200.05"


def test_a_form_takes_separators_and_gives_them_back():
    field = MoneyFormField()

    assert field.clean("$1,200.50") == Decimal("1200.50")
    assert field.prepare_value(Decimal("1200.50")) == "1,200.50"
