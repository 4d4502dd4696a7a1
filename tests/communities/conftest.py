"""A program of North Carolina and the people who ask for its pages."""

import pytest
from django.test import Client
from django.urls import reverse

from bic.tenancy import scope
from communities.models import County
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory, north_carolina

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def program(db):
    return ProgramFactory(name="Piedmont Program", slug="piedmont")


@pytest.fixture
def state(db):
    return north_carolina()


@pytest.fixture
def orange(state):
    return County.objects.get(geoid="37135")


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def open_scope(program):
    """The program's scope, for tests that look at rows."""
    with scope(program):
        yield


@pytest.fixture
def client_as(program):
    """`client_as("coordinator")`, or `client_as("lead", community=…)` for a partner."""

    def client(role, **fields):
        if "community" in fields:
            fields.setdefault("partner_kind", "municipal")
        membership = MembershipFactory(program=program, role=role, **fields)
        signed_in = Client()
        signed_in.force_login(membership.user, backend=BACKEND)
        return signed_in

    return client


@pytest.fixture
def url():
    """`url("status", program, community)`."""
    return lambda name, *parts: reverse(f"communities:{name}", args=[part.slug for part in parts])


@pytest.fixture
def priya(program):
    """A coordinator."""
    return MembershipFactory(program=program, role="coordinator").user
