"""Who does what with ideas and with ways to their authors.

What somebody wrote may hold what nobody should know, so it is the staff's and of whoever wrote
it down until it is checked. Ways to authors are for those who steer the program: they call, and
nobody else needs a number.
"""

import rules

from bic.people.rules import (
    EDITORS,
    EVERYONE,
    PARTNERS,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    register,
)


@rules.predicate
def is_checked_or_theirs(user, idea):
    """it is checked, they wrote it down, or they are staff"""
    return (
        idea.is_checked
        or idea.created_by_id == user.pk
        or not STAFF.isdisjoint(actors_of(user, idea))
    )


@rules.predicate
def is_not_taken_up(_user, idea):
    """nothing has become of it yet"""
    return idea.is_open


IDEA_PERMISSIONS = register(
    "meetings.idea",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_checked_or_theirs),
        "add": grant(RESEARCHERS, PARTNERS),
        "change": grant(RESEARCHERS),
        "clear": grant(RESEARCHERS),
        "translate": grant(RESEARCHERS),
        "merge": grant(RESEARCHERS),
        "decide": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS, when=is_not_taken_up),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
IDEA_CONTACT_PERMISSIONS = register(
    "meetings.ideacontact", {"view": grant(EDITORS), "change": grant(EDITORS)}
)
