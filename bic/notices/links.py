"""The signed link that stops a program's mail, and whole addresses for mail."""

from typing import Any

from django.conf import settings
from django.core import signing
from django.urls import reverse

SALT = "bic.notices.unsubscribe"


class LinkBroken(Exception):
    """A link that we did not sign, or that lost a part on its way."""


def token_of(program_id: int, user_id: int) -> str:
    """What stands in the link. It never expires: who wants no mail must be able to say so."""
    return signing.dumps([program_id, user_id], salt=SALT, compress=True)


def read_token(token: str) -> tuple[int, int]:
    """Primary keys of program and person. Raises `LinkBroken`."""
    try:
        program_id, user_id = signing.loads(token, salt=SALT)
    except signing.BadSignature as error:
        raise LinkBroken from error
    return program_id, user_id


def absolute(url: str) -> str:
    """The address as mail needs it; one that is whole already stays."""
    return settings.BASE_URL + url if url.startswith("/") else url


def unsubscribe_url(notice: Any) -> str:
    """Where the recipient of a notice stops such mail, signed in or not."""
    token = token_of(notice.program_id, notice.recipient_id)
    return absolute(reverse("notices:unsubscribe", args=[token]))


def preferences_url(notice: Any) -> str:
    """Where the recipient of a notice chooses how to be told."""
    return absolute(reverse("notices:preferences", args=[notice.program.slug]))


def target_url(notice: Any) -> str:
    """Where a mailed notice leads: past the inbox, so that it counts as read there.

    "" when it leads nowhere. Somebody without an account goes straight to the page.
    """
    if not notice.url or notice.recipient_id is None:
        return absolute(notice.url)
    return absolute(reverse("notices:open", args=[notice.program.slug, notice.pk]))
