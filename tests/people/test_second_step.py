"""Authenticator apps, recovery codes and the program that asks its staff for them."""

import re
import time
from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

ACTIVATE = reverse("mfa_activate_totp")
INDEX = reverse("mfa_index")
DASHBOARD = "/piedmont/"


@pytest.fixture
def strict_program(program):
    program.require_staff_mfa = True
    program.save()
    return program


def code_now(secret):
    return auth.format_hotp_value(auth.hotp_value(secret, int(time.time()) // 30))


@pytest.fixture
def with_app(post):
    """`with_app(client)`: sets an authenticator app up through its page; its secret."""

    def set_up(client):
        secret = re.search(r'class="bic-key">([A-Z2-7]+)<', client.get(ACTIVATE).text)[1]
        response = post(client, ACTIVATE, {"code": code_now(secret)})
        assert response.headers["Location"] == reverse("mfa_view_recovery_codes")
        return secret

    return set_up


def test_staff_without_a_second_step_only_see_how_to_set_one_up(
    strict_program, signed_in, director
):
    client = signed_in(director)

    for path in (DASHBOARD, "/piedmont/people/", "/piedmont/communities/"):
        assert client.get(path).headers["Location"] == "/piedmont/second-step/"
        assert client.post(path).headers["Location"] == "/piedmont/second-step/"
    page = client.get("/piedmont/second-step/")
    assert reverse("mfa_add_webauthn") in page.text
    assert ACTIVATE in page.text


def test_setting_an_app_up_opens_the_program(strict_program, signed_in, director, with_app):
    client = signed_in(director)

    with_app(client)

    assert client.get(DASHBOARD).status_code == 200
    assert [message.to for message in mail.outbox] == [[director.email]]


def test_the_door_closes_when_the_second_step_is_taken_away(
    strict_program, signed_in, director, with_app
):
    client = signed_in(director)
    with_app(client)
    assert client.get(DASHBOARD).status_code == 200

    Authenticator.objects.filter(user=director).delete()

    assert client.get(DASHBOARD).headers["Location"] == "/piedmont/second-step/"


def test_recovery_codes_alone_are_no_second_step(strict_program, signed_in, director):
    Authenticator.objects.create(
        user=director, type=Authenticator.Type.RECOVERY_CODES, data={"seed": "x", "used_mask": 0}
    )

    assert signed_in(director).get(DASHBOARD).status_code == 302


def test_a_passkey_is_a_second_step(strict_program, signed_in, director):
    Authenticator.objects.create(user=director, type=Authenticator.Type.WEBAUTHN, data={})

    assert signed_in(director).get(DASHBOARD).status_code == 200


def test_other_programs_ask_for_nothing(signed_in, director, program):
    assert signed_in(director).get(DASHBOARD).status_code == 200


def test_signing_in_asks_for_the_code_of_the_app(signed_in, director, with_app, post, last_code):
    secret = with_app(signed_in(director))
    visitor = Client()
    post(visitor, reverse("account_request_login_code"), {"email": director.email})

    asked = post(visitor, reverse("account_confirm_login_code"), {"code": last_code()})
    assert asked.headers["Location"] == reverse("mfa_authenticate")
    assert visitor.get(DASHBOARD).status_code == 302
    wrong = post(visitor, reverse("mfa_authenticate"), {"code": "000000"})
    assert "Incorrect code." in wrong.text
    # A code works once, and the one of now was used to set the app up.
    with time_machine.travel(timezone.now() + timedelta(seconds=60)):
        right = post(visitor, reverse("mfa_authenticate"), {"code": code_now(secret)})
    assert right.headers["Location"] == "/"


def test_a_recovery_code_works_once(signed_in, director, with_app, post, last_code):
    client = signed_in(director)
    with_app(client)
    codes = re.findall(r"<code>(\w+)</code>", client.get(reverse("mfa_view_recovery_codes")).text)

    def sign_in_with(code):
        visitor = Client()
        post(visitor, reverse("account_request_login_code"), {"email": director.email})
        post(visitor, reverse("account_confirm_login_code"), {"code": last_code()})
        return post(visitor, reverse("mfa_authenticate"), {"code": code}).status_code

    assert len(codes) == 10
    assert sign_in_with(codes[0]) == 302
    assert sign_in_with(codes[0]) == 200


def test_recovery_codes_can_be_downloaded_and_made_anew(signed_in, director, with_app, post):
    client = signed_in(director)
    with_app(client)
    before = client.get(reverse("mfa_download_recovery_codes"))

    post(client, reverse("mfa_generate_recovery_codes"))
    after = client.get(reverse("mfa_download_recovery_codes"))

    assert before.headers["Content-Disposition"] == 'attachment; filename="recovery-codes.txt"'
    assert before.text != after.text


def test_the_app_can_be_turned_off(signed_in, director, with_app, post):
    client = signed_in(director)
    with_app(client)

    page = client.get(reverse("mfa_deactivate_totp"))
    post(client, reverse("mfa_deactivate_totp"))

    assert page.status_code == 200
    assert not Authenticator.objects.filter(user=director).exists()


@pytest.mark.parametrize(
    "name",
    ["mfa_activate_totp", "mfa_add_webauthn", "mfa_generate_recovery_codes"],
)
def test_people_with_a_password_show_it_before_they_change_the_second_step(
    name, signed_in, director
):
    director.set_password("a long enough pass phrase")
    director.save()

    response = signed_in(director).get(reverse(name))

    assert response.headers["Location"].startswith(reverse("account_reauthenticate"))


def test_a_quarter_of_an_hour_later_the_app_is_asked_before_it_is_turned_off(
    signed_in, director, with_app
):
    client = signed_in(director)
    with_app(client)

    with time_machine.travel(timezone.now() + timedelta(minutes=16)):
        response = client.get(reverse("mfa_deactivate_totp"))

    assert response.headers["Location"].startswith(reverse("mfa_reauthenticate"))


def test_pages_of_somebody_elses_keys_are_not_found(signed_in, director, coordinator):
    key = Authenticator.objects.create(
        user=coordinator, type=Authenticator.Type.WEBAUTHN, data={"name": "Phone"}
    )

    for name in ("mfa_edit_webauthn", "mfa_remove_webauthn"):
        assert signed_in(director).get(reverse(name, args=[key.pk])).status_code == 404


def test_the_index_says_what_is_on(signed_in, director, with_app):
    client = signed_in(director)

    before = client.get(INDEX).text
    with_app(client)
    after = client.get(INDEX).text

    assert "Set up an app" in before
    assert "Turn off the app" in after
    assert "See your codes" in after
