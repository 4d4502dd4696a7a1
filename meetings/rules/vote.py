"""Who may do what with votes and decisions.

Everybody who takes part reads questions, turnout and results: they are counts. Staff run votes;
what people wrote against an option is theirs to hear and to answer, and no page has a ballot.
Decisions are written by those who steer, until they are locked.
"""

import rules

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, grant, register


@rules.predicate
def was_not_asked_yet(_user, vote):
    """nobody was asked yet"""
    return not vote.was_asked


@rules.predicate
def is_not_locked(_user, decision):
    """it is not locked"""
    return not decision.is_locked


VOTE_PERMISSIONS = register(
    "meetings.vote",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=was_not_asked_yet),
        "run": grant(RESEARCHERS),
        "hear": grant(RESEARCHERS),
        "delete": grant(EDITORS, when=was_not_asked_yet),
        "export": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
DECISION_PERMISSIONS = register(
    "meetings.decision",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(EDITORS),
        "change": grant(EDITORS, when=is_not_locked),
        "lock": grant(EDITORS, when=is_not_locked),
        "delete": grant(EDITORS, when=is_not_locked),
        "export": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
