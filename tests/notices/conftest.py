"""A program with a town, its director and a partner, in scope."""

import pytest

from bic.people.models import PartnerKind, Role
from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory, UserFactory
from tests.plugins.program import BACKEND


@pytest.fixture
def program(db):
    return ProgramFactory(name="Piedmont Program", slug="piedmont", organization="Alder Ridge")


@pytest.fixture
def town(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def ana(program):
    """A director who reads English."""
    return MembershipFactory(program=program, user=UserFactory(email="ana@example.org")).user


@pytest.fixture
def luz(program, town):
    """A partner of Larkspur who reads Spanish."""
    user = UserFactory(email="luz@example.org", language="es")
    MembershipFactory(
        program=program,
        user=user,
        role=Role.MEMBER,
        community=town,
        partner_kind=PartnerKind.NONPROFIT,
    )
    return user


@pytest.fixture
def here(program):
    """The scope of the program."""
    with scope(program):
        yield program


@pytest.fixture
def browse(client):
    """The browser of somebody."""

    def sign_in(user):
        client.force_login(user, backend=BACKEND)
        return client

    return sign_in
