"""A program whose communities may be found in Census files."""

import io

import pytest

from bic.tenancy import scope
from communities.models import County
from research.services import census as services
from tests.factories import (
    CommunityFactory,
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
