"""Which currency is written beside an amount."""

from functools import cache

from babel import Locale

SYMBOLS = {
    "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₡": "CRC", "₩": "KRW", "₪": "ILS",
    "₱": "PHP", "₫": "VND", "US$": "USD", "U$S": "USD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD",
    "A$": "AUD", "MX$": "MXN", "MXN$": "MXN", "R$": "BRL",
}  # fmt: skip
# Where people write a bare dollar sign.
DOLLARS = frozenset(
    {"USD", "CAD", "AUD", "NZD", "MXN", "ARS", "CLP", "COP", "DOP", "UYU", "LRD", "NAD"}
)


@cache
def codes() -> frozenset[str]:
    """Every code; read when a spreadsheet asks for it, because a language takes 4 MB."""
    return frozenset(Locale("en").currencies)


def is_meant(unit: str, currency: str) -> bool:
    """Whether `unit` beside an amount means `currency`, a code like "USD"."""
    if unit == "$":
        return currency in DOLLARS
    return code_of(unit) == currency


def code_of(unit: str) -> str:
    """The currency that `unit` names: its code, or "$" for some dollar; "" for none."""
    written = unit.upper()
    if written == "$":
        return "$"
    return SYMBOLS.get(written) or (written if written in codes() else "")
