"""Totals: margins are the sums of the cells, and no offered table tells a salary."""

from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning import totals
from planning.models import Allocation, Funder, Grant
from planning.totals import DIMENSIONS, MEASURES, Fact, pivot
from tests.factories import MembershipFactory
from tests.planning.budgets import expense_of, line_of

AMOUNTS = st.integers(0, 10**11).map(lambda cents: Decimal(cents) / 100)
FACTS = st.lists(
    st.builds(
        Fact,
        category=st.integers(1, 4),
        year=st.integers(2025, 2028),
        community=st.none() | st.integers(1, 3),
        kind=st.sampled_from(["cash", "in_kind"]),
        funding=st.none() | st.integers(1, 3),
        planned=AMOUNTS,
        committed=AMOUNTS,
        spent=AMOUNTS,
    ),
    max_size=12,
)
CROSSED = st.sampled_from(list(permutations(DIMENSIONS, 2)))


def order(_dimension, key):
    return str(key)


@given(FACTS, CROSSED, st.sampled_from(MEASURES))
def test_margins_are_the_sums_of_the_cells(facts, crossed, measure):
    found = pivot(facts, *crossed, measure, order)

    for row in found.rows:
        own = [found.cells.get((row, column), Decimal(0)) for column in found.columns]
        assert found.row_totals[row] == sum(own)
    for column in found.columns:
        own = [found.cells.get((row, column), Decimal(0)) for row in found.rows]
        assert found.column_totals[column] == sum(own)
    assert found.total == sum(found.cells.values()) == sum(getattr(f, measure) for f in facts)


@given(FACTS, CROSSED, CROSSED, st.sampled_from(MEASURES))
def test_the_total_is_the_same_however_it_is_crossed(facts, one, another, measure):
    assert pivot(facts, *one, measure, order).total == pivot(facts, *another, measure, order).total


@given(st.lists(AMOUNTS, max_size=6))
def test_a_sum_is_told_only_with_enough_amounts_behind_it(amounts):
    told = totals._told(amounts, 3)

    assert (told is None) == (sum(1 for one in amounts if one) < 3)
    assert told is None or told == sum(amounts)


@pytest.fixture
def money(program, larkspur, open_scope):
    """Food in cash and in kind, three salaries of which one is in a town, and a grant."""
    by = MembershipFactory(program=program).user
    meals = line_of(program, "Meals", category="food", community=larkspur, planned={2027: 1000})
    rooms = line_of(program, "Rooms", category="food", kind="in_kind", planned={2027: 300})
    for title, amount, place in (
        ("Facilitator", 50_000, None),
        ("Assistant", 20_000, larkspur),
        ("Administrator", 10_001, None),
    ):
        line = line_of(program, title, category="staff", community=place, planned={2027: amount})
    expense_of(line, 700, by=by, payee="Payroll")
    expense_of(meals, Decimal("1200.50"), by=by)
    funder = Funder.objects.create(program=program, name="Dogwood Fund")
    grant = Grant.objects.create(
        program=program, funder=funder, title="Welcome", status="awarded", awarded=900
    )
    Allocation.objects.create(
        program=program, grant=grant, line=meals, fiscal_year=2027, amount=600
    )
    return meals, rooms, line, grant


@pytest.mark.django_db
def test_no_table_without_the_right_holds_a_salary(program, money):
    staff = money[2].category_id

    for by_funding in (True, False):
        facts = totals.facts_of(program, with_salaries=False, by_funding=by_funding)
        assert staff not in {fact.category for fact in facts}
        for measure in ("planned", "spent"):
            whole = pivot(facts, "category", "year", measure, order).total
            assert whole == {"planned": 1300, "spent": Decimal("1200.50")}[measure]
    assert {one.title for one in totals.overspent(program, with_salaries=False)} == {"Meals"}


@pytest.mark.django_db
def test_salaries_are_one_sum_and_none_when_few_stand_behind_it(program, money):
    [cash] = totals.salaries()

    # Three lines are planned; only one of them has spent something.
    assert (cash.planned, cash.spent, cash.left) == (Decimal(80_001), None, None)


@pytest.mark.django_db
def test_by_funding_the_planned_total_stays_the_same(program, money):
    *_lines, grant = money
    facts = totals.facts_of(program, with_salaries=True, by_funding=True)
    found = pivot(facts, "funding", "kind", "planned", order)

    assert found.total == 81_301
    assert found.cells[grant.pk, "cash"] == 600
    assert found.cells[None, "cash"] == 80_401


@pytest.mark.django_db
def test_a_line_is_over_by_what_its_year_spent_too_much(program, money):
    over = totals.overspent(program, with_salaries=True)

    assert [(one.title, one.label, one.over) for one in over] == [
        ("Meals", "FY 2027", Decimal("200.50"))
    ]


@pytest.mark.django_db
def test_totals_cost_the_same_queries_for_any_number_of_lines(
    program, money, django_assert_num_queries
):
    with django_assert_num_queries(3):
        totals.facts_of(program, with_salaries=False, by_funding=True)
    for number in range(20):
        line_of(program, f"Line {number}", planned={2026: 1, 2027: 2})
    with django_assert_num_queries(3):
        totals.facts_of(program, with_salaries=False, by_funding=True)
