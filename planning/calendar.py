"""Days of a plan: months, weeks and weekends, as people count them."""

from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta
from django.utils.translation import ngettext

SATURDAY = 5


class Unit(StrEnum):
    """What a slip is counted in."""

    DAYS = "days"
    WEEKS = "weeks"


def on_working_day(day: date) -> date:
    """`day`, or the Monday after it when it falls on a weekend.

    >>> on_working_day(date(2026, 11, 28)), on_working_day(date(2026, 11, 30))
    (datetime.date(2026, 11, 30), datetime.date(2026, 11, 30))
    """
    late = day.weekday() - SATURDAY
    return day + timedelta(days=2 - late) if late >= 0 else day


def after_months(start: date, months: int) -> date:
    """The same day of the month `months` later (earlier, below zero), on a working day.

    A month without that day gives its last one: January 31 and one month is the end of
    February, in a leap year the 29th.

    >>> after_months(date(2028, 1, 31), 1)
    datetime.date(2028, 2, 29)
    """
    return on_working_day(start + relativedelta(months=months))


def slipped(day: date, amount: int, unit: Unit) -> date:
    """`day` moved by `amount` days or weeks, on a working day.

    Weeks keep the day of the week, so a day that people put on a weekend stays there.
    """
    if unit == Unit.WEEKS:
        return day + timedelta(weeks=amount)
    return on_working_day(day + timedelta(days=amount))


def apart(first: date, now: date) -> str:
    """How much later or earlier `now` is than `first`, in words; "" when they are the same."""
    return in_words((now - first).days)


def in_words(days: int) -> str:
    """A move of so many days, below zero for earlier: "3 weeks later"; "" for none."""
    if not days:
        return ""
    weeks, rest = divmod(abs(days), 7)
    count = abs(days) if rest else weeks
    if rest:
        words = (
            ngettext("%(count)s day later", "%(count)s days later", count)
            if days > 0
            else ngettext("%(count)s day earlier", "%(count)s days earlier", count)
        )
    else:
        words = (
            ngettext("%(count)s week later", "%(count)s weeks later", count)
            if days > 0
            else ngettext("%(count)s week earlier", "%(count)s weeks earlier", count)
        )
    return words % {"count": count}
