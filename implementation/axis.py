"""The time along a timeline: eight equal parts that days have their place in."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format

PARTS = 8
# Months of a part, from the finest; the last one is used however long the time is.
STEPS = (1, 3, 6, 12, 24, 60)


@dataclass(frozen=True)
class Axis:
    """Nine days: those on which the eight parts begin, and the one after the last."""

    days: tuple[date, ...]

    @property
    def first(self) -> date:
        """The first day that is drawn."""
        return self.days[0]

    @property
    def last(self) -> date:
        """The last day that is drawn."""
        return self.days[-1] - timedelta(days=1)

    def place(self, day: date) -> float:
        """Where a day begins, in percent of the width; 0 or 100 for one outside."""
        if day <= self.days[0]:
            return 0.0
        if day >= self.days[-1]:
            return 100.0
        part = bisect_right(self.days, day) - 1
        begins, ends = self.days[part], self.days[part + 1]
        return round((part + (day - begins) / (ends - begins)) * 100 / PARTS, 2)

    @property
    def heads(self) -> list[tuple[str, bool]]:
        """Words above each part, and whether a year begins in it."""
        found = []
        year = 0
        spans_years = (self.days[1] - self.days[0]).days > 300
        for day in self.days[:-1]:
            if spans_years or day.year != year:
                words = str(day.year) if spans_years or day.month == 1 else date_format(day, "M Y")
            elif day.day == 1:
                words = date_format(day, "M")
            else:
                words = date_format(day, "MONTH_DAY_FORMAT")
            found.append((words, day.year != year))
            year = day.year
        return found


def months_after(day: date, months: int) -> date:
    """The first day of the month so many months later."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def around(days: Iterable[date], today: date) -> Axis:
    """The finest axis on which all `days` and today have a place."""
    held = [*days, today]
    first, last = min(held), max(held)
    for step in STEPS:
        begins = date(first.year, (first.month - 1) // min(step, 12) * min(step, 12) + 1, 1)
        if months_after(begins, step * PARTS) > last:
            break
    return Axis(tuple(months_after(begins, step * part) for part in range(PARTS + 1)))


def weeks(first: date) -> Axis:
    """Eight weeks from the Monday of a day."""
    monday = first - timedelta(days=first.weekday())
    return Axis(tuple(monday + timedelta(weeks=part) for part in range(PARTS + 1)))


def months(first: date) -> Axis:
    """Eight months from that of a day."""
    return Axis(tuple(months_after(first, part) for part in range(PARTS + 1)))
