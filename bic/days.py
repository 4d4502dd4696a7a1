"""Today where a program is, and the days that people may write: nobody plans beyond them."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

YEARS = range(1900, 2201)
FIRST, LAST = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)


def today_in(program: Any) -> date:
    """The current day where the program is."""
    return timezone.localdate(timezone=program.tzinfo)


def come(day: date | None, today: date) -> date | None:
    """`day`, if it has come or there is none; raises `ValidationError` for a day to come."""
    if day and day > today:
        raise ValidationError(_("This day has not come yet."))
    return day


def within_reach(day: date | datetime) -> None:
    """Raise `ValidationError` for a slip of the finger.

    Days far outside cannot be moved by months, nor told in every time zone.
    """
    if day.year not in YEARS:
        raise ValidationError(
            _("Choose a day between the years %(first)s and %(last)s."),
            code="out_of_reach",
            params={"first": YEARS[0], "last": YEARS[-1]},
        )
