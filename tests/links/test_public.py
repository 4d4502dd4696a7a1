"""Pages of a program that anybody may open."""

import pytest
from django.test import Client

from tests.factories import UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.links.urls")]


@pytest.fixture(autouse=True)
def _towns(larkspur, oakhaven):
    pass


def test_anybody_sees_it_and_nothing_of_communities(client, signed_in, director):
    answers = [
        one.get("/open/piedmont/call/")
        for one in (client, signed_in(UserFactory()), signed_in(director))
    ]

    for response in answers:
        assert response.status_code == 200
        assert "0 communities" in response.text
        assert "Piedmont Program" in response.text
        assert "We never ask about immigration status." in response.text
        assert "bic-header" not in response.text


def test_the_frame_costs_a_program_and_a_scope(client, django_assert_num_queries):
    client.get("/open/piedmont/call/")

    # The test's transaction makes the request's one a savepoint, which costs two more.
    with django_assert_num_queries(2 + 2):
        client.get("/open/piedmont/call/")


def test_reading_leaves_nothing_on_the_device(client):
    response = client.get("/open/piedmont/call/")

    assert not response.cookies
    assert not client.session.keys()


def test_an_unknown_program_is_not_found_in_a_frame_without_the_app(client):
    response = client.get("/open/nowhere/call/")

    assert response.status_code == 404
    assert "bic-header" not in response.text


def test_it_speaks_the_visitors_language(client):
    spoken = client.get("/open/piedmont/call/", headers={"Accept-Language": "es"})

    assert 'lang="es"' in spoken.text
    assert {"Accept-Language", "Cookie"} <= set(spoken.headers["Vary"].split(", "))


def test_the_language_switch_needs_no_token_but_changes_the_device_only(director):
    client = Client(enforce_csrf_checks=True)
    client.force_login(director, backend="allauth.account.auth_backends.AuthenticationBackend")

    response = client.post("/language/?language=es&next=/open/piedmont/call/")

    assert response.headers["Location"] == "/open/piedmont/call/"
    assert response.cookies["bic_language"].value == "es"
    director.refresh_from_db()
    assert director.language == "en"


def test_a_public_page_takes_nobody_into_the_program(client, signed_in, director):
    page = signed_in(director).get("/open/piedmont/call/")

    assert page.wsgi_request.memberships == []
