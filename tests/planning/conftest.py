"""A program that plans, and the people who ask for its pages."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bic.tenancy import scope
from bic.tenancy.founding import found
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def program(db):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    found(program)
    return program


@pytest.fixture
def open_scope(program):
    """The program's scope, for tests that look at rows."""
    with scope(program):
        yield


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


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
def count_queries():
    """How many queries a function asks."""

    def count(function):
        with CaptureQueriesContext(connection) as asked:
            function()
        return len(asked)

    return count
