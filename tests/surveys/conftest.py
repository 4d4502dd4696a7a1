"""A program with a community, its researcher, and a survey that is open."""

import pytest
from django.core.cache import cache

from tests.factories import CommunityFactory, ProgramFactory
from tests.surveys.making import make_survey


@pytest.fixture(autouse=True)
def nobody_came_before():
    """Visitors are counted in the cache."""
    cache.clear()


@pytest.fixture
def program(db):
    return ProgramFactory(slug="alder-ridge", name="Alder Ridge Program")


@pytest.fixture
def community(program):
    return CommunityFactory(program=program, name="Mill Fork", slug="mill-fork")


@pytest.fixture
def researcher(member):
    return member("researcher").user


@pytest.fixture
def survey(program, community, researcher):
    """Open, in English and Spanish."""
    return make_survey(program, by=researcher, community=community, languages=("en", "es"))


@pytest.fixture
def custodian(signed_in, researcher):
    """The client of somebody who answers for the answers."""
    return signed_in(researcher)


@pytest.fixture
def partner(client_as, community):
    """The client of a municipal partner."""
    return client_as("lead", community)
