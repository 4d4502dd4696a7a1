"""A program with one row of every resource, and tools of its people."""

import pytest

from bic.tenancy import scope
from tests.api.rows import Tool, fill, fund
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.kept import commits, settle, undone


def make():
    """What `kept_world` holds."""
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    larkspur = CommunityFactory(program=program, name="Larkspur", slug="larkspur")
    director = MembershipFactory(program=program, user__name="Amara Okafor")
    with scope(program):
        fill(larkspur, director.user)
        fund(program)
    return {"program": program, "larkspur": larkspur, "director": director}


@pytest.fixture(scope="module")
def kept_world(request, django_db_setup, django_db_blocker):
    """Made once for a module; none in a module with tests that commit."""
    assert not commits(request.node), "What commits makes its own world."
    with undone(django_db_blocker):
        world = make()
        settle()
        yield world


@pytest.fixture
def tool():
    """`tool(membership)`: asks with a token of that person."""
    return Tool
