"""Themes: naming, sharing, choosing and dropping them, their order, and what speaks for them."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.translated import Translated
from research import attaching
from research.models import Theme, ThemeEvidence, ThemeLink
from research.ranking import moved

LONGEST_TITLE = 160


class NotShared(ValueError):
    """The committee cannot have chosen what it does not see."""


@transaction.atomic
def save_theme(theme: Theme, causes: Iterable[Theme], *, by: Any) -> Theme:
    """Store a theme and because of which others it is; a new one stands last.

    One that was made from a code gets the count of its sources as its first evidence.
    """
    is_new = theme.pk is None
    if is_new:
        hold(theme.community)
        theme.created_by = by
        theme.position = 1 + Theme.objects.filter(community=theme.community).count()
    theme.save()
    _link(theme, causes)
    if is_new and theme.code_id:
        attach(theme, ThemeEvidence.Kind.SOURCES, str(theme.code_id), note=Translated(), by=by)
    return theme


def _link(theme: Theme, causes: Iterable[Theme]) -> None:
    wanted = {one.pk for one in causes}
    links = ThemeLink.objects.filter(theme=theme)
    links.exclude(cause__in=wanted).delete()
    known = set(links.values_list("cause_id", flat=True))
    ThemeLink.objects.bulk_create(
        ThemeLink(
            program_id=theme.program_id, community_id=theme.community_id, theme=theme, cause_id=key
        )
        for key in sorted(wanted - known)
    )


@transaction.atomic
def share(theme: Theme, *, by: Any) -> Theme:
    """Show a theme to the committee. A second time changes nothing."""
    theme = hold(theme)
    if theme.shared_at is None:
        theme.shared_by, theme.shared_at = by, timezone.now()
        theme.save(update_fields=["shared_by", "shared_at"])
    return theme


@transaction.atomic
def decide(theme: Theme, status: str, *, by: Any, reason: str = "") -> Theme:
    """Choose or drop a theme, or have it proposed again. Raises `NotShared`."""
    theme = hold(theme)
    if status == Theme.Status.CHOSEN and not theme.is_shared:
        raise NotShared(theme)
    is_decided = status != Theme.Status.PROPOSED
    theme.status = status
    theme.reason = reason if status == Theme.Status.DROPPED else ""
    theme.decided_by = by if is_decided else None
    theme.decided_at = timezone.now() if is_decided else None
    theme.save(update_fields=["status", "reason", "decided_by", "decided_at"])
    return theme


@transaction.atomic
def move(theme: Theme, place: int) -> None:
    """Put a theme at a place of its community's list, counted from 1."""
    hold(theme.community)
    themes = list(Theme.objects.filter(community=theme.community_id).in_order())
    by_key = {one.pk: one for one in themes}
    changed = []
    for position, key in enumerate(moved(list(by_key), theme.pk, place), start=1):
        one = by_key[key]
        if one.position != position:
            one.position = position
            changed.append(one)
    Theme.objects.bulk_update(changed, ["position"])


@transaction.atomic
def attach(theme: Theme, kind: str, reference: str, *, note: Translated, by: Any) -> ThemeEvidence:
    """Keep what speaks for a theme as it is now, in every language of the product.

    Raises `research.attaching.NotThere` for what is not there, or is not for the committee.
    """
    return ThemeEvidence.objects.create(
        program_id=theme.program_id,
        community_id=theme.community_id,
        theme=theme,
        kind=kind,
        reference=reference,
        told=attaching.freeze(theme.community, kind, reference),
        note=note,
        attached_by=by,
    )
