"""A program with things to find, and another one whose things must stay hidden."""

import pytest
from django.urls import reverse

from tests.factories import MembershipFactory, UserFactory


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
def search(program, signed_in):
    """`search(user, "words")`: titles found, by kind."""

    def titles(user, words, **more):
        url = reverse("search:results", args=[program.slug])
        response = signed_in(user).get(url, {"q": words} | more)
        assert response.status_code == 200
        groups = response.context["groups"]
        return {group.source.kind: [hit.title for hit in group.hits] for group in groups}

    return titles
