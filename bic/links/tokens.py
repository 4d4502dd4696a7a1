"""The signed token in a private link's address: derived from its row, stored nowhere."""

from typing import Any, NamedTuple

from django.core import signing


class BrokenToken(Exception):
    """A token that we did not sign for this purpose, or of which a part is missing."""


class Parts(NamedTuple):
    """What a token says: whose link it is, so that no more than its scope is opened."""

    program_id: int
    community_id: int | None
    link_id: int
    serial: int


def _signer(purpose: str) -> signing.Signer:
    return signing.Signer(salt=f"bic.links.{purpose}", sep=".")


def token_of(link: Any) -> str:
    """The token of a link as it is now; another one after `rotate`."""
    numbers = (link.program_id, link.community_id or 0, link.pk, link.serial)
    return _signer(link.purpose).sign("-".join(map(signing.b62_encode, numbers)))


def read(token: str, purpose: str) -> Parts:
    """What a token says. Raises `BrokenToken`."""
    try:
        text = _signer(purpose).unsign(token)
    except signing.BadSignature as error:
        raise BrokenToken(token) from error
    program_id, community_id, link_id, serial = map(signing.b62_decode, text.split("-"))
    return Parts(program_id, community_id or None, link_id, serial)
