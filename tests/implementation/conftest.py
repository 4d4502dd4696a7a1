"""A community that carries out its plan, and its people."""

import pytest
from django.urls import reverse

from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory


@pytest.fixture
def larkspur(program):
    return CommunityFactory(
        program=program, name="Larkspur", slug="larkspur", languages=["es", "kar"]
    )


@pytest.fixture
def people(program, larkspur):
    """Staff by role, and partners of Larkspur by kind."""
    staff = {
        role: MembershipFactory(program=program, role=role).user
        for role in ("director", "coordinator", "researcher", "observer")
    }
    return staff | {
        kind: MembershipFactory(
            program=program, community=larkspur, role="member", partner_kind=kind
        ).user
        for kind in ("municipal", "nonprofit", "immigrant_leader", "academic")
    }


@pytest.fixture
def inside(program):
    with scope(program):
        yield


@pytest.fixture
def at(program, larkspur):
    """`at("action_detail", pk)`: the address of a page of Larkspur."""
    return lambda name, *rest: reverse(
        f"implementation:{name}", args=[program.slug, larkspur.slug, *rest]
    )


@pytest.fixture
def as_(client, people):
    """`as_("researcher")`: a client."""

    def signed_in(who):
        client.force_login(people[who], backend="django.contrib.auth.backends.ModelBackend")
        return client

    return signed_in
