"""What people do with the asset map: keep, link, verify, withdraw."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from bic.days import today_in
from bic.querysets import hold
from bic.tenancy.history import forget
from research.models import Asset, AssetLink

# What is known of a private person; all of it is gone once they withdraw.
DATA = ("name", "serves", "offers", "contact", "named_by")


class Withdrawn(ValueError):
    """Nothing is known about this asset any more."""


def keep_consent(asset: Asset, by: Any) -> None:
    """Say on `asset`, not saved yet, who recorded the consent, or that none is needed."""
    if not (asset.is_person or asset.contact):
        asset.consent_on, asset.consent_by = None, ""
        asset.consent_recorded_by = None
    elif asset.consent_recorded_by_id is None and asset.consent_on:
        asset.consent_recorded_by = by


def keep_verified(asset: Asset, by: Any) -> None:
    """Say on `asset`, not saved yet, who verified it: whoever wrote the day."""
    if asset.verified_on is None:
        asset.verified_by = None
    elif asset.verified_by_id is None:
        asset.verified_by = by


@transaction.atomic
def save_asset(asset: Asset, *, related: Iterable[Asset], by: Any) -> Asset:
    """Keep a new or changed asset and its links.

    Of one that turns out to be a private person the history forgets what was known before,
    a place above all. Raises `Withdrawn`.
    """
    before = hold(asset) if asset.pk else None
    if before and before.erased_at:
        raise Withdrawn(asset)
    if before is None:
        asset.created_by = by
    elif before.verified_on != asset.verified_on:
        asset.verified_by = None
    keep_consent(asset, by)
    keep_verified(asset, by)
    asset.save()
    link(asset, related)
    if before and asset.is_person and not before.is_person:
        forget(Asset, [asset.pk], keep_newest=True)
    return asset


def link(asset: Asset, related: Iterable[Asset]) -> None:
    """Let `asset` be linked to `related` and to no other that the caller can see."""
    wanted = {pair_of(asset.pk, one.pk) for one in related if one.pk != asset.pk}
    links = AssetLink.objects.filter(Q(asset=asset) | Q(other=asset))
    has = {(one.asset_id, one.other_id): one.pk for one in links}
    AssetLink.objects.filter(pk__in=[has[pair] for pair in has.keys() - wanted]).delete()
    AssetLink.objects.bulk_create(
        AssetLink(
            program_id=asset.program_id,
            community_id=asset.community_id,
            asset_id=first,
            other_id=second,
        )
        for first, second in sorted(wanted - has.keys())
    )


def pair_of(one: int, other: int) -> tuple[int, int]:
    """Two keys as a link keeps them."""
    return min(one, other), max(one, other)


@transaction.atomic
def verify(asset: Asset, *, by: Any) -> Asset:
    """Say that somebody looked today, and it is still so. Raises `Withdrawn`."""
    found = hold(asset, Asset.objects.select_related("program"))
    if found.erased_at:
        raise Withdrawn(found)
    found.verified_on, found.verified_by = today_in(found.program), by
    found.save(update_fields=["verified_on", "verified_by", "updated_at"])
    return found


@transaction.atomic
def withdraw(asset: Asset) -> Asset:
    """Follow a withdrawn consent; the history forgets with it. A second call changes nothing.

    Of a private person nothing stays but a row that says what it was and that it was
    withdrawn. Anything else stays, without the contact who agreed to be named.
    """
    found = hold(asset)
    if found.erased_at or not (found.is_person or found.contact):
        return found
    if found.is_person:
        for name in DATA:
            setattr(found, name, "")
        found.languages, found.organization = [], None
        found.erased_at = timezone.now()
        AssetLink.objects.filter(Q(asset=found) | Q(other=found)).delete()
    else:
        found.contact, found.consent_on, found.consent_by = "", None, ""
        found.consent_recorded_by = None
    found.save()
    forget(Asset, [found.pk], keep_newest=True)
    return found
