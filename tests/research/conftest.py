"""A program whose communities may be found in Census files."""

import io

import pytest
from django.urls import reverse

from bic.tenancy import scope
from communities.models import County
from research.services import census as services
from tests.factories import (
    CommunityFactory,
    MembershipFactory,
    UserFactory,
    north_carolina,
)
from tests.research.files import NAME


@pytest.fixture
def orange(db):
    return County.objects.get_or_create(
        geoid="37135", defaults={"name": "Orange", "state": north_carolina()}
    )[0]


@pytest.fixture
def larkspur(program, orange):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur", county=orange)


@pytest.fixture
def load(program):
    """`load(content)` as a researcher, in the program's scope."""
    person = UserFactory(name="Jonah Castellanos")

    def loaded(content, name=NAME, **options):
        with scope(program):
            return services.load_census_file(
                program, io.BytesIO(content), name, by=person, **options
            )

    return loaded


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
    """`at("study_detail", pk)`: the address of a page of Larkspur."""
    return lambda name, *rest: reverse(
        f"research:{name}", args=[program.slug, larkspur.slug, *rest]
    )


@pytest.fixture
def as_(client, people):
    """`as_("researcher")`: a client."""

    def signed_in(who):
        client.force_login(people[who], backend="django.contrib.auth.backends.ModelBackend")
        return client

    return signed_in
