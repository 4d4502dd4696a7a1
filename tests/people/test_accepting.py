"""Accepting an invitation: the public page, who may, and what the link is worth."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from bic.notices.models import Notice
from bic.people import services
from bic.people.invitations import BrokenLink, path_of, read_token
from bic.people.models import Invitation, Membership, User
from bic.tenancy import scope
from tests.factories import UserFactory
from tests.people.invitations import refresh


@pytest.fixture
def page(invited):
    """Address of the public page, as it stands in the mail."""
    with scope(invited.invitation.program):
        return urlsplit(Notice.objects.get().url).path


def situation(response):
    return response.context["situation"]


def test_page_says_who_invites_to_what_as_what(invited, page, client):
    response = client.get(page)

    assert situation(response) == "new"
    for words in ("Amara Whitfield", "Piedmont Program", "Plan Larkspur with us"):
        assert words in response.text
    assert "Nonprofit partner, member" in response.text
    assert "You do not see other communities" in response.text


def test_reading_the_page_accepts_nothing(invited, page, client):
    for _scanner in range(2):
        client.get(page)
        client.head(page)

    assert refresh(invited.invitation).accepted_at is None
    assert not User.objects.filter(email="grace@example.org").exists()


def test_new_person_gives_a_name_and_is_in(invited, page, client, program, post):
    response = post(client, page, {"name": "Grace A."}, follow=True)

    user = User.objects.get(email="grace@example.org")
    assert (user.name, user.language, user.time_zone) == ("Grace A.", "en", program.time_zone)
    assert not user.has_usable_password()
    assert EmailAddress.objects.get(user=user).verified
    assert response.redirect_chain[-1][0] == reverse(
        "blueprint:workspace", args=["piedmont", "larkspur"]
    )
    assert "Welcome to Piedmont Program." in response.text
    with scope(program):
        held = Membership.objects.get(user=user)
        assert (held.role, held.partner_kind) == ("member", "nonprofit")
        assert held.organization == "Welcome House"
    accepted = refresh(invited.invitation)
    assert accepted.accepted_by_id == user.pk


def test_new_person_needs_a_name(invited, page, client, post):
    response = post(client, page, {"name": " "})

    assert response.context["form"].errors
    assert refresh(invited.invitation).is_open


def test_page_speaks_the_language_of_the_mail(invited, client_as, program, url, post):
    post(
        client_as("director"),
        url("invite"),
        invited.form | {"email": "lucia@example.org", "language": "es"},
    )
    with scope(program):
        page = path_of(Invitation.objects.get(language="es"))
    stranger = Client()

    assert 'lang="es"' in stranger.get(page).text
    post(stranger, page, {"name": "Lucía"})
    assert User.objects.get(email="lucia@example.org").language == "es"
    chosen = Client()
    chosen.cookies["bic_language"] = "en"
    assert 'lang="en"' in chosen.get(page).text


def test_known_person_signs_in_first_then_accepts(invited, page, client, signed_in, post, program):
    user = UserFactory(email="grace@example.org", name="Grace")

    asked = client.get(page)
    refused = post(client, page, {"name": "Mallory"})
    assert situation(asked) == "sign_in"
    assert reverse("account_login") in asked.text
    assert refused.status_code == 302
    assert refresh(invited.invitation).is_open

    mine = signed_in(user)
    assert situation(mine.get(page)) == "ready"
    post(mine, page)
    assert refresh(invited.invitation).accepted_by_id == user.pk


def test_second_confirmed_address_counts(invited, page, client, signed_in, post):
    user = UserFactory()
    EmailAddress.objects.create(user=user, email="grace@example.org", verified=True)

    assert situation(client.get(page)) == "sign_in"
    post(signed_in(user), page)
    assert refresh(invited.invitation).accepted_by_id == user.pk


def test_unconfirmed_address_does_not_count(invited, page, signed_in):
    user = UserFactory()
    EmailAddress.objects.create(user=user, email="grace@example.org", verified=False)

    assert situation(signed_in(user).get(page)) == "wrong"


def test_wrong_account_is_refused_and_told_both_addresses(invited, page, signed_in, post):
    user = UserFactory(email="mallory@example.org")
    client = signed_in(user)

    shown = client.get(page)
    refused = post(client, page, {"name": "Mallory"}, follow=True)

    for response in (shown, refused):
        assert situation(response) == "wrong"
        assert "grace@example.org" in response.text
        assert "mallory@example.org" in response.text
    assert refresh(invited.invitation).is_open

    out = post(client, page, {"sign_out": "yes"}, follow=True)
    assert situation(out) == "new"


def test_services_refuse_the_wrong_person(invited, open_scope):
    with pytest.raises(services.WrongPerson):
        services.accept(invited.invitation, user=UserFactory())
    UserFactory(email="grace@example.org")
    with pytest.raises(services.WrongPerson):
        services.accept_as_new_person(invited.invitation, name="Grace", language="en")


def test_expired_invitation_says_whom_to_ask(invited, page, client, post):
    with time_machine.travel(timezone.now() + timedelta(days=14, minutes=1)):
        shown = client.get(page)
        post(client, page, {"name": "Grace"})

    assert situation(shown) == "expired"
    assert "Ask Amara Whitfield for a new one." in shown.text
    assert not User.objects.filter(email="grace@example.org").exists()


def test_invitation_works_until_its_last_minute(invited, page, client, post):
    with time_machine.travel(timezone.now() + timedelta(days=13, hours=23)):
        post(client, page, {"name": "Grace"})

    assert refresh(invited.invitation).accepted_at


def test_retracted_invitation_no_longer_works(invited, page, client, client_as, url, post):
    post(client_as("director"), url("retract", invited.invitation.pk))

    shown = client.get(page)
    post(client, page, {"name": "Grace"})

    assert situation(shown) == "retracted"
    assert "We met at the library." not in shown.text
    assert not User.objects.filter(email="grace@example.org").exists()


def test_accepted_invitation_leads_on(invited, page, client, post, program):
    post(client, page, {"name": "Grace"})
    again = client.get(page)
    post(client, page, {"name": "Grace"})

    assert situation(again) == "accepted"
    with scope(program):
        assert Membership.objects.filter(user__email="grace@example.org").count() == 1


def test_accepting_twice_changes_nothing(invited, open_scope):
    user = UserFactory(email="grace@example.org")

    first = services.accept(invited.invitation, user=user)

    assert services.accept(invited.invitation, user=user) == first


def test_accepted_invitation_does_not_bring_an_ended_part_back(invited, director, open_scope):
    user = UserFactory(email="grace@example.org")
    services.end(services.accept(invited.invitation, user=user), by=director)

    with pytest.raises(services.InvitationClosed):
        services.accept(invited.invitation, user=user)


def test_closed_while_the_page_was_open(invited, page, client, post, monkeypatch):
    def closed(*_args, **_kwargs):
        raise services.InvitationClosed

    monkeypatch.setattr(services, "accept_as_new_person", closed)

    response = post(client, page, {"name": "Grace"}, follow=True)

    assert "has changed meanwhile" in response.text


# --- The link -----------------------------------------------------------------


def test_tampered_link_says_whom_to_ask(invited, page, client):
    for broken in (page[:-4] + "/", page.replace(":", "x", 1), "/invitations/nonsense/"):
        response = client.get(broken)
        assert response.status_code == 404
        assert "ask the person who invited you" in response.text


def test_link_of_a_deleted_invitation_is_not_found(invited, page, client):
    with scope(invited.invitation.program):
        Invitation.objects.filter(pk=invited.invitation.pk).delete()

    assert client.get(page).status_code == 404


@given(st.text(max_size=200))
def test_only_our_links_are_read(text):
    with pytest.raises(BrokenLink):
        read_token(text)
