"""Account and people pages in a real browser: no barriers, no overflow, passkeys."""

import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.urls import reverse
from playwright.sync_api import expect

from bic.people.invitations import path_of
from bic.people.models import Invitation
from bic.tenancy import scope
from tests.factories import UserFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SIGNED_OUT = {
    "account_login": "Sign in",
    "account_request_login_code": "Sign in with a code",
    "account_reset_password": "",
    "account_signup": "You need an invitation",
    "account_inactive": "",
    "account_password_reset_completed": "",
    "socialaccount_login_cancelled": "You did not sign in",
    "socialaccount_login_error": "",
}
SIGNED_IN = {
    "people:profile": "Your profile",
    "account_email": "Email addresses",
    "account_set_password": "Choose a password",
    "account_logout": "",
    "mfa_index": "Second step",
    "mfa_activate_totp": "Set up an authenticator app",
    "mfa_add_webauthn": "Add a passkey or security key",
    "mfa_list_webauthn": "Passkeys and security keys",
    "usersessions_list": "Where you are signed in",
    "socialaccount_connections": "Single sign-on",
}


@pytest.fixture
def barrier_free(accessible):
    """`barrier_free(page, address)`: opens it; no barriers, one h1, nothing beside the screen."""

    def check(page, address, heading=""):
        response = page.goto(address)
        assert response.status < 400, address
        expect(page.locator("h1")).to_have_count(1)
        if heading:
            expect(page.locator("h1")).to_have_text(heading)
        accessible(page)

    return check


@pytest.fixture
def partner(member, larkspur):
    return member("lead", larkspur, user__name="Dana Huxley", organization="City of Larkspur")


@pytest.fixture
def invitation(invited):
    return invited.invitation


def test_entrance_has_no_barriers(open_page, barrier_free):
    page = open_page("phone")
    for name, heading in SIGNED_OUT.items():
        barrier_free(page, reverse(name), heading)


def test_account_pages_have_no_barriers(open_page, barrier_free, sign_in, director):
    page = open_page("phone")
    sign_in(page, director)
    for name, heading in SIGNED_IN.items():
        barrier_free(page, reverse(name), heading)
    key = Authenticator.objects.create(
        user=director,
        type=Authenticator.Type.WEBAUTHN,
        data={"name": "My phone", "credential": {"clientExtensionResults": {}}},
    )
    barrier_free(page, reverse("mfa_index"))
    barrier_free(page, reverse("mfa_list_webauthn"))
    barrier_free(page, reverse("mfa_edit_webauthn", args=[key.pk]), "Rename the key")
    barrier_free(page, reverse("mfa_remove_webauthn", args=[key.pk]), "Remove the key?")


def test_confirming_has_no_barriers(open_page, barrier_free, sign_in, director):
    director.set_password("a long enough pass phrase")
    director.save()
    page = open_page("phone")
    sign_in(page, director)

    barrier_free(page, reverse("account_reauthenticate"), "Confirm that it is you")
    barrier_free(page, reverse("account_change_password"))


def test_people_pages_have_no_barriers(
    open_page, barrier_free, sign_in, director, partner, invitation, url
):
    page = open_page("phone")
    sign_in(page, director)
    for address in (
        url("list"),
        url("list") + "?role=lead&q=dana",
        url("list") + "?q=nobody-at-all",
        url("invite"),
        url("rights", partner.pk),
        url("edit", partner.pk),
        url("end", partner.pk),
        url("history", partner.pk),
        url("second_step"),
        url("program_settings"),
        url("community", "larkspur"),
    ):
        barrier_free(page, address)


def test_start_pages_have_no_barriers(open_page, barrier_free, sign_in, partner, oakhaven, member):
    member("member", oakhaven, user=partner.user)
    page = open_page("phone")
    sign_in(page, partner.user)
    barrier_free(page, "/", "Where to?")
    barrier_free(page, "/piedmont/communities/larkspur/people/", "People")
    sign_in(page, UserFactory())
    barrier_free(page, "/", "You have no part in a program yet")


def test_invitation_has_no_barriers(
    open_page, barrier_free, accessible, sign_in, invitation, program
):
    with scope(program):
        address = path_of(Invitation.objects.get(pk=invitation.pk))
    page = open_page("phone")
    barrier_free(page, address, "Plan Larkspur with us")
    page.fill("#id_name", "")
    page.get_by_role("button", name="Accept and continue").click()
    expect(page.locator("[data-error-summary]")).to_be_focused()
    accessible(page)
    sign_in(page, UserFactory())
    barrier_free(page, address, "Plan Larkspur with us")
    expect(page.get_by_text("This invitation is for another address")).to_be_visible()
    page.context.clear_cookies()
    page.goto("/invitations/broken/")
    accessible(page)


def test_signing_in_step_by_step_has_no_barriers(open_page, accessible, director, last_code):
    TOTP.activate(director, "JBSWY3DPEHPK3PXP")
    RecoveryCodes.activate(director)
    page = open_page("phone")
    page.goto(reverse("account_request_login_code"))
    page.get_by_label("Email").fill(director.email)
    page.get_by_role("button", name="Email me a code").click()
    expect(page.get_by_role("heading", name="Enter the code")).to_be_visible()
    accessible(page)
    page.locator("#id_code").fill("WRONG")
    page.get_by_role("button", name="Continue").click()
    expect(page.locator("[data-error-summary]")).to_be_focused()
    accessible(page)
    page.locator("#id_code").fill(last_code())
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Second step")).to_be_visible()
    accessible(page)
    code = hotp_value("JBSWY3DPEHPK3PXP", int(time.time()) // 30)
    page.locator("#id_code").first.fill(format_hotp_value(code))
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/piedmont/")
    for name in ("mfa_view_recovery_codes", "mfa_generate_recovery_codes", "mfa_deactivate_totp"):
        page.goto(reverse(name))
        expect(page.locator("h1")).to_have_count(1)
        accessible(page)
    page.goto(reverse("usersessions_list"))
    expect(page.get_by_text("This device")).to_be_visible()
    accessible(page)


# --- Passkeys -----------------------------------------------------------------


@pytest.fixture
def authenticator():
    """`authenticator(page)`: a device with a fingerprint reader in that browser."""

    def attach(page):
        session = page.context.new_cdp_session(page)
        session.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        found = session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        return session, found["authenticatorId"]

    return attach


def test_a_passkey_is_added_and_signs_in_alone(
    page, sign_in, director, program, authenticator, live_app
):
    program.require_staff_mfa = True
    program.save()
    authenticator(page)
    sign_in(page, director)
    page.goto("/piedmont/")
    expect(page.get_by_role("heading", name="Set up a second step")).to_be_visible()
    page.get_by_role("link", name="Use a passkey").click()
    page.fill("#id_name", "My laptop")
    page.get_by_role("button", name="Add the key").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    page.goto(reverse("mfa_list_webauthn"))
    expect(page.get_by_text("My laptop").first).to_be_visible()
    page.goto("/piedmont/")
    expect(page).to_have_url(f"{live_app.url}/piedmont/")

    page.context.clear_cookies()
    page.goto("/piedmont/people/")
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.get_by_role("heading", name="People")).to_be_visible()


def test_a_passkey_confirms_and_is_the_second_step(page, sign_in, director, authenticator):
    authenticator(page)
    sign_in(page, director)
    page.goto(reverse("mfa_add_webauthn"))
    page.get_by_label("I want to sign in with this key alone").uncheck()
    page.get_by_role("button", name="Add the key").click()
    expect(page.get_by_role("heading", name="Recovery codes")).to_be_visible()
    page.goto(reverse("mfa_reauthenticate_webauthn"))
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url(lambda url: "reauthenticate" not in url)

    page.context.clear_cookies()
    director.set_password("a long enough pass phrase")
    director.save()
    page.goto(reverse("account_login"))
    page.fill("#id_login", director.email)
    page.fill("#id_password", "a long enough pass phrase")
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", name="Second step")).to_be_visible()
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url("**/piedmont/")


def test_a_passkey_that_fails_says_so(page, authenticator):
    session, key = authenticator(page)
    session.send("WebAuthn.setUserVerified", {"authenticatorId": key, "isUserVerified": False})
    page.goto(reverse("account_login"))
    page.get_by_role("button", name="Use a passkey").click()

    expect(page.get_by_text("The passkey did not work, or you stopped it.")).to_be_visible()
