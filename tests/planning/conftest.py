"""A program that plans, and the people who ask for its pages."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.days import today_in
from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.models import Member, Skill
from tests.factories import ProgramFactory
from tests.planning.budgets import line_of
from tests.planning.teams import FIRST


@pytest.fixture
def program(db):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    found(program)
    return program


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
