"""A program that plans, and the people who ask for its pages."""

from copy import deepcopy

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.days import today_in
from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.models import Member, Skill
from tests.factories import ProgramFactory
from tests.kept import commits, settle, undone
from tests.planning.budgets import line_of
from tests.planning.teams import FIRST


def new_program():
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    found(program)
    return program


@pytest.fixture(scope="module")
def kept_program(request, django_db_setup, django_db_blocker):
    """A program with what it begins with; None in a module that commits, which makes its own.

    To make what a program begins with for each test took a tenth of their time.
    """
    if commits(request.node):
        yield None
        return
    with undone(django_db_blocker):
        program = new_program()
        settle()
        yield program


@pytest.fixture
def program(kept_program, db):
    return deepcopy(kept_program) or new_program()


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
