"""Coming in: by code, with a second step, to the right place, in one's language."""

import re

import pytest
from django.core import mail
from django.urls import reverse

from bic.tenancy.models import Program
from tests.factories import MembershipFactory, UserFactory

CODE_URL = reverse("account_request_login_code")


@pytest.fixture
def partner(larkspur):
    return MembershipFactory(
        program=larkspur.program, community=larkspur, role="member", partner_kind="nonprofit"
    ).user


@pytest.fixture
def ask_for_code(client, django_capture_on_commit_callbacks):
    """Ask for a code by mail, as on the sign-in page."""

    def ask(email):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(CODE_URL, {"email": email}, follow=True)

    return ask


def code_in(message):
    return re.search(r"^\s*([A-Z0-9]{3,}-?[A-Z0-9]*)\s*$", message.body, re.MULTILINE)[1]


def test_an_emailed_code_lets_a_person_in(client, ask_for_code, director):
    ask_for_code(director.email)

    response = client.post(
        reverse("account_confirm_login_code"), {"code": code_in(mail.outbox[0])}, follow=True
    )

    assert response.redirect_chain[-1][0] == reverse("blueprint:dashboard", args=["piedmont"])


def test_a_wrong_code_lets_nobody_in(client, ask_for_code, director):
    ask_for_code(director.email)

    client.post(reverse("account_confirm_login_code"), {"code": "WRONG1"})

    assert "_auth_user_id" not in client.session


def test_the_mail_with_the_code_is_in_the_persons_language(ask_for_code, director):
    director.language = "es"
    director.save()

    ask_for_code(director.email)

    assert "código" in mail.outbox[0].body


def test_an_unknown_address_learns_nothing(ask_for_code, db):
    response = ask_for_code("nobody@example.org")

    assert response.status_code == 200
    assert mail.outbox == []


def test_nobody_signs_up_alone(client, db):
    response = client.post(
        reverse("account_signup"), {"email": "new@example.org", "password1": "a long pass phrase"}
    )

    assert response.status_code in (200, 403)
    assert mail.outbox == []


def test_staff_begin_at_the_dashboard(signed_in, director):
    response = signed_in(director).get("/")

    assert response.headers["Location"] == reverse("blueprint:dashboard", args=["piedmont"])


def test_a_partner_with_one_community_begins_there(signed_in, partner):
    response = signed_in(partner).get("/")

    assert response.headers["Location"] == reverse(
        "blueprint:workspace", args=["piedmont", "larkspur"]
    )


def test_a_partner_with_two_communities_chooses(signed_in, partner, oakhaven):
    MembershipFactory(
        program=oakhaven.program, community=oakhaven, role="lead", partner_kind="nonprofit",
        user=partner,
    )  # fmt: skip

    page = signed_in(partner).get("/").content.decode()

    assert "Larkspur" in page
    assert "Oakhaven" in page


def test_somebody_without_a_part_is_told_so(signed_in, db):
    page = signed_in(UserFactory(email="lost@example.org")).get("/").content.decode()

    assert "lost@example.org" in page
    assert "You have no part in a program yet" in page


@pytest.fixture
def strict_program(program):
    Program.objects.update(require_staff_mfa=True)
    return program


def test_staff_set_up_a_second_step_where_the_program_asks_for_it(
    signed_in, strict_program, director
):
    response = signed_in(director).get(reverse("blueprint:dashboard", args=["piedmont"]))

    assert response.headers["Location"] == reverse("people:second_step", args=["piedmont"])


def test_the_page_that_explains_the_second_step_is_open(signed_in, strict_program, director):
    response = signed_in(director).get(reverse("people:second_step", args=["piedmont"]))

    assert response.status_code == 200


def test_partners_need_no_second_step(signed_in, strict_program, partner):
    response = signed_in(partner).get(reverse("blueprint:workspace", args=["piedmont", "larkspur"]))

    assert response.status_code == 200


def test_staff_with_a_second_step_come_in(signed_in, strict_program, director):
    from allauth.mfa.models import Authenticator  # noqa: PLC0415  (only this test needs it)

    Authenticator.objects.create(user=director, type=Authenticator.Type.TOTP, data={})

    response = signed_in(director).get(reverse("blueprint:dashboard", args=["piedmont"]))

    assert response.status_code == 200


def test_the_language_switch_keeps_the_page_and_the_choice(signed_in, director):
    client = signed_in(director)

    response = client.post(reverse("set_language", query={"language": "es", "next": "/me/"}))

    assert response.headers["Location"] == "/me/"
    assert 'lang="es"' in client.get("/me/").content.decode()
    director.refresh_from_db()
    assert director.language == "es"


@pytest.mark.parametrize(
    "target", ["https://evil.example/", "//evil.example", "javascript:alert(1)"]
)
def test_the_language_switch_leads_nowhere_else(client, db, target):
    response = client.post(reverse("set_language", query={"language": "es", "next": target}))

    assert response.headers["Location"] == "/"


def test_an_unknown_language_changes_nothing(client, db):
    response = client.post(reverse("set_language", query={"language": "xx", "next": "/"}))

    assert "bic_language" not in response.cookies


def test_a_profile_is_saved_and_speaks_its_language(signed_in, director):
    client = signed_in(director)

    client.post(
        reverse("people:profile"),
        {"name": "Amara W.", "language": "es", "time_zone": "America/Chicago"},
    )

    director.refresh_from_db()
    assert (director.name, director.time_zone) == ("Amara W.", "America/Chicago")
    assert client.cookies["bic_language"].value == "es"


def test_program_settings_are_the_directors(signed_in, director, program):
    url = reverse("people:program_settings", args=["piedmont"])
    data = {
        "name": "Piedmont Program", "organization": "Alder Ridge University",
        "time_zone": "America/New_York", "languages": ["en", "es"], "suppression_threshold": 4,
        "currency": "USD", "fiscal_year_starts": 7,
    }  # fmt: skip

    refused = signed_in(director).post(url, data)
    signed_in(director).post(url, data | {"suppression_threshold": 15})

    assert "suppression_threshold" in refused.context["form"].errors
    program.refresh_from_db()
    assert program.suppression_threshold == 15


def test_a_form_sent_after_the_session_ended_leads_back_to_its_page(client, program):
    settings_page = reverse("people:program_settings", args=["piedmont"])
    act = reverse("people:retract", args=["piedmont", 1])

    response = client.post(act, headers={"referer": f"http://testserver{settings_page}"})

    assert response.headers["Location"].endswith(f"?next={settings_page}")


def test_a_page_of_another_site_is_not_where_sign_in_leads(client, program):
    act = reverse("people:retract", args=["piedmont", 1])

    response = client.post(act, headers={"referer": "https://evil.example/piedmont/"})

    assert response.headers["Location"].endswith(f"?next={act}")
