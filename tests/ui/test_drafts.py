"""What was typed survives an ended session and another language, for its own person only."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from bic.ui import drafts
from tests.factories import MembershipFactory, UserFactory

BACKEND = "django.contrib.auth.backends.ModelBackend"
PAGE = "/sample/?step=2"
SPANISH = {"language": "es", "next": PAGE}


@pytest.fixture(autouse=True)
def urls(settings):
    settings.ROOT_URLCONF = "tests.ui.urls"


@pytest.fixture
def person(db):
    user = MembershipFactory().user
    user.set_password("a long pass phrase")
    user.save()
    return user


@pytest.fixture
def client(person):
    client = Client()
    client.force_login(person, backend=BACKEND)
    return client


def typed_into(client, **typed):
    """What a browser sends from the form on `PAGE`: its ticket and what was typed."""
    page = client.get(PAGE).content.decode()
    ticket = re.search(r'name="draft" value="([^"]+)"', page)[1]
    return {"draft": ticket, "topic": "Rides", "kinds": ["walk"], "secret": "hush"} | typed


def after_expiry(client, sent):
    """Send the form when the session is gone."""
    client.logout()
    return client.post("/sample/?step=2", sent)


def sign_in(client, user, target=PAGE):
    """Through the sign-in page, as people do."""
    data = {"login": user.email, "password": "a long pass phrase", "next": target}
    return client.post(reverse("account_login"), data)


def test_an_ended_session_leads_back_to_what_was_typed(client, person):
    response = after_expiry(client, typed_into(client))

    assert response.headers["Location"] == "/accounts/login/?next=/sample/%3Fstep%3D2"
    assert "What you typed is kept." in client.get(response.headers["Location"]).content.decode()
    assert sign_in(client, person).headers["Location"] == PAGE
    page = client.get(PAGE).content.decode()
    assert 'value="Rides"' in page
    assert "Nothing is saved yet" in page
    assert "data-error-summary" not in page


def test_it_is_given_back_once(client, person):
    after_expiry(client, typed_into(client))
    sign_in(client, person)

    client.get(PAGE)

    assert 'value="Rides"' not in client.get(PAGE).content.decode()
    assert drafts.SESSION_KEY not in client.session


def test_secrets_and_the_token_are_never_kept(client):
    after_expiry(client, typed_into(client, csrfmiddlewaretoken="x", stray="y"))

    assert client.session[drafts.SESSION_KEY]["typed"] == {"topic": ["Rides"], "kinds": ["walk"]}


def test_somebody_else_gets_nothing(client, db):
    after_expiry(client, typed_into(client))
    other = UserFactory()
    other.set_password("a long pass phrase")
    other.save()

    sign_in(client, other)

    assert drafts.SESSION_KEY not in client.session
    assert 'value="Rides"' not in client.get(PAGE).content.decode()


def test_it_is_forgotten_after_an_hour(client, person, monkeypatch):
    monkeypatch.setattr(drafts, "KEEP_SECONDS", -1)
    sent = typed_into(client)
    client.post(reverse("set_language", query=SPANISH), sent)

    assert 'value="Rides"' not in client.get(PAGE).content.decode()
    assert drafts.SESSION_KEY not in client.session


def test_the_waiting_session_is_short_and_the_next_one_is_not(client, person, settings):
    after_expiry(client, typed_into(client))

    assert client.session.get_expiry_age() == drafts.KEEP_SECONDS
    sign_in(client, person)
    assert client.session.get_expiry_age() == settings.SESSION_COOKIE_AGE


def test_too_much_is_not_kept(client):
    after_expiry(client, typed_into(client, topic="x" * (drafts.MOST_CHARACTERS + 1)))

    assert drafts.SESSION_KEY not in client.session


@pytest.mark.parametrize("ticket", ["", "forged", "forged:1tpX0A:abc"])
def test_nothing_is_kept_without_a_ticket(client, ticket):
    response = after_expiry(client, typed_into(client, draft=ticket))

    assert response.status_code == 302
    assert drafts.SESSION_KEY not in client.session


def test_a_form_shown_to_somebody_else_is_not_kept(client, db):
    other = Client()
    other.force_login(MembershipFactory().user, backend=BACKEND)

    other.post(reverse("set_language", query=SPANISH), typed_into(client))

    assert drafts.SESSION_KEY not in other.session


def test_another_language_gives_it_back_without_a_message(client):
    response = client.post(reverse("set_language", query=SPANISH), typed_into(client))

    assert response.headers["Location"] == PAGE
    page = client.get(PAGE).content.decode()
    assert 'value="Rides"' in page
    assert "Todavía no se ha guardado nada" not in page.split("notice-kept")[0]


def test_another_page_does_not_get_it(client):
    client.post(reverse("set_language", query=SPANISH), typed_into(client))

    assert 'value="Rides"' not in client.get("/sample/?step=3").content.decode()
    assert 'value="Rides"' in client.get(PAGE).content.decode()


def test_the_sign_in_page_keeps_the_address_in_another_language(db):
    client = Client()
    login = reverse("account_login")
    page = client.get(login).content.decode()
    ticket = re.search(r'name="draft" value="([^"]+)"', page)[1]
    sent = {"draft": ticket, "login": "amara@example.org", "password": "hush"}

    client.post(reverse("set_language", query={"language": "es", "next": login}), sent)

    assert client.session[drafts.SESSION_KEY]["typed"] == {"login": ["amara@example.org"]}
    assert 'value="amara@example.org"' in client.get(login).content.decode()


def test_a_form_too_old_is_kept_too(client, person):
    sent = typed_into(client)
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = client.cookies

    page = strict.post("/sample/?step=2", sent)

    assert page.status_code == 403
    assert f'href="{PAGE}"' in page.content.decode()
    assert 'value="Rides"' in client.get(PAGE).content.decode()
