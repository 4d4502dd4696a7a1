"""Who shares strategies, and who reads them.

A strategy is the staff's until it is published. Then everybody who takes part in the program
reads it, in whichever community: `read` is asked of the program.
"""

import rules

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, actors_of, grant, register


@rules.predicate
def is_in_the_library_or_for_staff(user, strategy):
    """it is in the library, or they are staff"""
    return strategy.is_published or not STAFF.isdisjoint(actors_of(user, strategy))


@rules.predicate
def is_not_in_the_library(_user, strategy):
    """it is not in the library"""
    return not strategy.is_published


@rules.predicate
def is_in_the_library(_user, strategy):
    """it is in the library"""
    return strategy.is_published


STRATEGY_PERMISSIONS = register(
    "evaluations.strategy",
    {
        "read": grant(EVERYONE),
        "list": grant(STAFF),
        "view": grant(EVERYONE, when=is_in_the_library_or_for_staff),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_not_in_the_library),
        "publish": grant(EDITORS, when=is_not_in_the_library),
        "withdraw": grant(EDITORS, when=is_in_the_library),
        "copy": grant(RESEARCHERS, when=is_in_the_library),
        "delete": grant(EDITORS, when=is_not_in_the_library),
        "view_history": grant(STAFF),
    },
)
