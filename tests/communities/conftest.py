"""A program of North Carolina and the people who ask for its pages."""

import pytest
from django.urls import reverse

from communities.models import County
from tests.factories import MembershipFactory, north_carolina


@pytest.fixture
def state(db):
    return north_carolina()


@pytest.fixture
def orange(state):
    return County.objects.get(geoid="37135")


@pytest.fixture
def url():
    """`url("status", program, community)`."""
    return lambda name, *parts: reverse(f"communities:{name}", args=[part.slug for part in parts])


@pytest.fixture
def priya(program):
    """A coordinator."""
    return MembershipFactory(program=program, role="coordinator").user
