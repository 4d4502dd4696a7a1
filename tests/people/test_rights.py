"""The tables of permission: asked by code, and shown to people, with the same answer."""

from types import SimpleNamespace

import pytest
from django.utils.html import escape

from bic.people import rights
from bic.people.rules import ACTORS, TABLES, Actor
from tests.factories import CommunityFactory, ProgramFactory


def named(actor):
    return "-".join(filter(None, actor))


@pytest.fixture
def person(member, larkspur):
    """`person(actor)`: a member of the program, at home in Larkspur if a partner."""

    def make(actor):
        home = larkspur if actor.partner_kind else None
        return member(actor.role, home, actor.partner_kind)

    return make


def about(community):
    """Something in a community, seen through the eyes of a rule."""
    return SimpleNamespace(program_id=community.program_id, community_id=community.pk)


def unconditional():
    for model, table in TABLES.items():
        app, name = model.split(".")
        for action, grant in table.items():
            if grant.when is None:
                yield f"{app}.{action}_{name}", grant


@pytest.mark.parametrize("actor", ACTORS, ids=named)
def test_code_answers_as_the_table_says(person, larkspur, oakhaven, actor):
    user = person(actor).user
    elsewhere = CommunityFactory(program=ProgramFactory())
    is_staff = not actor.partner_kind

    for permission, grant in unconditional():
        allowed = actor in grant.actors
        assert user.has_perm(permission, about(larkspur)) == allowed, permission
        assert user.has_perm(permission, about(oakhaven)) == (allowed and is_staff), permission
        assert not user.has_perm(permission, about(elsewhere)), permission


def test_every_condition_is_written_in_words():
    for model, table in TABLES.items():
        for action, grant in table.items():
            assert grant.when is None or rights.condition_of(grant), (model, action)


def test_nobody_may_do_anything_to_nothing(person):
    director = person(Actor("director")).user

    for permission, _grant in unconditional():
        assert not director.has_perm(permission, None)


def test_an_inactive_person_may_do_nothing(person, larkspur):
    director = person(Actor("director")).user
    director.is_active = False

    assert not any(director.has_perm(name, about(larkspur)) for name, _grant in unconditional())


def test_a_page_shows_what_somebody_can_do_and_where(signed_in, person, director, url):
    partner = person(Actor("lead", "municipal"))

    page = signed_in(director).get(url("rights", partner.pk)).text

    assert "This holds for Larkspur." in page
    for model in TABLES:
        assert escape(rights.subject_label(model)) in page


def test_partners_do_not_read_what_others_can_do(signed_in, person, url):
    partner = person(Actor("lead", "municipal"))

    assert signed_in(partner.user).get(url("rights", partner.pk)).status_code == 403
