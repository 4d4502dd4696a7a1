"""A community and somebody who changes it."""

import pytest

from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory


@pytest.fixture
def program(db):
    return ProgramFactory(name="Piedmont Program", slug="piedmont")


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def director(program):
    return MembershipFactory(program=program).user


@pytest.fixture
def open_scope(program):
    with scope(program):
        yield
