"""The road of a grant, its award, and how its money is shared."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.models import FunderLine, FunderLineShare, Grant
from planning.services import funding as services
from tests.planning.funding import make_grant, make_line

CENTS = st.integers(0, 10_000_000).map(lambda cents: Decimal(cents) / 100)
TODAY = date(2026, 9, 1)
PERIOD = {
    "decided_on": TODAY,
    "starts_on": date(2026, 7, 1),
    "ends_on": date(2028, 6, 30),
}


@given(st.lists(CENTS, min_size=1, max_size=30), st.integers(0, 100))
def test_scaling_keeps_the_total_to_the_cent_and_the_proportions_within_one(amounts, percent):
    whole = sum(amounts)
    total = (whole * percent / 100).quantize(Decimal("0.01"))

    parts = services.scaled(amounts, total)

    assert sum(parts) == total
    for part, amount in zip(parts, amounts, strict=True):
        exact = amount * total / whole if whole else Decimal(0)
        assert abs(part - exact) < Decimal("0.01")
        assert 0 <= part <= amount or not whole


@given(st.lists(CENTS, min_size=1, max_size=10))
def test_scaling_to_the_same_total_changes_nothing(amounts):
    assert services.scaled(amounts, sum(amounts)) == amounts


@pytest.mark.django_db
@pytest.mark.usefixtures("open_scope")
class TestGrants:
    """Grants of one program."""

    @pytest.fixture
    def line(self, program):
        return make_line(program, planned={2027: "900", 2028: "300"})

    def test_it_goes_its_road_step_by_step(self, program):
        grant = make_grant(program)

        for status in ("inquiry", "applied", "declined", "applied"):
            grant = services.move(grant, status, today=TODAY)
        grant = services.record_award(grant, awarded=Decimal("100"), **PERIOD)
        for status in ("active", "closed", "active"):
            grant = services.move(grant, status)

        assert (grant.status, grant.awarded) == ("active", Decimal("100"))

    def test_a_refusal_has_its_day_and_reopening_takes_it_away(self, program):
        grant = make_grant(program, status="applied")

        declined = services.move(grant, "declined", today=TODAY)
        reopened = services.move(grant, "prospect", today=TODAY)

        assert (declined.decided_on, reopened.decided_on) == (TODAY, None)

    @pytest.mark.parametrize(
        ("before", "after"),
        [("prospect", "active"), ("closed", "declined"), ("applied", "awarded")],
    )
    def test_it_takes_no_other_road(self, program, before, after):
        grant = make_grant(program, awarded="10", status=before)

        with pytest.raises(services.NotAllowedNow):
            services.move(grant, after)

    def test_an_award_that_is_taken_back_is_hoped_for_again(self, program):
        grant = make_grant(program, awarded="10", status="awarded")

        moved = services.move(grant, "applied")

        assert (moved.awarded, moved.decided_on, moved.is_secured) == (None, None, False)

    def test_a_smaller_award_needs_a_decision_about_the_allocations(self, program, line):
        grant = make_grant(
            program, status="applied", allocated={(line, 2027): "200", (line, 2028): "100"}
        )

        with pytest.raises(services.AboveAward) as error:
            services.record_award(grant, awarded=Decimal("100"), **PERIOD)
        assert error.value.args == (Decimal("300"), Decimal("100"))

        services.record_award(grant, awarded=Decimal("100"), fit=services.SCALE, **PERIOD)

        amounts = grant.allocations.order_by("fiscal_year").values_list("amount", flat=True)
        assert list(amounts) == [Decimal("66.67"), Decimal("33.33")]
        assert Grant.objects.get().status == "awarded"

    def test_allocations_may_be_taken_back_instead(self, program, line):
        grant = make_grant(program, status="applied", allocated={(line, 2027): "200"})

        services.record_award(grant, awarded=Decimal("100"), fit=services.CLEAR, **PERIOD)

        assert services.allocated(grant) == 0

    def test_allocations_never_exceed_the_award(self, program, line):
        grant = make_grant(program, awarded="500", allocated={(line, 2027): "400"})

        with pytest.raises(services.AboveAward):
            services.allocate(grant, {(line.pk, 2028): Decimal("100.01")})
        total = services.allocate(
            grant, {(line.pk, 2028): Decimal("300"), (line.pk, 2027): Decimal("200")}
        )

        assert (total, services.allocated(grant)) == (500, 500)

    def test_zero_takes_an_allocation_away_and_others_stay(self, program, line):
        grant = make_grant(
            program, awarded="500", allocated={(line, 2027): "400", (line, 2028): "50"}
        )

        services.allocate(grant, {(line.pk, 2027): Decimal("0")})

        assert list(grant.allocations.values_list("fiscal_year", "amount")) == [(2028, 50)]

    def test_what_somebody_else_stored_meanwhile_is_not_overwritten(self, program, line):
        grant = make_grant(program, awarded="500", allocated={(line, 2027): "400"})
        cell = (line.pk, 2027)

        with pytest.raises(services.ChangedMeanwhile) as error:
            services.allocate(grant, {cell: Decimal("10")}, seen={cell: Decimal("300")})

        assert error.value.args[0] == {cell: Decimal("400")}
        services.allocate(grant, {cell: Decimal("10")}, seen={cell: Decimal("400")})
        assert services.allocated(grant) == 10

    @pytest.mark.parametrize("status", ["declined", "closed"])
    def test_the_money_of_a_finished_grant_does_not_move(self, program, line, status):
        grant = make_grant(program, awarded="500", status=status)

        with pytest.raises(services.NotAllowedNow):
            services.allocate(grant, {(line.pk, 2027): Decimal("1")})

    def test_a_budget_line_is_covered_by_one_line_of_the_funder(self, program, line):
        grant = make_grant(program, awarded="500")
        of_grant = {"program": program, "grant": grant, "amount": 1}
        first = services.save_funder_line(FunderLine(title="Food", **of_grant), [line])

        second = services.save_funder_line(FunderLine(title="Meals", **of_grant), [line])

        assert list(FunderLineShare.objects.values_list("funder_line", flat=True)) == [second.pk]
        assert first.shares.count() == 0
