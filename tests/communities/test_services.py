"""Adding communities, their life cycle, and matching their places."""

from datetime import date

import pytest
import time_machine

from bic.tenancy import scope
from communities.models import Community, County, Place
from communities.services import community as services
from tests.factories import CommunityFactory, ProgramFactory

Status = Community.Status
pytestmark = pytest.mark.usefixtures("open_scope")


def add(program, state, name="Mill Fork", **fields):
    return services.add_community(program, name=name, state=state, **fields)


def learn(program, state, geoid, name):
    return Place.objects.create(program=program, state=state, geoid=geoid, name=name)


def test_add_community_gives_each_name_an_address_of_its_own(program, state):
    slugs = [add(program, state, name).slug for name in ("Peña", "Pena", "Peña!", "中文", "Add")]

    assert slugs == ["pena", "pena-nc", "pena-2", "community", "add-nc"]


def test_add_community_takes_the_code_of_its_county(program, state, orange):
    community = add(program, state, orange.name, kind="county", county=orange)

    assert community.geoid == "37135"


@pytest.mark.parametrize(
    ("geoid", "name"),
    [
        ("37135", "Orange County"),
        ("22071", "Orleans Parish"),
        ("11001", "District of Columbia"),
        ("29510", "St. Louis (city)"),
        ("29189", "St. Louis County"),
    ],
)
def test_full_name_calls_a_county_as_people_do(geoid, name):
    assert services.full_name(County.objects.get(geoid=geoid)) == name


def test_add_community_refuses_a_census_code_twice(program, state):
    add(program, state, geoid="3743700")

    with pytest.raises(services.AlreadyInProgram):
        add(program, state, "Mill Fork again", geoid="3743700")

    assert program.communities.count() == 1


def test_another_program_may_have_the_same_place(program, state):
    add(program, state, geoid="3743700")
    other = ProgramFactory()

    with scope(other):
        community = add(other, state, geoid="3743700")

    assert (community.program, community.slug) == (other, "mill-fork")


def test_add_community_survives_a_race_for_the_address(program, state, monkeypatch):
    add(program, state)
    # What a second person sees who looked before the first one saved.
    real = services._free_slug
    answers = iter(["mill-fork"])
    monkeypatch.setattr(services, "_free_slug", lambda c, taken: next(answers, real(c, taken)))

    assert add(program, state).slug == "mill-fork-nc"


def test_add_community_knows_a_learned_place_by_its_name(program, state):
    learn(program, state, "3743700", "Peña Blanca")

    assert add(program, state, "PENA  blanca").geoid == "3743700"


def test_match_places_gives_codes_to_names_that_are_clear(program, state):
    communities = [add(program, state, name) for name in ("Larkspur", "Oakhaven", "Nowhere")]
    learn(program, state, "3700001", "Larkspur")
    learn(program, state, "3700002", "Oakhaven")
    learn(program, state, "3700003", "Oakhaven")

    matched = services.match_places(program), services.match_places(program)

    assert matched == (1, 0)
    codes = [Community.objects.get(pk=community.pk).geoid for community in communities]
    assert codes == ["3700001", "", ""]


def test_every_status_can_be_left_for_those_of_the_life_cycle_only(program):
    refused = []
    for now in Status:
        for wanted in Status:
            community = CommunityFactory(program=program, status=now)
            try:
                services.change_status(community, wanted)
            except services.NotAllowedNow:
                refused.append((now, wanted))

    allowed = {(now, wanted) for now, nexts in services.TRANSITIONS.items() for wanted in nexts}
    same = {(status, status) for status in Status}
    assert set(refused) == {(a, b) for a in Status for b in Status} - allowed - same


def test_a_community_becomes_a_partner_the_first_day_it_is_active(program):
    community = CommunityFactory(program=program, status=Status.ACCEPTED)

    # Still December 31 in New York.
    with time_machine.travel("2026-01-01T03:00Z", tick=False):
        services.change_status(community, Status.ACTIVE)
    services.change_status(community, Status.COMPLETED)
    reopened = services.change_status(community, Status.ACTIVE)

    assert reopened.partner_since == date(2025, 12, 31)


def test_change_status_looks_at_what_is_stored_now(program):
    seen = CommunityFactory(program=program, status=Status.APPLIED)
    services.change_status(seen, Status.WITHDRAWN)

    with pytest.raises(services.NotAllowedNow):
        services.change_status(seen, Status.UNDER_REVIEW)
