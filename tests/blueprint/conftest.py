"""A program with one community and its people."""

import pytest

from bic.tenancy import scope
from tests.access.world import make_world


@pytest.fixture
def world(db):
    return make_world(furnished=False)


@pytest.fixture
def larkspur(world):
    with scope(world.own.program):
        yield world.own.community


@pytest.fixture
def director(world):
    return world.own.host
