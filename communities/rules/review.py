"""Who may do what with reviews, the desk, decisions and their record."""

import rules

from bic.people.rules import (
    APPLICANTS,
    EDITORS,
    EVERYONE,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    register,
)


@rules.predicate
def is_own_without_conflict(user, review):
    """it is theirs, and they declared no conflict of interest"""
    return review.reviewer_id == user.pk and not review.is_recused


@rules.predicate
def is_own_or_by_editor(user, review):
    """it is theirs without a conflict of interest, or they are director or coordinator"""
    if review.reviewer_id == user.pk:
        return not review.is_recused
    return not EDITORS.isdisjoint(actors_of(user, review))


REVIEW_PERMISSIONS = register(
    "communities.review",
    {
        # Asked of the program: what everybody of the staff was given to review.
        "list": grant(STAFF),
        "view": grant(STAFF, when=is_own_without_conflict),
        "reopen": grant(STAFF, when=is_own_or_by_editor),
        # Asked of the program and of an application: all reviews of it, once one's own is in.
        "view_all": grant(RESEARCHERS),
        "assign": grant(EDITORS),
        "remove": grant(EDITORS),
        "export": grant(EDITORS),
        "view_history": grant(EDITORS),
    },
)
SITE_VISIT_PERMISSIONS = register(
    "communities.sitevisit",
    {"add": grant(EDITORS), "change": grant(EDITORS), "view_history": grant(EDITORS)},
)
DECISION_PERMISSIONS = register(
    "communities.decision",
    {
        "list": grant(RESEARCHERS),
        "change": grant(EDITORS),
        "export": grant(EDITORS),
        "view_history": grant(EDITORS),
        # Asked of a community: what was released to it, and nothing before.
        "read": grant(EVERYONE, APPLICANTS),
    },
)
