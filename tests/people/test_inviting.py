"""Inviting somebody: the form, the list of who was asked, and asking again."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from bic.notices.models import Notice
from bic.people import services
from bic.people.models import Invitation
from bic.tenancy import scope
from tests.factories import CommunityFactory
from tests.people.invitations import refresh


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
