"""Following a public page: an address is asked to confirm, kept, written to and deleted.

Until the link in the first mail is used, the address stands in that link, signed, and nowhere
else.
"""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.urls import reverse

from bic.days import today_in
from bic.links import services as links
from bic.links.models import Link
from bic.notices import services as notices
from bic.notices.models import Notice
from bic.people.confirmations import (
    LIFETIME,
    MAILS_OF_VISITOR,
    MAILS_TO_ADDRESS,
    AskedTooOften,
    BrokenLink,
    OldLink,
)
from bic.tenancy import scope
from implementation.models import Follower
from meetings.pagewords import put, words_in

SALT = "implementation.follow"
# A part of every private link's signature: never change it.
PURPOSE = "follow"
KIND = "follow"


@dataclass(frozen=True)
class Wish:
    """Who wants to follow which community, in which language."""

    community_id: int
    email: str
    language: str


def ask(place: Any, *, email: str, language: str, visitor: str) -> None:
    """Mail a link that confirms the address within a day. Raises `AskedTooOften`.

    It is the same whether the address follows already, so that nobody learns who does. Needs
    the program of `place`.
    """
    email = email.strip().lower()
    if not (MAILS_OF_VISITOR.spend(visitor) and MAILS_TO_ADDRESS.spend(email)):
        raise AskedTooOften(email)
    program, words = place.program, words_in(place.program_id, language)
    token = signing.dumps([place.pk, email, language], salt=SALT, compress=True)
    path = reverse("implementation:public_follow_confirm", args=[program.slug, place.slug, token])
    notices.mail_unstored(
        program,
        email=email,
        language=language,
        template="implementation/mail/follow_confirm",
        context={
            "subject": put(words["follow_subject_confirm"], place=place.name),
            "hello": words["hello_you"],
            "text": put(words["follow_mail_confirm"], place=place.name),
            "ignore": words["follow_mail_ignore"],
            "program": program.name,
            "url": f"{settings.BASE_URL}{path}?language={language}",
        },
    )


def read(token: str, place: Any) -> Wish:
    """What a link carries. Raises `BrokenLink` or `OldLink`."""
    try:
        wish = Wish(*signing.loads(token, salt=SALT, max_age=LIFETIME))
    except signing.SignatureExpired as error:
        raise OldLink(token) from error
    except signing.BadSignature as error:
        raise BrokenLink(token) from error
    if wish.community_id != place.pk:
        raise BrokenLink(token)
    return wish


@transaction.atomic
def begin(place: Any, wish: Wish) -> None:
    """Keep a confirmed address; a second call changes its language at most."""
    with scope(place.program):
        follower, _is_new = Follower.objects.update_or_create(
            program=place.program, community=place, email=wish.email,
            defaults={"language": wish.language},
            create_defaults={
                "language": wish.language, "confirmed_on": today_in(place.program),
            },
        )  # fmt: skip
        if not Link.objects.about(PURPOSE, [follower.pk]).exists():
            links.make(place.program, purpose=PURPOSE, subject_pk=follower.pk, community=place)


@transaction.atomic
def stop(link: Link) -> None:
    """Delete the address that a link stands for, and all mail to it about this page.

    A second call changes nothing.
    """
    with scope(link.program):
        follower = Follower.objects.filter(pk=link.subject_pk).first()
        if follower:
            mail = Notice.objects.filter(kind=KIND, email=follower.email)
            mail.filter(key__startswith=key_of(follower.community_id)).delete()
            follower.delete()
        links.close(link)


def key_of(community_id: int) -> str:
    """How the keys of all mail about a public page begin."""
    return f"follow-{community_id}-"


def links_of(followers: list[Follower]) -> dict[int, Link]:
    """The private link by which each of them stops; one query."""
    found = Link.objects.about(PURPOSE, [one.pk for one in followers]).order_by("pk")
    return {link.subject_pk: link for link in found}


def stop_url(notice: Notice) -> str:
    """Where whoever gets a mail about a page stops it; "" when they have stopped already."""
    community = notice.key.removeprefix("follow-").partition("-")[0]
    follower = Follower.objects.filter(community_id=community, email=notice.email).first()
    link = links_of([follower]).get(follower.pk) if follower else None
    return links.url_of(link) if link else ""
