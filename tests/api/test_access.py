"""Every resource answers each role as its pages do."""

import pytest
from django.urls import reverse

from bic.people.rules import ACTORS
from bic.tenancy import scope
from tests.access.world import make_world
from tests.api.rows import EVERY, PLACED, Tool, fill, fund
from tests.kept import settle, undone

# The page whose permission a resource shares.
PAGES = {
    "communities": "communities:list",
    "agreements": "communities:community_agreements",
    "indicators": "evaluations:indicator_list",
    "waves": "evaluations:wave_list",
    "actions": "implementation:plan_detail",
    "meetings": "meetings:meeting_list",
    "decisions": "meetings:decision_list",
    "reports": "reports:list",
    "editions": "research:researchreport_list",
    "evaluation_editions": "evaluations:evaluationreport_list",
    "plan_editions": "implementation:planversion_list",
    "funding": "planning:funding",
}
OF_PROGRAM = {"communities", "funding"}


def page_of(name, place):
    """The path of the page that a resource shares its permission with."""
    slugs = (
        [place.program.slug] if name in OF_PROGRAM else [place.program.slug, place.community.slug]
    )
    return reverse(PAGES[name], args=slugs)


@pytest.fixture(scope="module")
def kept_world(django_db_setup, django_db_blocker):
    with undone(django_db_blocker):
        world = make_world(furnished=False)
        with scope(world.own.program):
            fill(world.own.community, world.own.host)
            fill(world.other_community.community, world.own.host, frozen=False)
            fund(world.own.program)
        settle()
        yield world


def member_of(world, actor):
    """What an actor is in the own program."""
    user = world.people[actor]
    [membership] = user.memberships_in(world.own.program.pk)
    return membership


def name_of(actor):
    return "-".join(filter(None, actor[::-1]))


@pytest.mark.parametrize("actor", ACTORS, ids=name_of)
def test_a_resource_is_open_to_whom_its_page_is(own_world, signed_in, actor):
    membership = member_of(own_world, actor)
    reads, client = Tool(membership), signed_in(membership.user)
    told = {name: reads.get(name).status_code for name in EVERY}

    assert told == {name: client.get(page_of(name, own_world.own)).status_code for name in EVERY}


@pytest.mark.parametrize("actor", [one for one in ACTORS if one.partner_kind], ids=name_of)
def test_partners_get_rows_of_their_own_community_alone(own_world, actor):
    reads = Tool(member_of(own_world, actor))

    answers = {name: reads.get(name) for name in PLACED}

    places = {
        row["community"]
        for answer in answers.values()
        if answer.status_code == 200
        for row in answer.json()["items"]
    }
    assert places <= {own_world.own.community.slug}


def test_staff_get_rows_of_every_community(own_world):
    director = next(actor for actor in ACTORS if actor.role == "director")

    rows = Tool(member_of(own_world, director)).items("waves")

    assert len({row["community"] for row in rows}) == 2


def test_what_a_page_hides_of_a_row_is_hidden(own_world):
    """A meeting that nobody heard of, and what an action cost, are the staff's."""
    lead, director = (
        next(actor for actor in ACTORS if actor[:1] == (role,)) for role in ("lead", "director")
    )
    theirs = Tool(member_of(own_world, lead))
    ours = Tool(member_of(own_world, director))
    town = own_world.own.community.slug

    assert len(theirs.items("meetings")) == 1
    assert len(ours.items(f"meetings?community={town}")) == 2
    assert theirs.items("actions")[0]["spent"] is None
    assert ours.items(f"actions?community={town}")[0]["spent"] == "120.00"
    hidden = next(one for one in ours.items("meetings") if one["state"] == "draft")
    assert theirs.get(hidden["links"]["self"]).status_code == 404
