"""An invitation from the form to the first page of the invited person."""

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
from tests.factories import CommunityFactory, UserFactory


@pytest.fixture
def page(invited):
    """Address of the public page, as it stands in the mail."""
    with scope(invited.invitation.program):
        return urlsplit(Notice.objects.get().url).path


def situation(response):
    return response.context["situation"]


def refresh(invitation):
    with scope(invitation.program_id):
        return Invitation.objects.get(pk=invitation.pk)


# --- Sending ------------------------------------------------------------------


def test_invitation_is_owed_as_mail_in_its_language(invited, client_as, program, url, post):
    form = invited.form | {"email": "lucia@example.org", "language": "es", "role": "lead"}

    post(client_as("coordinator"), url("invite"), form)

    with scope(program):
        first, second = Notice.objects.order_by("pk")
    assert (first.email, first.language) == ("grace@example.org", "en")
    assert first.subject == "Amara Whitfield invites you to Piedmont Program"
    for words in ("Hello Grace Adeyemi", "Larkspur", "We met at the library.", first.url, "14"):
        assert words in first.body
    assert (second.email, second.language) == ("lucia@example.org", "es")


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ({"email": "nobody"}, "email"),
        ({"role": ""}, "role"),
        ({"partner_kind": ""}, "partner_kind"),
        ({"community": ""}, "community"),
        ({"role": "sultan"}, "role"),
        ({"message": "x" * 1001}, "message"),
    ],
)
def test_bad_input_is_said_at_the_field(invited, client_as, program, url, post, missing, said):
    response = post(
        client_as("director"), url("invite"), invited.form | {"email": "new@example.org"} | missing
    )

    assert response.status_code == 200
    assert said in response.context["form"].errors
    with scope(program):
        assert Invitation.objects.count() == 1


def test_staff_role_drops_community_and_kind(invited, client_as, program, url, post):
    post(client_as("director"), url("invite"), invited.form | {"role": "observer"})

    with scope(program):
        found = Invitation.objects.get(role="observer")
    assert (found.community, found.partner_kind) == (None, "")


def test_coordinators_invite_partners_only(invited, client_as, program, url, post):
    client = client_as("coordinator")

    offered = client.get(url("invite")).context["form"].fields["role"].choices
    response = post(client, url("invite"), invited.form | {"role": "director"})

    assert [value for value, _label in offered] == ["", "lead", "member"]
    assert "role" in response.context["form"].errors


def test_community_of_another_program_is_no_choice(invited, client_as, url, post):
    elsewhere = CommunityFactory()

    response = post(
        client_as("director"), url("invite"), invited.form | {"community": elsewhere.pk}
    )

    assert "community" in response.context["form"].errors


def test_same_part_is_offered_once(invited, client_as, url, post):
    form = invited.form | {"email": "GRACE@example.ORG"}

    response = post(client_as("director"), url("invite"), form)

    assert "open invitation" in response.context["form"].errors["email"][0]


def test_who_has_the_part_is_not_invited(invited, client_as, url, post, member, larkspur):
    held = member("member", larkspur, partner_kind="nonprofit")
    response = post(client_as("director"), url("invite"), invited.form | {"email": held.user.email})

    assert "has this part already" in response.context["form"].errors["email"][0]


def test_part_is_offered_once_whoever_asks(invited, director, open_scope):
    twin = Invitation(
        program=invited.invitation.program,
        email="grace@example.org",
        role="member",
        partner_kind="nonprofit",
        community=invited.invitation.community,
        invited_by=director,
        expires_at=timezone.now(),
    )
    with pytest.raises(services.AlreadyInvited):
        services.invite(twin, by=director)


def test_list_shows_open_invitations_to_those_who_invite(invited, client_as, url):
    shown = client_as("coordinator").get(url("list"))
    hidden = client_as("observer").get(url("list"))

    assert "grace@example.org" in shown.text
    assert "grace@example.org" not in hidden.text


def test_resending_mails_anew_and_begins_14_days_anew(invited, client_as, program, url, post):
    later = timezone.now() + timedelta(days=10)
    with time_machine.travel(later, tick=False):
        post(client_as("coordinator"), url("resend", invited.invitation.pk))

    invitation = refresh(invited.invitation)
    assert invitation.expires_at == later + timedelta(days=14)
    assert invitation.sent_count == 2
    with scope(program):
        assert Notice.objects.filter(email="grace@example.org").count() == 2


def test_resending_has_a_limit(invited, client_as, program, url, post):
    client = client_as("director")
    for _again in range(6):
        response = post(client, url("resend", invited.invitation.pk), follow=True)

    assert "sent five times" in response.text
    with scope(program):
        assert Notice.objects.filter(email="grace@example.org").count() == 5


def test_coordinators_leave_invitations_of_staff_alone(invited, client_as, program, url, post):
    post(client_as("director"), url("invite"), invited.form | {"role": "director"})
    with scope(program):
        of_staff = Invitation.objects.get(role="director")

    client = client_as("coordinator")

    assert post(client, url("resend", of_staff.pk)).status_code == 403
    assert post(client, url("retract", of_staff.pk)).status_code == 403
    assert refresh(of_staff).is_open


def test_closed_invitations_are_neither_sent_nor_retracted(invited, client_as, url, post):
    client = client_as("director")
    post(client, url("retract", invited.invitation.pk))

    for name in ("resend", "retract"):
        response = post(client, url(name, invited.invitation.pk), follow=True)
        assert "closed meanwhile" in response.text


# --- Accepting ----------------------------------------------------------------


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


# --- History ------------------------------------------------------------------


def test_the_history_of_an_invitation_tells_who_did_what(invited, director, signed_in, url, post):
    client = signed_in(director)
    post(client, url("resend", invited.invitation.pk))
    address = url("invitation_history", invited.invitation.pk)

    assert address in client.get(url("list")).text
    page = client.get(address)
    assert "History of grace@example.org" in page.text
    changed, added = page.context["page_obj"]
    assert (changed.who, added.who) == (director, director)
    assert ("Sent count", "1", "2") in [(f.label, f.before, f.after) for f in changed.fields]


def test_the_history_of_an_invitation_is_for_editors(invited, client_as, url):
    address = url("invitation_history", invited.invitation.pk)

    assert client_as("coordinator").get(address).status_code == 200
    assert client_as("observer").get(address).status_code == 403
