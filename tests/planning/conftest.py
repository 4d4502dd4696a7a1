"""A program that plans, and the people who ask for its pages."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.blueprint.spines import today_in
from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.models import Member, Skill
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.planning.budgets import line_of
from tests.planning.teams import FIRST

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
def coordinator(client_as):
    return client_as("coordinator")


@pytest.fixture
def url(program):
    """`url("funding_grant", pk)`: an address of planning."""
    return lambda name, *args: reverse(f"planning:{name}", args=[program.slug, *args])


@pytest.fixture
def meals(program, larkspur, open_scope):
    """A budget line that partners see."""
    return line_of(
        program, "Meals", category="food", community=larkspur, planned={2027: 1000}, is_public=True
    )


@pytest.fixture
def today(program):
    return today_in(program)


@pytest.fixture
def ana(program):
    with scope(program):
        return Member.objects.create(
            program=program, name="Ana Ruiz", role="Facilitator", languages=["es"],
            joined_on=FIRST,
        )  # fmt: skip


@pytest.fixture
def bo(program):
    with scope(program):
        return Member.objects.create(program=program, name="Bo Lind", kind="expert")


@pytest.fixture
def planner(program):
    """The skill of planning cities."""
    with scope(program):
        return Skill.objects.get(key="planning")


@pytest.fixture
def count_queries():
    """How many queries a function asks."""

    def count(function):
        with CaptureQueriesContext(connection) as asked:
            function()
        return len(asked)

    return count
