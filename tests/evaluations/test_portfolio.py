"""The portfolio: communities beside each other, and how many days from step to step."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils import timezone

from bic.blueprint.models import GateOverride, StepRecord
from bic.tenancy import scope
from communities.models import Community
from evaluations import portfolio
from evaluations.compared.parity import parities
from implementation.models import Action
from meetings.models import Checkin
from research.indicators import Block, Value
from research.models import ProfileVersion
from tests.factories import CommunityFactory, UserFactory
from tests.implementation.making import make_action, make_plan
from tests.meetings.making import make_meeting
from tests.queries import queries_of

PAGE = reverse("evaluations:portfolio_list", args=["piedmont"])
MOST_QUERIES = 45


def counted(place, host, **languages):
    """The shut door of a meeting that is over. Call it in the scope of the program."""
    meeting = make_meeting(place, starts_at=timezone.now() - timedelta(days=9))
    people = sum(languages.values())
    return Checkin.objects.create(
        program=place.program, community=place, meeting=meeting, people=people, adults=people,
        languages=languages, opened_by=host, opened_at=timezone.now(), shut_by=host,
        shut_at=timezone.now(),
    )  # fmt: skip


def languages(place, host):
    """A frozen profile with two languages. Call it in the scope of the program."""
    values = (Value("Spanish", 8.0, 1.5, ()), Value("Arabic", 4.0, 1.0, ()))
    block = Block("lep_by_language", "percent", values)
    return ProfileVersion.objects.create(
        community=place, number=1, title="Now", blocks=[block.to_json()], frozen_by=host
    )


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
    rows = Community.objects.for_list()

    first, second, third = portfolio.paces(program, rows)
    found = portfolio.lines(program, list(rows))

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
        places = CommunityFactory.create_batch(198, program=program, state=larkspur.state)
        for place in places[:40]:
            counted(place, UserFactory(), es=2, en=80)
            make_action(make_plan(place))

    assert len(queries_of(jonah, PAGE)) <= before + 1
    assert before <= MOST_QUERIES
    few = len(queries_of(jonah, f"{PAGE}?q=larkspur&export=csv"))
    assert len(queries_of(jonah, f"{PAGE}?export=csv")) <= few + 1


def test_completion_and_who_is_missing_stand_beside_the_phases(client_as, program, larkspur):
    host = UserFactory()
    with scope(program):
        counted(larkspur, host, es=20, en=60)
        plan = make_plan(larkspur)
        first = [make_action(plan, f"Step {number}") for number in range(3)][0]
        Action.objects.filter(pk=first.pk).update(status="done")
    page = client_as("observer").get(PAGE).text
    assert "1 of 3 actions" in page
    assert "No profile with languages" in page

    with scope(program):
        languages(larkspur, host)
    jonah = client_as("observer")
    assert "Arabic" in jonah.get(PAGE).text
    lines = jonah.get(f"{PAGE}?export=csv").content.decode("utf-8-sig").splitlines()
    assert "Missing at meetings" in lines[0]
    assert ",1,3,Arabic," in lines[1]
    assert client_as("lead", larkspur).get(f"{PAGE}?export=csv").status_code == 403


def test_small_numbers_name_no_language(program, larkspur, open_scope):
    host = UserFactory()
    languages(larkspur, host)
    assert parities(program, [larkspur])[larkspur.pk].words == "Nobody counted yet"
    counted(larkspur, host, es=3, en=60)
    # The door tells nobody how few spoke Spanish; that nobody spoke Arabic is no secret.
    assert parities(program, [larkspur])[larkspur.pk].words == "Arabic"
    counted(larkspur, host, es=20, en=60, ar=20)
    assert parities(program, [larkspur])[larkspur.pk].words == "Too few to tell"
    Checkin.objects.filter(languages__es=3).delete()
    assert parities(program, [larkspur])[larkspur.pk].words == "No language is missing"
