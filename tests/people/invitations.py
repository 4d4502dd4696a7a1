"""Invitations in tests."""

from bic.people.models import Invitation
from bic.tenancy import scope


def refresh(invitation):
    """The invitation as it is stored now."""
    with scope(invitation.program_id):
        return Invitation.objects.get(pk=invitation.pk)
