"""A community and somebody who changes it."""

import pytest

from tests.factories import MembershipFactory


@pytest.fixture
def director(program):
    return MembershipFactory(program=program).user
