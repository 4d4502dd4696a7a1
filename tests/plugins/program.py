"""A program with two communities, and browsers of its people: what most tests begin with.

An app whose program differs says so in its own `conftest.py`.
"""

from copy import deepcopy

import pytest
from django.test import Client

from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def program(db):
    return ProgramFactory(name="Piedmont Program", slug="piedmont")


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def oakhaven(program):
    return CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")


@pytest.fixture
def own_world(kept_world, db):
    """What a module has kept, as a test's own."""
    return deepcopy(kept_world)


@pytest.fixture
def open_scope(program):
    """The program's scope, for tests that look at rows."""
    with scope(program):
        yield


@pytest.fixture
def member(program):
    """`member("coordinator")`, or `member("lead", larkspur)` for a municipal partner."""

    def make(role, community=None, partner_kind="municipal", **fields):
        if community:
            fields |= {"community": community, "partner_kind": partner_kind}
        return MembershipFactory(program=program, role=role, **fields)

    return make


@pytest.fixture
def signed_in():
    """`signed_in(user)`: a client that this person has just signed in with."""

    def sign_in(user):
        client = Client()
        client.force_login(user, backend=BACKEND)
        return client

    return sign_in


@pytest.fixture
def client_as(member, signed_in):
    """`client_as("observer")`, `client_as("lead", larkspur)`: the client of a new person."""
    return lambda role, community=None, **fields: signed_in(member(role, community, **fields).user)
