"""The portfolio: communities beside each other, and how many days from step to step."""

from datetime import date

from django.urls import reverse

from bic.blueprint.models import GateOverride, StepRecord
from bic.tenancy import scope
from communities.models import Community
from evaluations import portfolio
from tests.factories import CommunityFactory, UserFactory
from tests.queries import queries_of

PAGE = reverse("evaluations:portfolio_list", args=["piedmont"])
MOST_QUERIES = 45


def sign_off(community, by, **days):
    """Let steps be signed off on days."""
    StepRecord.objects.bulk_create(
        StepRecord(
            program_id=community.program_id, community=community, code=code, actual_on=day,
            signed_off_at=f"{day}T12:00Z", signed_off_by=by,
        )
        for code, day in days.items()
    )  # fmt: skip


def test_days_are_counted_from_step_to_step(program, larkspur, oakhaven, open_scope):
    host = UserFactory()
    sign_off(
        larkspur, host, I1=date(2026, 1, 1), I2=date(2026, 1, 11), I3=date(2026, 2, 10),
        R1=date(2026, 3, 12),
    )  # fmt: skip
    sign_off(oakhaven, host, I1=date(2026, 1, 1), I2=date(2026, 1, 31), I3=date(2026, 1, 30))
    GateOverride.objects.create(
        program=program, community=oakhaven, gate="data", reason="School ends", overridden_by=host
    )
    rows = list(Community.objects.for_list())

    first, second, third = portfolio.paces(program, rows)
    found = portfolio.lines(program, rows)

    assert (first.before.code, first.step.code) == ("I1", "I2")
    assert (first.days, first.least, first.most, first.count) == (20, 10, 30, 2)
    assert (second.days, second.count, second.overlaps) == (30, 1, 1)
    assert (third.step.code, third.days) == ("R1", 30)
    town = found[larkspur.pk]
    assert (town.done, town.total) == (4, 16)
    assert [one.days for one in town.stages] == [40, None, None, None]
    assert [one.code for one in found[oakhaven.pk].opened] == ["R2"]


def test_staff_see_all_communities_and_partners_none(client_as, program, larkspur, oakhaven):
    with scope(program):
        sign_off(larkspur, UserFactory(), I1=date(2026, 1, 1), I2=date(2026, 1, 11))
    jonah = client_as("observer")

    page = jonah.get(PAGE).text

    assert "2 of 16" in page
    assert "From step to step" in page
    assert "Larkspur" not in jonah.get(PAGE, {"q": "oak"}).text
    part = jonah.get(PAGE, {"q": "oak"}, headers={"HX-Request": "true"}).text
    assert "No community has finished two steps" in part
    assert 'hx-swap-oob="true"' in part
    assert client_as("lead", larkspur).get(PAGE).status_code == 403


def test_two_hundred_communities_cost_what_two_do(client_as, program, larkspur, oakhaven):
    jonah = client_as("researcher")
    before = len(queries_of(jonah, PAGE))
    with scope(program):
        CommunityFactory.create_batch(198, program=program, state=larkspur.state)

    assert len(queries_of(jonah, PAGE)) <= before + 1
    assert before <= MOST_QUERIES
