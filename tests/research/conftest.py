"""A program whose communities may be found in Census files."""

import io

import pytest
from django.test import Client

from bic.tenancy import scope
from communities.models import County
from research import services
from tests.factories import (
    CommunityFactory,
    MembershipFactory,
    ProgramFactory,
    UserFactory,
    north_carolina,
)
from tests.research.files import NAME

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def program(db):
    return ProgramFactory(name="Piedmont Program", slug="piedmont")


@pytest.fixture
def open_scope(program):
    """The program's scope, for tests that look at rows."""
    with scope(program):
        yield


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
def client_as(program):
    """`client_as("coordinator")`, or `client_as("lead", community=…)` for a partner."""

    def client(role, **fields):
        if "community" in fields:
            fields.setdefault("partner_kind", "municipal")
        membership = MembershipFactory(program=program, role=role, **fields)
        signed_in = Client()
        signed_in.force_login(membership.user, backend=BACKEND)
        return signed_in

    return client
