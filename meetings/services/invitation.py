"""Inviting people to a meeting by email, and reminding those who have not replied."""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from bic.notices import services as notices
from bic.spoken import code_of
from meetings.models import Invitation, Meeting
from meetings.pagewords import put, spoken_words
from meetings.services.rsvp_mail import TEMPLATE, front_of, key_of, told_of

# "Rosa Díaz <rosa@example.org>, es"; the name and the language may be missing.
LINE = re.compile(
    r"(?:(?P<name>[^<>,;]*)<)?\s*(?P<email>[^\s<>,;]+)\s*>?\s*(?:[,;]\s*(?P<language>.+))?"
)
MOST = 500


class Address(NamedTuple):
    """Whom to write to, and in which language."""

    email: str
    name: str = ""
    language: str = "en"


class BadLine(ValueError):
    """A line that holds no address; `number` says which, from 1 on."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__(number, text)
        self.number, self.text = number, text


class NotAnnounced(Exception):
    """The meeting has no page that an invitation could lead to."""


def addresses_in(text: str, language: str) -> list[Address]:
    """The addresses in lines, each once; `language` is that of lines without one.

    Raises `BadLine`.
    """
    found: dict[str, Address] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not (line := line.strip()):
            continue
        match = LINE.fullmatch(line)
        said = (match["language"] or "").strip() if match else ""
        code = (code_of(said) or said.lower()) if said else language
        try:
            if match is None or len(code) > 12:
                raise ValidationError("")
            validate_email(match["email"])
        except ValidationError:
            raise BadLine(number, line[:80]) from None
        email = match["email"].lower()
        found.setdefault(email, Address(email, (match["name"] or "").strip()[:120], code))
    return list(found.values())


@transaction.atomic
def invite(meeting: Meeting, addresses: Iterable[Address], *, by: Any) -> int:
    """Write to those who are not on the list yet; how many. Raises `NotAnnounced`."""
    if meeting.published_at is None or not meeting.is_public:
        raise NotAnnounced(meeting)
    known = set(Invitation.objects.filter(meeting=meeting).values_list("email", flat=True))
    rows = Invitation.objects.bulk_create(
        Invitation(
            program_id=meeting.program_id, community_id=meeting.community_id, meeting=meeting,
            email=one.email, name=one.name, language=one.language, invited_by=by,
        )
        for one in addresses if one.email not in known
    )  # fmt: skip
    _write(meeting, rows, "invited")
    return len(rows)


@transaction.atomic
def remind(meeting: Meeting) -> int:
    """Write once more to everybody on the list, once a day at most; how many.

    Nothing says who of them replied, so all are written to alike.
    """
    if meeting.published_at is None or not meeting.is_public:
        raise NotAnnounced(meeting)
    now = timezone.now()
    rows = list(Invitation.objects.filter(meeting=meeting).exclude(email=""))
    _write(meeting, rows, f"again-{now:%Y%m%d}")
    Invitation.objects.filter(pk__in=[one.pk for one in rows]).update(reminded_at=now)
    return len(rows)


def _write(meeting: Meeting, invitations: Iterable[Invitation], occasion: str) -> None:
    spoken = spoken_words(meeting.program_id)
    for one in invitations:
        language = one.language if one.language in spoken else "en"
        words = spoken[language]
        told = told_of(meeting, words, language, one.name)
        notices.owe_mail(
            meeting.program,
            key=f"{key_of(meeting)}invitation-{one.pk}-{occasion}",
            email=one.email,
            language=language,
            template=TEMPLATE,
            context=told
            | {
                "subject": put(words["subject_invited"], title=told["title"]),
                "way": words["invited"],
                "url": f"{front_of(meeting)}?language={language}",
            },
        )
