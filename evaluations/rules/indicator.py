"""Who reads indicators, who chooses them, and who enters what they were.

Everybody of the community sees them: what is kept of people is suppressed before it is kept.
Whoever looks after one enters its readings, also somebody of the town. What the product reads
by itself is read by those who see everything it counts.
"""

import rules

from bic.people.rules import EVERYONE, RESEARCHERS, STAFF, actors_of, grant, register


@rules.predicate
def is_their_task(user, indicator):
    """they look after it, or do research for the program"""
    is_owner = indicator.owner_id is not None and indicator.owner_id == user.pk
    return is_owner or not RESEARCHERS.isdisjoint(actors_of(user, indicator))


INDICATOR_PERMISSIONS = register(
    "evaluations.indicator",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "read_computed": grant(RESEARCHERS),
        "read_by_hand": grant(EVERYONE, when=is_their_task),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
