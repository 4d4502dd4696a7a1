"""Fiscal years."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planning import fiscal

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
MONTHS = st.integers(1, 12)


@given(DAYS, MONTHS)
def test_a_day_lies_in_its_fiscal_year(day, starts):
    first, last = fiscal.days_of(fiscal.year_of(day, starts), starts)

    assert first <= day <= last


@given(st.integers(1990, 2100), MONTHS)
def test_fiscal_years_follow_each_other_without_a_gap(year, starts):
    _first, last = fiscal.days_of(year, starts)
    first, _last = fiscal.days_of(year + 1, starts)

    assert first - last == timedelta(days=1)


def test_a_fiscal_year_from_july_is_named_after_the_year_in_which_it_ends():
    assert fiscal.year_of(date(2026, 7, 1), 7) == 2027
    assert fiscal.label(2027, 7) == "FY 2027"
