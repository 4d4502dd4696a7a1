"""The signed link in an invitation's mail."""

from django.core import signing
from django.urls import reverse

from bic.people.models import Invitation

SALT = "bic.people.invitation"


class BrokenLink(Exception):
    """A link that we did not sign, or of which a part is missing."""


def token_of(invitation: Invitation) -> str:
    """What stands in the link; it names the program, so that its scope can be opened."""
    return signing.dumps([invitation.program_id, invitation.pk], salt=SALT, compress=True)


def path_of(invitation: Invitation) -> str:
    """The address of the page that accepts it."""
    return reverse("people:invitation", args=[token_of(invitation)])


def read_token(token: str) -> tuple[int, int]:
    """Primary keys of program and invitation. Raises `BrokenLink`."""
    try:
        program_id, invitation_id = signing.loads(token, salt=SALT)
    except signing.BadSignature as error:
        raise BrokenLink(token) from error
    return program_id, invitation_id
