"""A town with its people, and their browsers."""

import pytest

from bic.people.models import STAFF_ROLES, PartnerKind, Role
from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, UserFactory
from tests.plugins.program import BACKEND


@pytest.fixture
def town(db):
    return CommunityFactory(name="Larkspur", slug="larkspur")


@pytest.fixture
def people(town):
    """One person of each role; the partners are of Larkspur."""
    found = {}
    for role in Role:
        is_partner = role not in STAFF_ROLES
        part = {"community": town, "partner_kind": PartnerKind.MUNICIPAL} if is_partner else {}
        user = UserFactory(name=f"{role.label} Jones", email=f"{role}@example.org")
        MembershipFactory(program=town.program, user=user, role=role, **part)
        found[role] = user
    return found


@pytest.fixture
def client_as(client, people):
    """The browser of somebody."""

    def sign_in(role):
        client.force_login(people[role], backend=BACKEND)
        return client

    return sign_in


@pytest.fixture
def here(town):
    """The scope of the town's program."""
    with scope(town.program):
        yield town
