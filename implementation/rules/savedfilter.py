"""Who may do what with saved filters: everybody saves their own, and editors tidy up."""

import rules

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, actors_of, grant, register


@rules.predicate
def is_their_own_or_shared(user, saved):
    """it is their own, or it is shared and they are director or coordinator"""
    may_tidy = saved.is_shared and not EDITORS.isdisjoint(actors_of(user, saved))
    return saved.owner_id == user.pk or may_tidy


SAVED_FILTER_PERMISSIONS = register(
    "implementation.savedfilter",
    {
        "list": grant(EVERYONE),
        "add": grant(EVERYONE),
        # Filters that others see too.
        "offer": grant(RESEARCHERS),
        "change": grant(EVERYONE, when=is_their_own_or_shared),
        "delete": grant(EVERYONE, when=is_their_own_or_shared),
    },
)
