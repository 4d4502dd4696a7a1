"""One's own account: password, addresses, devices, and pages that need a recent sign-in."""

import pytest
from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext

from bic.people.languages import language_of_reader
from bic.people.tasks import forget_sessions
from tests.factories import UserFactory

PASSWORD = "quilts-on-the-porch"
NEW = "marigolds-by-the-gate"


@pytest.fixture
def with_password(director):
    director.set_password(PASSWORD)
    director.save()
    return director


@pytest.fixture
def sign_in(post):
    """`sign_in(client, user)` with the password, on the page."""

    def send(client, user, password=PASSWORD, **more):
        form = {"login": user.email, "password": password} | more
        return post(client, reverse("account_login"), form)

    return send


def test_password_lets_in_and_leads_on(client, sign_in, with_password):
    response = sign_in(client, with_password, next="/piedmont/people/")

    assert response.headers["Location"] == "/piedmont/people/"
    page = client.get("/piedmont/people/")
    assert page.status_code == 200
    assert "Successfully" not in page.text


def test_wrong_password_says_so_and_slows_down(client, sign_in, with_password):
    answers = [sign_in(client, with_password, "wrong-again-and-again") for _try in range(6)]

    assert "not correct" in answers[0].text
    assert "Too many failed" in answers[-1].text
    assert "Too many failed" in sign_in(client, with_password).text


def test_sign_in_leads_to_no_other_site(client, sign_in, with_password):
    response = sign_in(client, with_password, next="https://evil.example/")

    assert response.headers["Location"] == "/"


def test_signing_in_brings_ones_language_to_the_device(client, sign_in, with_password):
    with_password.language = "es"
    with_password.save()

    sign_in(client, with_password)

    assert client.cookies["bic_language"].value == "es"
    assert 'lang="es"' in client.get("/me/").text


def test_mail_is_in_the_language_of_its_reader(client, post, director):
    director.language = "es"
    director.save()

    post(client, reverse("account_request_login_code"), {"email": director.email})

    with translation.override("es"):
        assert mail.outbox[0].subject == gettext("Your sign-in code")
    assert language_of_reader(director.email.upper()) == "es"
    assert language_of_reader("stranger@example.org") == "en"


def test_sign_in_code_comes_without_names_of_libraries(client, post, director):
    post(client, reverse("account_request_login_code"), {"email": director.email})

    assert "allauth" not in mail.outbox[0].body
    assert "example.com" not in mail.outbox[0].body
    assert mail.outbox[0].body.rstrip().endswith("http://localhost:8000")


def test_new_code_can_be_asked_for(client, post, director, last_code):
    post(client, reverse("account_request_login_code"), {"email": director.email})
    first = last_code()

    post(client, reverse("account_confirm_login_code"), {"action": "resend"})

    assert last_code() != first
    answer = post(client, reverse("account_confirm_login_code"), {"code": last_code()})
    assert answer.headers["Location"] == "/"


def test_three_wrong_codes_end_the_attempt(client, post, director, last_code):
    post(client, reverse("account_request_login_code"), {"email": director.email})
    for _try in range(3):
        post(client, reverse("account_confirm_login_code"), {"code": "WRONG1"})

    post(client, reverse("account_confirm_login_code"), {"code": last_code()})

    assert "_auth_user_id" not in client.session


def test_inactive_person_is_let_in_by_nothing(client, post, director, last_code, sign_in):
    director.is_active = False
    director.set_password(PASSWORD)
    director.save()

    sign_in(client, director)
    assert "_auth_user_id" not in client.session


def test_confirming_who_one_is_opens_the_page_that_asked(
    signed_in, with_password, member, url, post
):
    partner = member("observer")
    client = signed_in(with_password)
    asked = client.get(url("end", partner.pk))
    assert asked.headers["Location"] == f"{reverse('account_reauthenticate')}?next=" + url(
        "end", partner.pk
    )

    wrong = post(client, asked.headers["Location"], {"password": "not it"})
    right = post(
        client,
        reverse("account_reauthenticate"),
        {"password": PASSWORD, "next": url("end", partner.pk)},
    )

    assert wrong.status_code == 200
    assert right.headers["Location"] == url("end", partner.pk)
    assert client.get(url("end", partner.pk)).status_code == 200


def test_forgotten_password_is_replaced_with_a_code(
    client, post, with_password, last_code, sign_in
):
    post(client, reverse("account_reset_password"), {"email": with_password.email})
    post(client, reverse("account_confirm_password_reset_code"), {"code": last_code()})
    post(
        client,
        reverse("account_complete_password_reset"),
        {"password1": NEW, "password2": NEW},
    )

    fresh = Client()
    assert sign_in(fresh, with_password, NEW).status_code == 302
    assert fresh.get("/piedmont/").status_code == 200


def test_reset_tells_a_stranger_nothing(client, post, db):
    known_page = post(client, reverse("account_reset_password"), {"email": "no@example.org"})

    assert known_page.headers["Location"] == reverse("account_confirm_password_reset_code")
    assert mail.outbox == []


def test_people_without_a_password_can_choose_one(signed_in, director, post, sign_in):
    client = signed_in(director)
    led = client.get(reverse("account_change_password"))

    post(client, reverse("account_set_password"), {"password1": NEW, "password2": NEW})

    assert led.headers["Location"] == reverse("account_set_password")
    assert sign_in(Client(), director, NEW).status_code == 302


@pytest.mark.parametrize("weak", ["short", "password123456", "123456789012345"])
def test_weak_passwords_are_refused(signed_in, director, post, weak):
    client = signed_in(director)

    page = post(client, reverse("account_set_password"), {"password1": weak, "password2": weak})

    assert page.context["form"].errors


def test_second_address_is_added_with_a_code(signed_in, director, post, last_code):
    client = signed_in(director)

    post(client, reverse("account_email"), {"email": "amara@home.example", "action_add": ""})
    post(client, reverse("account_email_verification_sent"), {"code": last_code()})

    assert EmailAddress.objects.get(email="amara@home.example").verified


def test_adding_an_address_asks_for_the_password_once_more(signed_in, with_password, post):
    form = {"email": "amara@home.example", "action_add": ""}

    response = post(signed_in(with_password), reverse("account_email"), form)

    assert response.headers["Location"].startswith(reverse("account_reauthenticate"))
    assert mail.outbox == []


def test_address_of_somebody_else_is_not_taken(signed_in, director, post):
    taken = UserFactory().email

    post(signed_in(director), reverse("account_email"), {"email": taken, "action_add": ""})

    assert not EmailAddress.objects.filter(email=taken, user=director).exists()


def test_devices_are_listed_and_others_signed_out(with_password, sign_in, post):
    phone, desk = Client(), Client()
    sign_in(phone, with_password)
    sign_in(desk, with_password)

    page = desk.get(reverse("usersessions_list"))
    post(desk, reverse("usersessions_list"))

    assert UserSession.objects.filter(user=with_password).count() == 1
    assert page.text.count("Since") == 2
    assert phone.get("/me/").status_code == 302
    assert desk.get("/me/").status_code == 200


def test_ended_sessions_are_forgotten(with_password, sign_in):
    phone, desk = Client(), Client()
    sign_in(phone, with_password)
    sign_in(desk, with_password)
    Session.objects.filter(pk=phone.session.session_key).update(expire_date=timezone.now())

    forget_sessions()
    forget_sessions()

    left = UserSession.objects.get(user=with_password)
    assert left.session_key == desk.session.session_key
    assert Session.objects.count() == 1


def test_signing_out_ends_the_session(signed_in, director, post):
    client = signed_in(director)

    assert client.get(reverse("account_logout")).status_code == 200
    post(client, reverse("account_logout"))

    assert client.get("/me/").status_code == 302


def test_sign_up_says_how_one_comes_in(client, db):
    page = client.get(reverse("account_signup"))

    assert "You need an invitation" in page.text


def test_fragment_of_a_signed_out_page_says_so(client, program):
    response = client.get("/piedmont/people/", headers={"HX-Request": "true"})

    assert response.status_code == 401
    assert response.headers["HX-Trigger"] == "bic:signed-out"


@pytest.fixture
def single_sign_on(settings):
    app = {
        "provider_id": "oidc",
        "name": "Alder Ridge sign-on",
        "client_id": "blueprint",
        "secret": "s",
        "settings": {"server_url": "https://sso.example.edu"},
    }
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [app]}}


def test_single_sign_on_is_offered_where_it_is_set_up(client, single_sign_on, signed_in, director):
    entrance = client.get(reverse("account_login")).text
    own = signed_in(director).get(reverse("socialaccount_connections")).text

    for page in (entrance, own):
        assert "Alder Ridge sign-on" in page
        assert reverse("openid_connect_login", args=["oidc"]) in page


def test_single_sign_on_is_not_offered_otherwise(client, db):
    assert "/oidc/" not in client.get(reverse("account_login")).text
