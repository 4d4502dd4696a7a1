"""Money: a Decimal in the one currency of a program, never a float.

A program keeps its books in one currency (`Program.currency`), so amounts may be added
without asking. What comes in with the sign of another currency is refused, not converted.
"""

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel.core import Locale
from babel.numbers import format_currency
from django import forms
from django.db import models
from django.utils.translation import get_language, to_locale
from django.utils.translation import gettext_lazy as _

from bic.currencies import code_of, is_meant
from bic.written import Wrong, decimal_of, parts_of

CENT = Decimal("0.01")
ZERO = Decimal("0.00")
# Currencies with two decimal places that a program can keep.
CURRENCIES = [
    ("USD", _("U.S. dollars")),
    ("CAD", _("Canadian dollars")),
    ("MXN", _("Mexican pesos")),
    ("EUR", _("Euros")),
    ("GBP", _("British pounds")),
]
LARGEST = Decimal("999999999999.99")


class NotMoney(ValueError):
    """The text is no amount."""


class WrongCurrency(ValueError):
    """The amount is in another currency, which is the error's one argument."""


def parse(text: str, currency: str) -> Decimal:
    """The amount that somebody wrote: "$1,234.50", "1.234,50", "(200.00)" for minus 200.

    Raises `WrongCurrency` when the sign or code beside it is not `currency`, `NotMoney` otherwise.
    """
    parts = parts_of(" ".join(text.split()))
    if parts is None:
        raise NotMoney(text)
    digits, unit, is_negative = parts
    if unit and not is_meant(unit, currency):
        raise (WrongCurrency(found) if (found := code_of(unit)) else NotMoney(text))
    try:
        amount = decimal_of(digits, set())
    except Wrong as error:
        raise NotMoney(text) from error
    cents = amount.quantize(CENT)
    if cents != amount or cents > LARGEST:
        raise NotMoney(text)
    return -cents if is_negative else cents


@lru_cache(maxsize=64)
def _writer(currency: str, language: str) -> Callable[..., str]:
    """Babel's pattern of a currency, taken apart once: it costs 40 µs a call otherwise."""
    # Readers of Spanish here write "$1,200.50" (bic.formats.es), not "1200,50 US$".
    locale = Locale.parse("es_US" if language == "es" else to_locale(language))
    sample = format_currency(Decimal("1234567.89"), currency, locale=locale, currency_digits=True)
    before, after = re.split(r"1\D?234\D?567\D89", sample)
    symbols = locale.number_symbols["latn"]
    group, point = symbols["group"], symbols["decimal"]
    swap = str.maketrans({",": group, ".": point}) if (group, point) != (",", ".") else None

    def write(amount: Decimal, cents: bool | None = None) -> str:
        if cents is False:
            text = format(amount, ",.0f")
        else:
            text = format(amount, ",.2f")
            if cents is None and text.endswith(".00"):
                text = text[:-3]
        if swap:
            text = text.translate(swap)
        if amount < 0:
            return f"\u2212{before}{text.removeprefix('-')}{after}"
        return f"{before}{text}{after}"

    return write


def writer(currency: str) -> Callable[[Decimal], str]:
    """`words` for a page with thousands of amounts: the language is asked for once."""
    return _writer(currency, get_language() or "en")


def column_writer(currency: str, amounts: Iterable[Decimal]) -> Callable[[Decimal], str]:
    """`writer` for one column of a table: where one of `amounts` has cents, all are with cents.

    Otherwise 142 would stand below 816.44 as if it were more.
    """
    write = _writer(currency, get_language() or "en")
    cents = True if any(amount % 1 for amount in amounts) else None
    return lambda amount: write(amount, cents)


def words(amount: Decimal | int, currency: str, *, cents: bool | None = None) -> str:
    """An amount as readers of the active language write it: "$1,234.50".

    Without `cents` given, cents are written only when there are any.
    """
    return _writer(currency, get_language() or "en")(Decimal(amount), cents)


class MoneyFormField(forms.Field):
    """An amount as people type it, with or without separators and sign."""

    default_error_messages = {
        "not_money": _("Write an amount like 1,234.50."),
        "currency": _("This amount is in %(found)s; the program keeps %(kept)s."),
        "negative": _("Write an amount that is not below zero."),
    }

    def __init__(
        self, *, currency: str = "USD", may_be_negative: bool = False, **options: Any
    ) -> None:
        self.currency = currency
        self.may_be_negative = may_be_negative
        attributes = {"inputmode": "decimal", "maxlength": 40, "class": "usa-input--md"}
        options.setdefault("widget", forms.TextInput(attrs=attributes))
        super().__init__(**options)

    def prepare_value(self, value: Any) -> Any:
        """A stored amount with its separators; what was typed stays as it was typed."""
        return f"{value:,.2f}" if isinstance(value, Decimal) else value

    def to_python(self, value: Any) -> Any:
        if value in self.empty_values:
            return None
        try:
            amount = parse(str(value)[:100], self.currency)
        except WrongCurrency as error:
            raise forms.ValidationError(
                self.error_messages["currency"],
                code="currency",
                params={"found": error.args[0], "kept": self.currency},
            ) from error
        except NotMoney as error:
            raise forms.ValidationError(
                self.error_messages["not_money"], code="not_money"
            ) from error
        if amount < 0 and not self.may_be_negative:
            raise forms.ValidationError(self.error_messages["negative"], code="negative")
        return amount

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(data) != initial
        except forms.ValidationError:
            return True


class MoneyField(models.DecimalField):
    """An amount in the currency of the row's program.

    A form that shows it sets `currency` of the form field to the program's.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("max_digits", 14)
        options.setdefault("decimal_places", 2)
        super().__init__(*args, **options)

    def formfield(self, **options: Any) -> Any:
        return models.Field.formfield(self, form_class=MoneyFormField, **options)


def keep_currency(form: forms.BaseForm, currency: str) -> None:
    """Let every amount of `form` be in `currency`, and refuse the signs of others."""
    for field in form.fields.values():
        if isinstance(field, MoneyFormField):
            field.currency = currency
