"""What reports say about money."""

from datetime import date
from decimal import Decimal

import pytest
from django.template.loader import render_to_string

from bic.reports.sections import Period
from planning.sections.budget import money_of
from tests.factories import MembershipFactory
from tests.planning.budgets import expense_of, line_of

pytestmark = pytest.mark.django_db
PERIOD = Period(date(2026, 7, 1), date(2027, 6, 30))


def test_a_report_tells_the_money_that_partners_may_see(program, larkspur, open_scope):
    by = MembershipFactory(program=program).user
    meals = line_of(
        program, "Meals", category="food", community=larkspur, planned={2027: 1000}, is_public=True
    )
    line_of(
        program, "Rooms", community=larkspur, kind="in_kind", planned={2027: 300}, is_public=True
    )
    line_of(
        program,
        "Assistant",
        category="staff",
        community=larkspur,
        planned={2027: 51_234},
        is_public=True,
    )
    line_of(program, "Printing", community=larkspur, planned={2027: 77})
    line_of(program, "Elsewhere", planned={2027: 7})
    expense_of(meals, Decimal("400.25"), by=by)

    section = money_of(larkspur, PERIOD)

    cash, in_kind = section.data["tables"]
    assert cash["total"] == {
        "name": "Total", "planned": "$1,000", "committed": "$0", "spent": "$400.25",
        "left": "$599.75",
    }  # fmt: skip
    assert (in_kind["title"], in_kind["total"]["planned"]) == ("In kind", "$300")
    html = render_to_string(section.template, {"data": section.data, "level": "h3"})
    assert "$599.75" in html


def test_a_report_without_money_says_nothing_about_it(larkspur, open_scope):
    assert money_of(larkspur, PERIOD) is None
