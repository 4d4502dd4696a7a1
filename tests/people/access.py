"""Subjects of the addresses about people."""

from datetime import timedelta

from django.core import signing
from django.utils import timezone

from bic.people import confirmations
from bic.people.invitations import token_of
from bic.people.models import Invitation, Membership
from tests.factories import UserFactory

# Each worker of a run knows the purpose, though one alone makes the world.
confirmations.confirms("access", heading="Begin", text="")(lambda *_args: "/")


def furnish(place):
    invitation = Invitation.objects.create(
        program=place.program,
        community=place.community,
        email="somebody@example.org",
        role="member",
        partner_kind="nonprofit",
        invited_by=place.host,
        expires_at=timezone.now() + timedelta(days=14),
    )
    membership = Membership.objects.create(
        program=place.program,
        community=place.community,
        user=UserFactory(),
        role="member",
        partner_kind="nonprofit",
    )
    place.subjects["people:pk"] = membership.pk
    place.subjects["people:invitation_history:pk"] = invitation.pk
    place.subjects["people:resend:pk"] = place.subjects["people:retract:pk"] = invitation.pk
    place.subjects["people:token"] = token_of(invitation)
    claim = [place.program.pk, "rosa@example.org", "Rosa", "en", "access", {}]
    place.subjects["people:confirm:token"] = signing.dumps(claim, salt=confirmations.SALT)
