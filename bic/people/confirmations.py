"""Beginning from a public page: an address is confirmed by mail before anything is stored.

What is not collected cannot leak: until the link in the mail is used, all that was typed is in
that link, signed, and nowhere else.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core import signing
from django.urls import reverse

from bic.limits import Limit
from bic.notices import services as notices
from bic.tenancy.models import Program

SALT = "bic.people.confirm"
LIFETIME = timedelta(hours=24)
# Mail programs break longer addresses.
LONGEST = 1500
MAILS_TO_ADDRESS = Limit("confirm-mails-to-address", most=3, seconds=3600)
MAILS_OF_VISITOR = Limit("confirm-mails-of-visitor", most=20, seconds=3600)
# Remembers for as long as a link works that it was used, without keeping whose it was.
USED = Limit("confirm-used", most=1, seconds=int(LIFETIME.total_seconds()))


class TooLong(ValueError):
    """What was typed does not fit into the address of a link."""


class AskedTooOften(Exception):
    """This address, or this visitor, was mailed as often as may be for now."""


class BrokenLink(Exception):
    """A link that we did not sign, or of which a part is missing."""


class OldLink(Exception):
    """A link whose day is over."""


class AlreadyDone(Exception):
    """For functions of apps: what was confirmed exists already. The page says so."""


type Act = Callable[[Program, Any, dict[str, Any]], str]


@dataclass(frozen=True)
class Purpose:
    """What a confirmation begins: the words of its mail and page, and the function that does it."""

    heading: Any
    text: Any
    act: Act


_purposes: dict[str, Purpose] = {}


def confirms(purpose: str, *, heading: Any, text: Any) -> Callable[[Act], Act]:
    """Decorator: the function is called with the program, the person and the payload.

    It stands in an app's `confirmations.py`, runs in the scope of a public page (no
    community), and returns the path where the person goes on. It raises `AlreadyDone` where
    a second call must change nothing. `heading` and `text` are lazy texts that tell the
    reader what the button does.
    """

    def register(function: Act) -> Act:
        _purposes[purpose] = Purpose(heading, text, function)
        return function

    return register


@dataclass(frozen=True)
class Claim:
    """What a link carries: an address, whose name it may be, and what is to begin."""

    program_id: int
    email: str
    name: str
    language: str
    purpose: str
    payload: dict[str, Any]

    @property
    def about(self) -> Purpose:
        """What it begins. Raises `KeyError` when no app does that any more."""
        return _purposes[self.purpose]


def ask_to_confirm(
    program: Program,
    *,
    email: str,
    name: str,
    language: str,
    purpose: str,
    payload: dict[str, Any],
    visitor: str,
) -> None:
    """Mail a link that confirms the address and begins what `purpose` says, within a day.

    `payload` is small and fit for JSON; `visitor` comes from `bic.limits.visitor_of`. Raises
    `AskedTooOften`, and `TooLong` when the payload is too long for an address. It never
    tells whether the address has an account.
    """
    email = email.strip().lower()
    fields = [program.pk, email, name, language, purpose, payload]
    token = signing.dumps(fields, salt=SALT, compress=True)
    if len(token) > LONGEST:
        raise TooLong("The payload of a confirmation is too long for an address.")
    if not (MAILS_OF_VISITOR.spend(visitor) and MAILS_TO_ADDRESS.spend(email)):
        raise AskedTooOften(email)
    notices.mail_unstored(
        program,
        email=email,
        language=language,
        # No word that a stranger typed: this mail may go to somebody who never asked for it.
        template="people/mail/confirm",
        context={
            "program": program.name,
            "heading": _purposes[purpose].heading,
            "hours": int(LIFETIME.total_seconds() // 3600),
            "url": settings.BASE_URL + reverse("people:confirm", args=[program.slug, token]),
        },
    )


def read(token: str, program: Program) -> Claim:
    """What a link of a program carries. Raises `BrokenLink` or `OldLink`."""
    try:
        fields = signing.loads(token, salt=SALT, max_age=LIFETIME)
    except signing.SignatureExpired as error:
        raise OldLink(token) from error
    except signing.BadSignature as error:
        raise BrokenLink(token) from error
    claim = Claim(*fields)
    if claim.program_id != program.pk or claim.purpose not in _purposes:
        raise BrokenLink(token)
    return claim
