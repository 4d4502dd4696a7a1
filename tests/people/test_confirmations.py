"""Beginning from a public page, through a link that confirms the address."""

import re
import secrets
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core import mail
from django.db import connection
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from bic.notices.models import Notice
from bic.people import confirmations, services
from bic.people.models import Membership, User
from bic.tenancy import scope
from communities.models import Community
from tests.factories import ProgramFactory, UserFactory, north_carolina


@pytest.fixture(autouse=True)
def _purpose(monkeypatch):
    """An app that begins an application for a town."""
    monkeypatch.setattr(confirmations, "_purposes", {})

    @confirmations.confirms(
        "application", heading="Apply as a town", text="You begin an application."
    )
    def begin(program, user, payload):
        with scope(program):
            if Community.objects.filter(name=payload["town"]).exists():
                raise confirmations.AlreadyDone
            town = Community.objects.create(
                program=program,
                name=payload["town"],
                slug="quarry-hill",
                state=north_carolina(),
                status="applied",
            )
        services.begin_part(
            user, program=program, community=town, role="applicant", partner_kind="municipal"
        )
        return reverse("notices:inbox", args=[program.slug])


@pytest.fixture
def ask(program, django_capture_on_commit_callbacks):
    def send(**fields):
        given = {
            "email": "Rosa@Example.org",
            "name": "Rosa",
            "language": "en",
            "purpose": "application",
            "payload": {"town": "Quarry Hill"},
            "visitor": "192.0.2.7",
        }
        with django_capture_on_commit_callbacks(execute=True):
            confirmations.ask_to_confirm(program, **given | fields)
        return urlsplit(re.search(r"https?://\S+", mail.outbox[-1].body)[0]).path

    return send


def towns(program):
    with scope(program):
        return list(Community.objects.values_list("name", flat=True))


def situation(response):
    return response.context["situation"]


def test_the_mail_goes_out_and_nothing_is_stored(ask, program):
    ask()

    (message,) = mail.outbox
    assert message.to == ["rosa@example.org"]
    assert "Piedmont Program" in message.subject
    assert "nothing was stored" in message.body
    assert "Rosa" not in message.body.replace("rosa@example.org", "")
    assert not User.objects.exists()
    with scope(program):
        assert not Notice.objects.exists()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM django_session")
        assert cursor.fetchone() == (0,)


def test_two_mails_are_two_messages(ask):
    ask()
    ask(email="other@example.org")

    first, second = (str(one.message()["Message-ID"]) for one in mail.outbox)
    assert first != second


def test_reading_the_page_does_nothing(ask, client, program):
    link = ask()

    for _scanner in range(2):
        page = client.get(link)
    assert situation(page) == "new"
    assert "rosa@example.org" in page.text
    assert page.headers["Cache-Control"] == "no-store"
    assert towns(program) == []


def test_a_new_person_is_in_and_the_app_has_begun(ask, client, program, post):
    link = ask(language="es")

    response = post(client, link, {"name": "Rosa Q."})

    assert response.headers["Location"] == "/piedmont/notices/"
    user = User.objects.get()
    assert (user.email, user.name, user.language) == ("rosa@example.org", "Rosa Q.", "es")
    assert EmailAddress.objects.get(user=user).verified
    assert towns(program) == ["Quarry Hill"]
    assert client.get("/piedmont/notices/").status_code == 200
    with scope(program):
        assert Membership.objects.get(user=user).role == "applicant"


def test_a_new_person_needs_a_name(ask, client, program, post):
    response = post(client, ask(), {"name": " "})

    assert response.context["form"].errors
    assert towns(program) == []


def test_it_speaks_the_language_of_the_page_that_asked(ask, client):
    assert 'lang="es"' in client.get(ask(language="es")).text


def test_a_known_person_signs_in_first(ask, client, signed_in, program, post):
    user = UserFactory(email="rosa@example.org")
    link = ask()

    assert situation(client.get(link)) == "sign_in"
    post(client, link, {"name": "Mallory"})
    assert towns(program) == []

    mine = signed_in(user)
    assert situation(mine.get(link)) == "ready"
    post(mine, link)
    assert towns(program) == ["Quarry Hill"]


def test_a_link_works_once(ask, client, program, post):
    link = ask()
    post(client, link, {"name": "Rosa"})

    again = client.get(link)
    posted = post(client, link, follow=True)

    assert situation(again) == "used"
    assert "Go to your pages" in again.text
    assert situation(posted) == "used"
    assert towns(program) == ["Quarry Hill"]


def test_a_second_link_for_the_same_is_told_so(ask, client, program, post):
    first, second = ask(), ask(name="R. Quispe")
    post(client, first, {"name": "Rosa"})

    response = post(client, second)

    assert situation(response) == "used"
    assert towns(program) == ["Quarry Hill"]


def test_another_person_is_refused_and_may_sign_out(ask, signed_in, program, post):
    client, link = signed_in(UserFactory(email="mallory@example.org")), ask()

    page = client.get(link)
    post(client, link)

    assert situation(page) == "wrong"
    assert "mallory@example.org" in page.text
    assert towns(program) == []
    assert situation(post(client, link, {"sign_out": "yes"}, follow=True)) == "new"


def test_a_link_works_for_a_day(ask, client, program):
    with time_machine.travel(timezone.now() - timedelta(hours=24, minutes=1), tick=False):
        link = ask()

    response = client.get(link)

    assert (response.status_code, situation(response)) == (410, "old")
    assert "Nothing was stored" in response.text


def test_a_link_of_another_program_or_purpose_is_broken(ask, client, monkeypatch):
    link = ask()
    ProgramFactory(slug="elsewhere")

    assert client.get(link.replace("/piedmont/", "/elsewhere/")).status_code == 404
    assert client.get(link.replace("confirm/", "confirm/x")).status_code == 404
    monkeypatch.setattr(confirmations, "_purposes", {})
    assert situation(client.get(link)) == "broken"


@given(st.text(max_size=200))
def test_only_our_links_are_read(text):
    with pytest.raises(confirmations.BrokenLink):
        confirmations.read(text, None)


def test_an_address_is_not_flooded(ask):
    for _time in range(confirmations.MAILS_TO_ADDRESS.most):
        ask()
    with pytest.raises(confirmations.AskedTooOften):
        ask(visitor="198.51.100.1")

    ask(email="other@example.org")


def test_a_visitor_cannot_flood_others(ask):
    for number in range(confirmations.MAILS_OF_VISITOR.most):
        ask(email=f"person-{number}@example.org")

    with pytest.raises(confirmations.AskedTooOften):
        ask(email="one-more@example.org")


def test_a_long_payload_is_the_apps_mistake(ask):
    noise = secrets.token_hex(1500)

    with pytest.raises(ValueError, match="too long"):
        ask(payload={"letter": noise})


def test_an_account_made_meanwhile_signs_in_instead(ask, client, monkeypatch, program, post):
    def taken(*_args, **_kwargs):
        raise services.WrongPerson

    monkeypatch.setattr(services, "new_person", taken)

    response = post(client, ask(), {"name": "Rosa"})

    assert response.status_code == 302
    assert towns(program) == []
