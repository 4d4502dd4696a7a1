"""Calls in the search box: in every language, for who may see them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from bic.tenancy import scope
from bic.translated import Translated
from communities.models import Round
from communities.services import rounds
from tests.communities.calling import make_call
from tests.factories import ProgramFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
SEARCH = "/piedmont/search/"


def found(client, words, language="en"):
    """Title, address and line of the calls among the results."""
    asked = client.get(SEARCH, {"q": words}, headers={"accept-language": language})
    return [
        (hit.title, hit.url, hit.detail)
        for group in asked.context["groups"]
        if group.source.kind == "rounds"
        for hit in group.hits
    ]


def test_a_call_is_found_in_each_language_and_named_in_the_readers(program, client_as):
    make_call(program)
    make_call(ProgramFactory(slug="elsewhere"))
    with scope(program):
        rounds.create(program, title=Translated.of("Second call"), languages=["en"], closes_at=None)
    client = client_as("observer")
    here = "/piedmont/rounds/towns-of-the-piedmont/"

    assert found(client, "towns piedmont") == [("Towns of the Piedmont", here, "Open")]
    assert found(client, "second") == [
        ("Second call", "/piedmont/rounds/second-call/", "Not published")
    ]
    assert found(client, "planifique") == [("Towns of the Piedmont", here, "Open")]
    # The codes of the languages and the keys of the column are no words of it.
    assert found(client, "original") == found(client, "es") == []


def test_a_reader_of_spanish_sees_the_approved_title(program, client_as):
    make_call(program)

    assert found(client_as("director"), "towns", "es")[0][0] == "Municipios del Piedmont"


def test_the_state_of_a_call_is_that_of_now(program, client_as):
    call = make_call(program)
    with scope(program):
        Round.objects.filter(pk=call.pk).update(closes_at=timezone.now() - timedelta(seconds=1))

    assert found(client_as("observer"), "towns")[0][2] == "Closed"


@pytest.mark.parametrize(
    ("role", "kind"), [("lead", "municipal"), ("member", "academic"), ("applicant", "municipal")]
)
def test_partners_and_applicants_find_none(program, larkspur, client_as, role, kind):
    make_call(program)
    client = client_as(role, community=larkspur, partner_kind=kind)

    assert "Towns of the Piedmont" not in client.get(SEARCH, {"q": "towns"}).content.decode()


def test_a_search_costs_the_same_however_many_calls_match(program, client_as):
    client = client_as("director")
    asked = []
    for count in (1, 8):
        for number in range(count):
            make_call(program, title=Translated.of(f"Towns {count} {number}"))
        nothing, something = (len(queries_of(client, f"{SEARCH}?q={q}")) for q in ("", "towns"))
        asked.append(something - nothing)

    assert asked == [2, 2]
