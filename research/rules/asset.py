"""Who may see and change the asset map of a community, and load the outlines of towns."""

import rules

from bic.people.models import PartnerKind
from bic.people.rules import (
    EDITORS,
    EVERYONE,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    partners,
    register,
)

# A town sees what is published; those who found it together see all but private persons.
TOGETHER = partners(kinds=[kind for kind in PartnerKind if kind != PartnerKind.MUNICIPAL])


@rules.predicate
def is_published_to_them(user, asset):
    """it is no private person, and public or they are no municipal partner"""
    if asset.erased_at:
        return False
    who = actors_of(user, asset)
    if not RESEARCHERS.isdisjoint(who):
        return True
    if asset.is_person:
        return False
    return asset.is_public or not (STAFF | TOGETHER).isdisjoint(who)


@rules.predicate
def is_not_withdrawn(_user, asset):
    """it was not withdrawn"""
    return asset.erased_at is None


@rules.predicate
def is_no_person(_user, asset):
    """it is no private person"""
    return not asset.is_person


ASSET_PERMISSIONS = register(
    "research.asset",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_published_to_them),
        "view_unpublished": grant(STAFF, TOGETHER),
        "view_person": grant(RESEARCHERS),
        "view_contact": grant(RESEARCHERS),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_not_withdrawn),
        "verify": grant(RESEARCHERS, when=is_not_withdrawn),
        # What is known of a private person goes from the history too: it is withdrawn.
        "delete": grant(EDITORS, when=is_no_person),
        "erase": grant(RESEARCHERS, when=is_not_withdrawn),
        "view_history": grant(RESEARCHERS),
        "print": grant(STAFF, TOGETHER),
        "export": grant(RESEARCHERS),
        "import": grant(RESEARCHERS),
    },
)
OUTLINE_PERMISSIONS = register(
    "research.outline",
    {
        "view": grant(STAFF),
        "add": grant(RESEARCHERS),
        "delete": grant(EDITORS),
        "view_history": grant(STAFF),
    },
)
