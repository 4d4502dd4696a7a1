"""One cell of a Census table: a number, or the symbol that says why there is none.

A symbol is kept as the Census Bureau writes it on the screen ("-", "**", "250,000+"),
whatever the file says; the codes of its API (-666666666 and so on) become the same symbols.
"""

import re
from typing import Any

from django.utils.translation import gettext_lazy as _

type Entry = int | float | str

CONTROLLED = "*****"
MISSING = "null"
JAM_CODES: dict[float, str] = {
    -222222222: "**",
    -333333333: "***",
    -555555555: CONTROLLED,
    -666666666: "-",
    -888888888: "(X)",
    -999999999: "N",
}
REASONS: dict[str, Any] = {
    MISSING: _("the file has no figure; the Census publishes none for places this small"),
    "-": _("too few people answered to compute an estimate"),
    "N": _("too few cases to show"),
    "(X)": _("it does not apply here"),
    "**": _("too few people answered to compute a margin of error"),
    "***": _("a median at the end of an open scale has no margin of error"),
    CONTROLLED: _("it is set to a known count, so it has no sampling error"),
}
OPEN_ENDED_REASON = _("the median lies beyond the end of the scale")
NOBODY = _("nobody lives there, as far as the survey knows")
AS_WRITTEN = {symbol.casefold(): symbol for symbol in REASONS} | {"": MISSING}
NUMBER = re.compile(r"-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(\.\d{1,10})?", re.ASCII)
OPEN_ENDED = re.compile(r"(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,4})?[+-]", re.ASCII)
LONGEST_COUNT = 15


class CellUnreadable(ValueError):
    """Neither a number nor a symbol of the Census."""


def read(text: str | None) -> Entry:
    """The entry that a cell means. Raises `CellUnreadable`.

    >>> read("42,287"), read("13.30"), read("-555555555"), read(" (x) "), read("")
    (42287, 13.3, '*****', '(X)', 'null')
    """
    text = (text or "").strip()
    # Nearly every cell is a plain count.
    if text.isdigit() and text.isascii() and len(text) <= LONGEST_COUNT:
        return int(text)
    symbol = AS_WRITTEN.get(text.casefold())
    if symbol is not None:
        return symbol
    if match := NUMBER.fullmatch(text):
        plain = text.replace(",", "")
        value = float(plain) if match[1] else int(plain)
        return JAM_CODES.get(value, value)
    if OPEN_ENDED.fullmatch(text):
        return text
    raise CellUnreadable(text)


def read_margin(text: str | None) -> Entry:
    """As `read`, for a margin of error, which is never below zero."""
    entry = read(text)
    if not isinstance(entry, str) and entry < 0:
        raise CellUnreadable(text)
    return entry


def is_number(entry: Entry) -> bool:
    """Whether the cell holds a figure that can be computed with."""
    return not isinstance(entry, str)


def number(entry: Entry) -> int | float | None:
    """The figure, None for a symbol. An open-ended median is none: its true value is unknown."""
    return None if isinstance(entry, str) else entry


def margin(entry: Entry) -> int | float | None:
    """The margin of error; zero for an estimate that is set to a known count."""
    return 0 if entry == CONTROLLED else number(entry)


def reason(entry: Entry) -> Any:
    """Why there is no figure, in words; "" for a number."""
    return REASONS.get(entry, OPEN_ENDED_REASON) if isinstance(entry, str) else ""
