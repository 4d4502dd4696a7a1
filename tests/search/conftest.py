"""A program with things to find, and another one whose things must stay hidden."""

import pytest
from django.test import Client
from django.urls import reverse

from bic.tenancy import scope
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory, UserFactory

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def program(db):
    return ProgramFactory(name="Piedmont Program", slug="piedmont")


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def oakhaven(program):
    return CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")


@pytest.fixture
def director(program):
    return MembershipFactory(program=program, user=UserFactory(name="Dee Rector")).user


@pytest.fixture
def partner(program, larkspur):
    """A lead of Larkspur."""
    return MembershipFactory(
        program=program,
        user=UserFactory(name="Par Tner"),
        role="lead",
        partner_kind="municipal",
        community=larkspur,
    ).user


@pytest.fixture
def open_scope(program):
    with scope(program):
        yield


@pytest.fixture
def client_of():
    """A client signed in as somebody."""

    def client(user):
        signed_in = Client()
        signed_in.force_login(user, backend=BACKEND)
        return signed_in

    return client


@pytest.fixture
def search(program, client_of):
    """`search(user, "words")`: titles found, by kind."""

    def titles(user, words, **more):
        url = reverse("search:results", args=[program.slug])
        response = client_of(user).get(url, {"q": words} | more)
        assert response.status_code == 200
        groups = response.context["groups"]
        return {group.source.kind: [hit.title for hit in group.hits] for group in groups}

    return titles
