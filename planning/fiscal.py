"""Fiscal years: named after the year in which they end, as in the United States."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from django.db.models import Case, F, When
from django.db.models.expressions import Combinable
from django.db.models.functions import ExtractYear
from django.utils.translation import gettext as _


def year_of(day: date, starts: int) -> int:
    """The fiscal year of `day`, when years start in month `starts` (1 to 12).

    >>> year_of(date(2026, 7, 1), 7), year_of(date(2026, 6, 30), 7), year_of(date(2026, 6, 30), 1)
    (2027, 2026, 2026)
    """
    return day.year + (starts > 1 and day.month >= starts)


def days_of(year: int, starts: int) -> tuple[date, date]:
    """First and last day of a fiscal year.

    >>> days_of(2024, 3)
    (datetime.date(2023, 3, 1), datetime.date(2024, 2, 29))
    """
    first = date(year - (starts > 1), starts, 1)
    return first, date(first.year + 1, starts, 1) - timedelta(days=1)


def year_in_database(path: str, starts: int) -> Combinable:
    """`year_of` for the day at `path`, as an expression."""
    year = ExtractYear(F(path))
    if starts == 1:
        return year
    return Case(When(**{f"{path}__month__gte": starts}, then=year + 1), default=year)


def share_gone(year: int, starts: int, today: date) -> Fraction:
    """How much of a fiscal year is over at the end of `today`, from 0 to 1."""
    first, last = days_of(year, starts)
    gone = (today - first).days + 1
    return Fraction(max(0, min(gone, (last - first).days + 1)), (last - first).days + 1)


def label(year: int, starts: int) -> str:
    """What a fiscal year is called: "FY 2027", or "2027" when it is the calendar's."""
    return _("FY %(year)s") % {"year": year} if starts > 1 else str(year)


def this_year(program: Any, today: date) -> int:
    """The fiscal year of `program` in which `today` lies."""
    return year_of(today, program.fiscal_year_starts)
