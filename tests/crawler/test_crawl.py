"""Nothing dead: every link and every button that is shown does what it says, to every role."""

import os

import pytest
from django.conf import settings

from bic.people.models import APPLICANT_ROLES, PARTNER_ROLES, STAFF_ROLES, PartnerKind
from bic.people.rules import Actor
from bic.tenancy import founding, scope
from tests.access.addresses import every_address
from tests.access.world import make_user
from tests.crawler.crawl import Crawl
from tests.crawler.filling import NONSENSE, NOTHING, TAMPERED, WAYS
from tests.crawler.visitor import Visitor
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.plugins.crawled import CRAWLED

VISITOR = "visitor"
ROLES = [*STAFF_ROLES, *PARTNER_ROLES, *APPLICANT_ROLES, VISITOR]
# One of each kind of reader: in both languages, and they also sort, filter and export.
FIRST_OF_KIND = {STAFF_ROLES[0], PARTNER_ROLES[0], APPLICANT_ROLES[0], VISITOR}
LANGUAGES = [code for code, _name in settings.LANGUAGES]
# `CRAWL=whole` walks as every role in each language, which takes three times as long.
IS_WHOLE = os.environ.get("CRAWL") == "whole"
WALKS = [
    (role, language)
    for turn, role in enumerate(ROLES)
    for number, language in enumerate(LANGUAGES)
    if IS_WHOLE or role in FIRST_OF_KIND or (turn + number) % len(LANGUAGES)
]
SIGN_IN = "/accounts/login/"


def person_of(world, role):
    """Who has a role; a visitor is nobody."""
    if role == VISITOR:
        return None
    return world.people[Actor(role, "" if role in STAFF_ROLES else PartnerKind.MUNICIPAL)]


def starts_of(world, role):
    """Where a role begins; visitors are sent links, and read posters."""
    if role != VISITOR:
        return ["/"]
    public = [one for one in every_address("") if one.demand == "public" and one.is_of_program]
    return [SIGN_IN, *(one.url(world.own) for one in public)]


def ways_of(role, language):
    """How a role sends forms in a language.

    Who walks in two of them sends nothing in one, and nonsense in the other; who walks in one
    does what the role before does not. What a page wrote into a form itself is the same for all,
    and one of the staff and a visitor send it changed.
    """
    if IS_WHOLE:
        return WAYS
    if role not in FIRST_OF_KIND:
        return [NONSENSE] if ROLES.index(role) % 2 else [NOTHING]
    if language != settings.LANGUAGE_CODE:
        return [NONSENSE]
    return [NOTHING, TAMPERED] if role in {ROLES[0], VISITOR} else [NOTHING]


@pytest.mark.parametrize(("role", "language"), WALKS)
def test_every_link_and_form_shown_to_a_role_works(world, role, language, record_property):
    visitor = Visitor(person_of(world, role), language)
    variants = role in FIRST_OF_KIND and language == settings.LANGUAGE_CODE

    crawl = Crawl(
        visitor, starts_of(world, role), ways_of(role, language), variants=IS_WHOLE or variants
    ).run()

    record_property(CRAWLED, (str(role), language, dict(crawl.counts)))
    assert crawl.faults == []


def test_every_page_of_a_program_with_nothing_in_it_says_what_to_do_first(world):
    program = ProgramFactory(slug="bare")
    founding.found(program)
    director = make_user("bare@example.org")
    MembershipFactory(program=program, user=director, role="director")
    with scope(program):
        CommunityFactory(program=program, status="active")

    crawl = Crawl(Visitor(director, settings.LANGUAGE_CODE), ["/"], ways=()).run()

    assert crawl.counts["pages"] > 100
    assert crawl.faults == []
