"""Fiscal years."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning import fiscal
from planning.models import Expense
from tests.factories import MembershipFactory
from tests.planning.budgets import line_of

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
MONTHS = st.integers(1, 12)
A_DAY = timedelta(days=1)


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


@given(DAYS, MONTHS)
def test_what_is_gone_of_a_year_grows_to_the_whole(day, starts):
    year = fiscal.year_of(day, starts)
    first, last = fiscal.days_of(year, starts)

    gone = fiscal.share_gone(year, starts, day)

    assert 0 < gone <= 1
    assert gone == Fraction((day - first).days + 1, (last - first).days + 1)
    assert fiscal.share_gone(year, starts, first - timedelta(days=1)) == 0
    assert (
        fiscal.share_gone(year, starts, last) == fiscal.share_gone(year, starts, last + A_DAY) == 1
    )


@pytest.mark.django_db
@pytest.mark.parametrize("starts", [1, 2, 7, 12])
def test_the_database_knows_the_same_fiscal_years(program, open_scope, starts):
    by = MembershipFactory(program=program).user
    line = line_of(program, "Meals")
    days = [date(2026, month, day) for month in range(1, 13) for day in (1, 28)]
    Expense.objects.bulk_create(
        Expense(program=program, line=line, spent_on=day, payee="X", amount=1, entered_by=by)
        for day in days
    )

    found = Expense.objects.annotate(year=fiscal.year_in_database("spent_on", starts))

    for day, year in found.values_list("spent_on", "year"):
        assert year == fiscal.year_of(day, starts)
