"""Days of a plan."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning import calendar
from planning.calendar import Unit

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
MONTHS = st.integers(-60, 60)


@pytest.mark.parametrize(
    ("start", "months", "day"),
    [
        (date(2027, 1, 31), 1, date(2027, 3, 1)),  # Feb 28 is a Sunday
        (date(2028, 1, 31), 1, date(2028, 2, 29)),  # a leap day
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 3, 2)),  # Feb 28 is a Saturday
    ],
)
def test_months_end_where_the_calendar_says(start, months, day):
    assert calendar.after_months(start, months) == day


@given(DAYS, MONTHS)
def test_months_land_on_working_days_of_the_same_or_the_next_days(start, months):
    found = calendar.after_months(start, months)
    count = (found.year - start.year) * 12 + found.month - start.month

    assert found.weekday() < calendar.SATURDAY
    assert count - months in (0, 1)


@given(DAYS, st.integers(-500, 500))
def test_weeks_keep_the_day_of_the_week(day, weeks):
    found = calendar.slipped(day, weeks, Unit.WEEKS)

    assert (found - day).days == weeks * 7


@given(DAYS, st.integers(-500, 500))
def test_days_land_on_the_first_working_day_from_there(day, amount):
    found = calendar.slipped(day, amount, Unit.DAYS)
    late = found - (day + timedelta(days=amount))

    assert found.weekday() < calendar.SATURDAY
    assert timedelta(0) <= late <= timedelta(days=2)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, ""),
        (21, "3 weeks later"),
        (7, "1 week later"),
        (-8, "8 days earlier"),
        (1, "1 day later"),
    ],
)
def test_a_move_is_told_in_words(days, words):
    assert calendar.in_words(days) == words
