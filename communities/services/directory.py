"""What people do with the directory: keep, merge, erase."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.tenancy.history import forget
from communities.models import (
    Contact,
    ContactCommunity,
    ContactOrganization,
    FollowUp,
    Interaction,
    Organization,
    OrganizationCommunity,
)

# What is known about a contact; all of it is gone once it is erased.
DATA = ("name", "title", "email", "phone", "channel", "language", "note")
CONSENT = ("consent_on", "consent_by", "consent_recorded_by_id")


class SameRecord(ValueError):
    """A record cannot be merged into itself."""


class Erased(ValueError):
    """Nothing is known about this contact any more."""


@transaction.atomic
def save_organization(organization: Organization, communities: Iterable[Any]) -> Organization:
    """Keep a new or changed organization and where it works."""
    organization.save()
    defaults = {"program": organization.program}
    organization.communities.set(communities, through_defaults=defaults)
    return organization


@transaction.atomic
def save_contact(
    contact: Contact, *, organizations: Iterable[Any], communities: Iterable[Any], by: Any
) -> Contact:
    """Keep a new or changed contact; `by` is who recorded the consent of a private person.

    Who is in a public role needs no consent, so none is kept. Raises `Erased`.
    """
    if contact.erased_at:
        raise Erased(contact)
    keep_consent(contact, by)
    contact.save()
    defaults = {"program": contact.program}
    contact.organizations.set(organizations, through_defaults=defaults)
    contact.communities.set(communities, through_defaults=defaults)
    return contact


def keep_consent(contact: Contact, by: Any) -> None:
    """Say on `contact`, not saved yet, who recorded the consent, or that none is needed."""
    if not contact.is_private:
        contact.consent_on, contact.consent_by = None, ""
        contact.consent_recorded_by = None
    elif contact.consent_recorded_by_id is None and contact.consent_on:
        contact.consent_recorded_by = by


@transaction.atomic
def erase(contact: Contact) -> Contact:
    """Erase all that is known about somebody, from the history too; the counts stay.

    The row stays with its kind and its communities; entries of the log stay with their day
    and kind, without what was said and what was to be done next. A second call changes
    nothing.
    """
    found = hold(contact)
    if found.erased_at:
        return found
    for name in DATA:
        setattr(found, name, "")
    found.erased_at = timezone.now()
    found.save()
    ContactOrganization.objects.filter(contact=found).delete()
    forget(Contact, [found.pk], keep_newest=True)
    _forget_words(list(Interaction.objects.filter(contact=found).values_list("pk", flat=True)))
    return found


def _forget_words(entries: list[int]) -> None:
    """Take out of entries of the log what was said, and the next steps after it."""
    steps = FollowUp.objects.filter(interaction__in=entries)
    keys = list(steps.values_list("pk", flat=True))
    steps.delete()
    forget(FollowUp, keys)
    Interaction.objects.filter(pk__in=entries).update(said="")
    forget(Interaction, entries, keep_newest=True)


@transaction.atomic
def merge_contacts(kept: Contact, gone: Contact) -> Contact:
    """Let `kept` take over all that `gone` has: the log, places, and what it lacks itself.

    `gone` is deleted. Of a private person also its history, because what is known of them
    has to be in one place, from which it can be erased. Raises `SameRecord` and `Erased`.
    """
    kept, gone = _pair(Contact, kept, gone)
    if kept.erased_at or gone.erased_at:
        raise Erased(kept)
    for name in DATA:
        if not getattr(kept, name):
            setattr(kept, name, getattr(gone, name))
    if kept.consent_on and gone.consent_on and gone.consent_on < kept.consent_on:
        for name in CONSENT:
            setattr(kept, name, getattr(gone, name))
    kept.save()
    _move_links(ContactOrganization, "contact", "organization_id", kept, gone)
    _move_links(ContactCommunity, "contact", "community_id", kept, gone)
    Interaction.objects.filter(contact=gone).update(contact=kept)
    was_private, key = kept.is_private or gone.is_private, gone.pk
    gone.delete()
    if was_private:
        forget(Contact, [key])
    return kept


@transaction.atomic
def merge_organizations(kept: Organization, gone: Organization) -> Organization:
    """Let `kept` take over all that `gone` has: contacts, the log, places, what it lacks.

    `gone` is deleted; its history stays. Raises `SameRecord`.
    """
    kept, gone = _pair(Organization, kept, gone)
    for name in ("website", "address", "note"):
        if not getattr(kept, name):
            setattr(kept, name, getattr(gone, name))
    kept.languages = list(dict.fromkeys([*kept.languages, *gone.languages]))
    kept.save()
    _move_links(OrganizationCommunity, "organization", "community_id", kept, gone)
    _move_links(ContactOrganization, "organization", "contact_id", kept, gone)
    Interaction.objects.filter(organization=gone).update(organization=kept)
    gone.delete()
    return kept


def _pair(model: Any, kept: Any, gone: Any) -> tuple[Any, Any]:
    """Both as they are now, held until the transaction ends, in an order that cannot lock."""
    if kept.pk == gone.pk:
        raise SameRecord(kept)
    keys = (kept.pk, gone.pk)
    rows = model.objects.select_for_update(of=("self",)).filter(pk__in=keys).order_by("pk")
    found = {one.pk: one for one in rows}
    return found[kept.pk], found[gone.pk]


def _move_links(model: Any, owner: str, other: str, kept: Any, gone: Any) -> None:
    """Give the links of `gone` to `kept`, but for those it has."""
    has = model.objects.filter(**{owner: kept}).values(other)
    links = model.objects.filter(**{owner: gone})
    links.filter(**{f"{other}__in": has}).delete()
    model.objects.filter(**{owner: gone}).update(**{owner: kept})
