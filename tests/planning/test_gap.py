"""What is still to find, the evidence of it, and the variance report."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bic.blueprint import State
from bic.blueprint.evidence import gather_program
from planning import gap, variance
from planning.gap import Sums
from planning.models import FunderLine, FunderLineShare
from tests.factories import CommunityFactory, UserFactory
from tests.planning.funding import make_grant, make_line, spend

CENTS = st.integers(0, 1_000_000).map(lambda cents: Decimal(cents) / 100)


@given(st.lists(st.tuples(CENTS, CENTS), max_size=20))
def test_planned_money_is_secured_or_missing_and_never_both(cells):
    sums = Sums()
    for planned, secured in cells:
        sums.add(planned, secured)

    assert sums.secured + sums.missing == sum(planned for planned, _secured in cells)
    assert sums.secured + sums.over == sum(secured for _planned, secured in cells)
    assert sums.missing >= 0


@pytest.mark.django_db
@pytest.mark.usefixtures("open_scope")
class TestGap:
    """Lines and grants of one program."""

    def test_only_awarded_money_of_the_lines_kind_fills_the_gap(self, program):
        meals = make_line(program, planned={2027: "162000", 2028: "10"})
        rooms = make_line(program, "Rooms", kind="in_kind", planned={2027: "500"})
        make_grant(program, awarded="124000", allocated={(meals, 2027): "124000"})
        make_grant(program, status="applied", allocated={(meals, 2027): "38000"})
        make_grant(program, awarded="500", kind="in_kind", allocated={(meals, 2027): "500"})

        found = gap.load(program)

        assert found.years["cash"][2027].missing == 38_000
        assert found.totals["cash"].missing == 38_010
        assert found.totals["in_kind"].missing == 500
        assert [one.line for one in found.lines] == [meals, rooms]

    def test_money_beyond_the_plan_of_a_line_fills_no_other(self, program):
        meals = make_line(program, planned={2027: "100"})
        rides = make_line(program, "Rides", planned={2027: "100"})
        make_grant(program, awarded="500", allocated={(meals, 2027): "150"})

        found = gap.load(program)

        assert (found.totals["cash"].missing, found.totals["cash"].over) == (100, 50)
        assert [one.line for one in found.lines] == [rides, meals]

    def test_it_is_told_by_year_and_community(self, program, larkspur):
        make_line(program, planned={2027: "100"}, community=larkspur)
        make_line(program, planned={2027: "30", 2028: "7"})

        assert gap.load(program, year=2028).totals["cash"].missing == 7
        assert gap.load(program, community=larkspur).totals["cash"].missing == 100
        assert gap.load(program, community="").totals["cash"].missing == 37
        by_place = gap.load(program).communities["cash"]
        assert {name: sums.missing for name, sums in by_place.items()} == {"": 37, "Larkspur": 100}

    def test_salaries_are_left_out_for_who_may_not_see_them(self, program):
        make_line(program, planned={2027: "100"})
        for number in range(2):
            make_line(program, f"Job {number}", category="staff", planned={2027: "1000"})

        assert gap.load(program).totals["cash"].planned == 100
        assert gap.load(program).salaries is None
        assert gap.load(program, with_salaries=True).totals["cash"].planned == 2100

        make_line(program, "Job 3", category="staff", planned={2027: "1000"})
        assert gap.load(program).salaries.missing == 3000

    @pytest.mark.parametrize("count", [1, 6])
    def test_it_costs_three_queries(self, program, count, django_assert_num_queries):
        for number in range(count):
            town = CommunityFactory(program=program)
            line = make_line(program, f"{number}", planned={2027: "5", 2028: "6"}, community=town)
            make_grant(program, awarded="9", allocated={(line, 2027): "4"})

        with django_assert_num_queries(3):
            found = gap.load(program)

        assert len(found.lines) == count

    def test_awards_without_a_line_are_told(self, program):
        meals = make_line(program, planned={2027: "100"})
        make_grant(program, "All given", awarded="10", allocated={(meals, 2027): "10"})
        make_grant(program, "Half given", awarded="10", allocated={(meals, 2027): "5"})
        make_grant(program, "Hoped for", status="applied", asked=10)

        assert [(one.title, one.left) for one in gap.unallocated(program)] == [("Half given", 5)]


@pytest.mark.django_db
@pytest.mark.usefixtures("open_scope")
class TestEvidence:
    """Step P3."""

    def said(self, program):
        found = gather_program(program).get("P3")
        return found and (found.state, found.headline)

    def test_there_is_none_before_anybody_was_asked(self, program):
        make_line(program, planned={2027: "100"})
        make_grant(program)

        assert self.said(program) is None

    def test_an_application_is_progress(self, program):
        make_line(program, planned={2027: "100"})
        make_grant(program, status="applied")

        assert self.said(program) == (State.IN_PROGRESS, "$0 of $100 secured")

    def test_it_is_done_when_all_cash_is_secured(self, program):
        meals = make_line(program, planned={2027: "486000"})
        make_line(program, "Rooms", kind="in_kind", planned={2027: "500"})
        grant = make_grant(program, awarded="486000", allocated={(meals, 2027): "485999.99"})
        assert self.said(program) == (State.IN_PROGRESS, "$485,999.99 of $486,000 secured")

        grant.allocations.update(amount="486000")

        assert self.said(program) == (State.DONE, "$486,000 of $486,000 secured")
        assert gather_program(program).get("P3").when == grant.decided_on

    def test_money_too_much_in_one_line_does_not_hide_a_gap(self, program):
        meals = make_line(program, planned={2027: "100"})
        make_line(program, "Rides", planned={2027: "100"})
        make_grant(program, awarded="500", allocated={(meals, 2027): "200"})

        assert self.said(program) == (State.IN_PROGRESS, "$100 of $200 secured")

    def test_without_a_budget_nothing_can_be_done(self, program):
        make_grant(program, awarded="500")

        assert self.said(program) == (State.IN_PROGRESS, "No cash budget is planned yet")

    def test_it_costs_one_query(self, program, django_assert_num_queries):
        meals = make_line(program, planned={2027: "100"})
        make_grant(program, awarded="500", allocated={(meals, 2027): "200"})

        with django_assert_num_queries(1):
            gather_program(program).get("P3")


@pytest.mark.django_db
@pytest.mark.usefixtures("open_scope")
@pytest.mark.parametrize("count", [1, 4])
def test_the_variance_report_speaks_the_funders_lines(program, count, django_assert_num_queries):
    grant, by = make_grant(program, awarded="1000"), UserFactory()
    for number in range(count):
        ours = make_line(program, f"Line {number}")
        theirs = FunderLine.objects.create(
            program=program, grant=grant, title=f"Theirs {number}", amount=100
        )
        FunderLineShare.objects.create(program=program, grant=grant, funder_line=theirs, line=ours)
        spend(grant, ours, "120.50", by=by)
    spend(grant, make_line(program, "Not theirs"), "7", by=by)
    spend(make_grant(program, awarded="9"), ours, "3", by=by)

    with django_assert_num_queries(3):
        report = variance.of(grant)

    first, rest = report.rows[0], report.rows[-1]
    assert (first.spent, first.variance, first.percent) == (
        Decimal("120.50"),
        Decimal("-20.50"),
        Decimal("120.5"),
    )
    assert (rest.title, rest.spent, rest.percent) == ("Not in the funder's lines", 7, None)
    assert report.total.spent == count * Decimal("120.50") + 7
