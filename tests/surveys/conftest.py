"""A program with a community, its researcher, and a survey that is open."""

from copy import deepcopy

import pytest
from django.core.cache import cache

from bic.tenancy.models import Program
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.kept import commits, settle, undone
from tests.surveys.making import make_survey

SLUG = "alder-ridge"


@pytest.fixture(autouse=True)
def nobody_came_before():
    """Visitors are counted in the cache."""
    cache.clear()


def new_program():
    # What is kept for other tests of the module makes room.
    Program.objects.filter(slug=SLUG).update(slug="kept")
    return ProgramFactory(slug=SLUG, name="Alder Ridge Program")


def new_community(program):
    return CommunityFactory(program=program, name="Mill Fork", slug="mill-fork")


def new_survey(program, community, researcher):
    return make_survey(program, by=researcher, community=community, languages=("en", "es"))


@pytest.fixture(scope="module")
def kept_world(request, django_db_setup, django_db_blocker):
    """The survey with its program, community and researcher, made once for a module.

    None in a module with tests that commit; each of them makes its own.
    """
    if commits(request.node):
        yield None
        return
    with undone(django_db_blocker):
        program = new_program()
        community = new_community(program)
        researcher = MembershipFactory(program=program, role="researcher").user
        survey = new_survey(program, community, researcher)
        settle()
        yield {
            "program": program, "community": community,
            "researcher": researcher, "survey": survey,
        }  # fmt: skip


@pytest.fixture
def own_world(request, db):
    """What is kept, as a test's own; nothing where the test asks for no survey."""
    asks = "kept_world" in request.fixturenames
    return deepcopy(request.getfixturevalue("kept_world")) or {} if asks else {}


@pytest.fixture
def program(own_world):
    return own_world.get("program") or new_program()


@pytest.fixture
def community(own_world, program):
    return own_world.get("community") or new_community(program)


@pytest.fixture
def researcher(own_world, member):
    return own_world.get("researcher") or member("researcher").user


@pytest.fixture
def survey(kept_world, own_world, program, community, researcher):
    """Open, in English and Spanish."""
    return own_world.get("survey") or new_survey(program, community, researcher)


@pytest.fixture
def custodian(signed_in, researcher):
    """The client of somebody who answers for the answers."""
    return signed_in(researcher)


@pytest.fixture
def partner(client_as, community):
    """The client of a municipal partner."""
    return client_as("lead", community)
