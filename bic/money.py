"""Money: a Decimal in the one currency of a program, never a float.

A program keeps its books in one currency (`Program.currency`), so amounts may be added
without asking. What comes in with the sign of another currency is refused, not converted.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel.core import Locale
from babel.numbers import format_currency
from django import forms
from django.db import models
from django.utils.translation import get_language, to_locale
from django.utils.translation import gettext_lazy as _

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
# The sign of dollars and pesos is the same; which are meant, the program says.
SIGNS = {"$": ("USD", "CAD", "MXN"), "€": ("EUR",), "£": ("GBP",), "¥": ("JPY", "CNY")}
NUMBER = re.compile(r"(\d+|\d{1,3}(?P<group>[,. '’])\d{3}((?P=group)\d{3})*)([.,]\d{1,2})?")
LARGEST = Decimal("999999999999.99")


class NotMoney(ValueError):
    """The text is no amount."""


class WrongCurrency(ValueError):
    """The amount is in another currency, which is the error's one argument."""


def parse(text: str, currency: str) -> Decimal:
    """The amount that people wrote, in cents: "$1,234.50", "1.234,50", "(200.00)" for minus 200.

    A single separator before exactly three digits groups thousands ("1.234" is 1234).
    Raises `WrongCurrency` when the sign or code is not `currency`, `NotMoney` otherwise.
    """
    bare = " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())
    negative = bare.startswith("(") and bare.endswith(")")
    if negative:
        bare = bare[1:-1].strip()
    bare = _without_currency(bare, currency)
    if bare[:1] in ("-", "\u2212"):
        negative, bare = True, _without_currency(bare[1:].strip(), currency)
    found = NUMBER.fullmatch(bare)
    if found is None:
        raise NotMoney(text)
    whole, cents = found[1], (found[4] or "")[1:]
    if cents and found["group"] == found[4][0]:
        raise NotMoney(text)
    amount = Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{cents or 0}").quantize(CENT)
    if amount > LARGEST:
        raise NotMoney(text)
    return -amount if negative else amount


def _without_currency(text: str, currency: str) -> str:
    """`text` without the sign and code of `currency`. Raises `WrongCurrency` for others."""
    for sign, codes in SIGNS.items():
        if sign in text:
            if currency not in codes:
                raise WrongCurrency(codes[0])
            text = text.replace(sign, "", 1)
    if code := re.search(r"(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])", text):
        if code[1].upper() != currency:
            raise WrongCurrency(code[1].upper())
        text = text.replace(code[1], "", 1)
    return text.strip()


@lru_cache(maxsize=64)
def _writer(currency: str, language: str, cents: bool) -> Callable[[Decimal], str]:
    """Babel's pattern of a currency, taken apart once: it costs 40 µs a call otherwise."""
    # Readers of Spanish here are used to "$1,234.50", and to the point for cents (bic.formats.es).
    locale = Locale.parse("es_US" if language == "es" else to_locale(language))
    sample = format_currency(Decimal("1234567.89"), currency, locale=locale, currency_digits=True)
    before, after = re.split(r"1\D?234\D?567\D89", sample)
    symbols = locale.number_symbols["latn"]
    group, point = symbols["group"], symbols["decimal"]
    swap = str.maketrans({",": group, ".": point})
    pattern = ",.2f" if cents else ",.0f"

    def write(amount: Decimal) -> str:
        sign = "\u2212" if amount < 0 else ""
        return f"{sign}{before}{format(abs(amount), pattern).translate(swap)}{after}"

    return write


def words(amount: Decimal | int, currency: str, *, cents: bool | None = None) -> str:
    """An amount as readers of the active language write it: "$1,234.50".

    Without `cents` given, cents are written only when there are any.
    """
    value = Decimal(amount)
    if cents is None:
        cents = value != value.to_integral_value()
    return _writer(currency, get_language() or "en", cents)(value)


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
