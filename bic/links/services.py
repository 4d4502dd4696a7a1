"""Giving out private links, ending them, and finding the one that a token stands for."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bic.links import purposes, tokens
from bic.links.models import Link
from bic.querysets import hold
from bic.tenancy import scope


class LinkUnknown(Exception):
    """We never signed such a token, or its link is gone."""

    link: Link | None = None


class LinkUnusable(Exception):
    """The link is ours but leads nowhere now; `link` says whom to ask for another one."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.link = link


class LinkExpired(LinkUnusable):
    """Its time is over."""


class LinkClosed(LinkUnusable):
    """It was closed: what it was for is done, or it was taken back."""


class LinkReplaced(LinkClosed):
    """A newer link was given out in its place."""


@transaction.atomic
def make(
    program: Any,
    *,
    purpose: str,
    subject_pk: int,
    community: Any | None = None,
    label: str = "",
    language: str = "",
    expires_at: datetime | None = None,
    by: Any | None = None,
) -> Link:
    """A new link; without `expires_at` it works until it is closed.

    `label` says for whom or for what it is, and stands on the page about a link that no
    longer works; whoever holds the link may read it.
    """
    return Link.objects.create(
        program=program,
        purpose=purpose,
        subject_pk=subject_pk,
        community=community,
        label=label,
        language=language or settings.LANGUAGE_CODE,
        expires_at=expires_at,
        created_by=by,
    )


@transaction.atomic
def rotate(link: Link, *, expires_at: datetime | None = None, language: str = "") -> Link:
    """Give out a new token; the old one dies at once, and a closed link opens again.

    `language` is that of the new page, if it changes.
    """
    link = hold(link)
    link.serial += 1
    link.opened_at = link.closed_at = None
    link.expires_at = expires_at or link.expires_at
    link.language = language or link.language
    link.save(update_fields=["serial", "opened_at", "closed_at", "expires_at", "language"])
    return link


@transaction.atomic
def extend(link: Link, *, expires_at: datetime) -> Link:
    """Let the same token work until another day. Raises `LinkClosed`."""
    link = hold(link)
    if link.closed_at:
        raise LinkClosed(link)
    link.expires_at = expires_at
    link.save(update_fields=["expires_at"])
    return link


@transaction.atomic
def close(link: Link) -> Link:
    """End a link; the first time stays."""
    link = hold(link)
    if link.closed_at is None:
        link.closed_at = timezone.now()
        link.save(update_fields=["closed_at"])
    return link


def find(token: str, purpose: str) -> Link:
    """The open link of a token, with its program and community.

    Works without a scope: the token says whose it is. Raises `LinkUnknown`,
    `LinkExpired`, `LinkClosed` or `LinkReplaced`.
    """
    parts = read(token, purpose)
    with scope_of(parts):
        return checked(parts, purpose)


def read(token: str, purpose: str) -> tokens.Parts:
    """What a token says. Raises `LinkUnknown`."""
    try:
        return tokens.read(token, purpose)
    except tokens.BrokenToken as error:
        raise LinkUnknown(token) from error


def scope_of(parts: tokens.Parts, **options: Any) -> Any:
    """The scope in which the link of a token, and no other community, can be seen."""
    communities = (parts.community_id,) if parts.community_id else ()
    return scope(parts.program_id, communities, **options)


def checked(parts: tokens.Parts, purpose: str) -> Link:
    """The link that a token names, in its scope. Raises as `find`."""
    named = Link.objects.filter(pk=parts.link_id, purpose=purpose)
    link = named.select_related("program", "community").first()
    if link is None:
        raise LinkUnknown(parts)
    if link.serial != parts.serial:
        raise LinkReplaced(link)
    if link.closed_at:
        raise LinkClosed(link)
    if link.is_expired:
        raise LinkExpired(link)
    return link


def opened(link: Link) -> None:
    """Note when a link was opened first: by its holder, or by a mail program that looked."""
    if link.opened_at is None:
        link.opened_at = timezone.now()
        link.save(update_fields=["opened_at"])


def path_of(link: Link) -> str:
    """The path of the page that a link opens."""
    return purposes.path_of(link.purpose, tokens.token_of(link))


def url_of(link: Link) -> str:
    """The whole address, as mail and QR codes need it."""
    return settings.BASE_URL + path_of(link)
