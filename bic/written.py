"""Numbers and days as people in different countries write them."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from bic.days import YEARS

# Longer than any number or day; keeps the patterns below from long work.
LONGEST_NUMBER = 60
NUMBER = re.compile(
    r"([+\u2212-]?)\s*([^\d\s.,'\u2019+\u2212()-]*)\s*([+\u2212-]?)\s*"
    r"(\d[\d.,'\u2019\s]*|[.,]\d+)\s*([+\u2212-]?)\s*([^\d\s.,'\u2019+\u2212()-]*)"
)
SPACES = re.compile(r"['\u2019\s]")
GROUPED = {
    ".": re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?"),
    ",": re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?"),
}
ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?")
PARTED = re.compile(r"(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?")
TIME = re.compile(
    r"(\d{1,5}):([0-5]\d)(?::[0-5]\d)?"
    r"|(?:(\d{1,5}) ?h(?:rs?|ours?|oras?)?)? ?(\d{1,6}) ?(?:min(?:utes|utos|s)?|m)",
    re.I,
)
# Two digits of a year below this are of this century.
CENTURY_ENDS = 70


class Wrong(ValueError):
    """Why a cell cannot be taken, in a sentence that says what to do."""


def parts_of(text: str) -> tuple[str, str, bool] | None:
    """Digits with their marks, the currency written beside them, and whether it is negative.

    None when `text` is no number: "-$1,234.50" is ("1,234.50", "$", True).
    """
    if len(text) > LONGEST_NUMBER:
        return None
    in_brackets = text.startswith("(") and text.endswith(")")
    found = NUMBER.fullmatch(text[1:-1].strip() if in_brackets else text)
    if found is None:
        return None
    first, before, second, digits, last, after = found.groups()
    signs = first + second + last
    if len(signs) > 1 or (signs and in_brackets) or (before and after):
        return None
    return SPACES.sub("", digits), before or after, in_brackets or signs in {"-", "\u2212"}


def decimal_mark(digits: str) -> str:
    """Which decimal mark `digits` prove: "." or ","; "" when they prove neither."""
    point, comma = digits.rfind("."), digits.rfind(",")
    if point >= 0 and comma >= 0:
        return "." if point > comma else ","
    mark = "." if point >= 0 else "," if comma >= 0 else ""
    if not mark:
        return ""
    if digits.count(mark) > 1:
        return "," if mark == "." else "."
    whole, _mark, rest = digits.partition(mark)
    looks_grouped = len(rest) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0"
    return "" if looks_grouped else mark


def marks_in(cells: Iterable[Any]) -> set[str]:
    """The decimal marks that the texts of a column prove."""
    found = set()
    for cell in cells:
        if isinstance(cell, str) and (parts := parts_of(cell)):
            found.add(decimal_mark(parts[0]))
    return found - {""}


def decimal_of(digits: str, marks: set[str]) -> Decimal:
    """The number of `digits` in a column that uses `marks`. Raises `Wrong`."""
    mark = decimal_mark(digits)
    if not mark and ("." in digits or "," in digits):
        if len(marks) > 1:
            raise Wrong(
                _("“%(text)s” can be read in two ways. Write it without a mark for thousands.")
                % {"text": digits}
            )
        mark = next(iter(marks), ".")
    mark = mark or "."
    if not GROUPED[mark].fullmatch(digits):
        raise Wrong(_("“%(text)s” is not a number. Write it like 1234.50.") % {"text": digits})
    other = "," if mark == "." else "."
    return Decimal(digits.replace(other, "").replace(mark, "."))


def from_float(value: float, places: int) -> Decimal:
    """The number that a spreadsheet shows for `value`; its noise behind `places` is dropped."""
    exact = Decimal(repr(value))
    short = round(exact, places)
    return short if abs(exact - short) < Decimal("1e-6") else exact


def order_of(cells: Iterable[Any], mark: str) -> tuple[str, str]:
    """How a column orders day and month around `mark`: ("mdy" | "dmy" | "both" | "", an example).

    "" when no text proves an order; the example is then one that could be read both ways.
    """
    proved, example = set(), ""
    for cell in cells:
        found = PARTED.fullmatch(cell) if isinstance(cell, str) and len(cell) < 40 else None
        if found is None or found[2] != mark:
            continue
        first, second = int(found[1]), int(found[3])
        if first > 12 >= second:
            proved.add("dmy")
        elif second > 12 >= first:
            proved.add("mdy")
        elif first != second and first and second:
            example = example or cell
    if len(proved) > 1:
        return "both", example
    return next(iter(proved), ""), example


def day_of(text: str, orders: dict[str, str]) -> date:
    """The day that `text` names; `orders` maps a mark to "mdy", "dmy" or "both".

    Raises `Wrong`.
    """
    if found := ISO.fullmatch(text):
        return _day(text, int(found[1]), int(found[2]), int(found[3]))
    found = PARTED.fullmatch(text) if len(text) < 40 else None
    if found is None:
        raise Wrong(_("“%(text)s” is not a day. Write it like 2026-03-31.") % {"text": text[:40]})
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        year += 2000 if year < CENTURY_ENDS else 1900
    order = orders[found[2]]
    if first > 12 or second > 12:
        order = "dmy" if first > 12 else "mdy"
    elif order == "both" and first != second:
        raise Wrong(
            _("“%(text)s” can be read in two ways. Write it like %(day)s.")
            % {"text": text, "day": f"{year}-{first:02}-{second:02}"}
        )
    month, day = (second, first) if order == "dmy" else (first, second)
    return _day(text, year, month, day)


def _day(text: str, year: int, month: int, day: int) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        raise Wrong(_("There is no day “%(text)s”.") % {"text": text}) from None
    if year not in YEARS:
        raise Wrong(_("“%(text)s” has a year that cannot be right.") % {"text": text})
    return found
