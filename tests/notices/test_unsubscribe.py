"""The way out: signed out, by hand or by the mail program itself."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import translation

from bic.notices import links, services
from bic.notices.models import NoticePreference
from bic.tenancy import scope
from tests.factories import MembershipFactory
from tests.notices.acts import owe_one

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(program, ana):
    return reverse("notices:unsubscribe", args=[links.token_of(program.pk, ana.pk)])


@pytest.fixture
def stranger():
    """A browser without cookies that the middleware checks for forgery."""
    return Client(enforce_csrf_checks=True)


def delivery(program, user):
    with scope(program):
        return services.preference_of(user, program).delivery


def test_looking_at_the_page_changes_nothing(stranger, program, ana, address):
    page = stranger.get(address)

    assert page.status_code == 200
    assert page.content.decode().count('<button type="submit" class="usa-button">') == 1
    assert "Stop these emails" in page.content.decode()
    assert delivery(program, ana) == "mail"


def test_one_click_of_the_mail_program_stops_the_mail(stranger, program, ana, address):
    answer = stranger.post(address, {"List-Unsubscribe": "One-Click"})

    assert answer.status_code == 200  # mail programs follow no redirect
    assert delivery(program, ana) == "inbox"
    with scope(program):
        assert owe_one(program, ana).delivery == "inbox"


def test_the_button_says_what_was_changed_and_can_be_undone(stranger, program, ana, address):
    stopped = stranger.post(address).content.decode()
    assert "you get no more email" in stopped
    assert "Send me email again" in stopped

    again = stranger.post(address, {"again": "yes"}).content.decode()
    assert "you get email again" in again
    assert delivery(program, ana) == "mail"


def test_a_second_click_changes_nothing(stranger, program, ana, address):
    for _click in range(2):
        stranger.post(address)

    with scope(program):
        assert NoticePreference.objects.count() == 1
        assert NoticePreference.pgh_event_model.objects.count() == 1


def test_one_program_and_one_person_are_stopped(stranger, program, ana, luz, address):
    other = MembershipFactory(user=ana).program

    stranger.post(address)

    assert [delivery(program, ana), delivery(program, luz), delivery(other, ana)] == [
        "inbox",
        "mail",
        "mail",
    ]


def test_the_link_works_for_somebody_else_who_is_signed_in(browse, program, ana, luz, address):
    browse(luz).post(address)

    assert [delivery(program, ana), delivery(program, luz)] == ["inbox", "mail"]


def test_the_page_speaks_the_language_of_the_person(stranger, program, luz):
    address = reverse("notices:unsubscribe", args=[links.token_of(program.pk, luz.pk)])

    page = stranger.get(address)

    assert page.headers["Content-Language"] == "es"
    assert '<html lang="es"' in page.content.decode()
    assert translation.get_language() == "en"


def test_a_chosen_language_wins(stranger, program, luz):
    address = reverse("notices:unsubscribe", args=[links.token_of(program.pk, luz.pk)])
    stranger.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"

    assert stranger.get(address).headers["Content-Language"] == "en"


def tampered(token):
    return [token[:-1], token + "A", "x", token.replace(":", ".", 1), token[::-1]]


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_changed_link_changes_nothing_and_says_so(stranger, program, ana, method):
    for token in tampered(links.token_of(program.pk, ana.pk)):
        page = getattr(stranger, method)(reverse("notices:unsubscribe", args=[token]))

        assert page.status_code == 404
        assert "This link does not work" in page.content.decode()
    assert delivery(program, ana) == "mail"


def test_a_link_of_a_person_or_program_that_is_gone_says_so(stranger, program, ana):
    for pair in ((program.pk, 0), (0, ana.pk)):
        address = reverse("notices:unsubscribe", args=[links.token_of(*pair)])

        assert stranger.get(address).status_code == 404


def test_other_signed_links_do_not_open_it(stranger, program, ana):
    with pytest.raises(links.LinkBroken):
        links.read_token("W10:1tXyZ0:abc")
