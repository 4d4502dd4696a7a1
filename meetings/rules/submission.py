"""Who prepares what is taken to bodies that decide, who hands it in, and who reads it.

Drafts are the staff's: what a council gets first must not be read elsewhere first. From the
day it is handed in everybody of the community reads it, with the questions of the body and
its answer, because all of that is public business. Partners of the local government know
their council: they write into the log of briefings too.
"""

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

MUNICIPAL = partners(kinds=[PartnerKind.MUNICIPAL])


@rules.predicate
def is_handed_in_or_for_staff(user, submission):
    """it was handed in, or they are staff"""
    return not submission.is_draft or not STAFF.isdisjoint(actors_of(user, submission))


@rules.predicate
def is_not_handed_in(_user, submission):
    """it was not handed in yet"""
    return submission.is_draft


@rules.predicate
def is_not_withdrawn(_user, submission):
    """it was not withdrawn"""
    return submission.withdrawn_at is None


@rules.predicate
def is_handed_in(_user, submission):
    """it was handed in and not withdrawn"""
    return not submission.is_draft and submission.withdrawn_at is None


@rules.predicate
def waits_for_answer(_user, submission):
    """it was handed in and waits for an answer"""
    return submission.state == submission.State.SUBMITTED


@rules.predicate
def is_written_by_them_or_for_staff(user, briefing):
    """no submission wrote it, and they wrote it or are director, coordinator or researcher"""
    if briefing.submission_id:
        return False
    who = actors_of(user, briefing)
    return briefing.created_by_id == user.pk or not RESEARCHERS.isdisjoint(who)


@rules.predicate
def is_not_closed(_user, promise):
    """it is not closed"""
    return promise.closed_at is None


DECISION_BODY_PERMISSIONS = register(
    "meetings.decisionbody",
    {
        "view": grant(EVERYONE),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
SUBMISSION_PERMISSIONS = register(
    "meetings.submission",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_handed_in_or_for_staff),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_not_withdrawn),
        "submit": grant(EDITORS, when=is_not_handed_in),
        "record": grant(EDITORS, when=is_handed_in),
        "withdraw": grant(EDITORS, when=waits_for_answer),
        "delete": grant(EDITORS, when=is_not_handed_in),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
SUBMISSION_QUESTION_PERMISSIONS = register(
    "meetings.submissionquestion",
    {"add": grant(RESEARCHERS), "change": grant(RESEARCHERS), "delete": grant(EDITORS)},
)
PACKET_PERMISSIONS = register(
    "meetings.packet", {"add": grant(RESEARCHERS), "retry": grant(RESEARCHERS)}
)
BRIEFING_PERMISSIONS = register(
    "meetings.briefing",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS, MUNICIPAL),
        "change": grant(RESEARCHERS, MUNICIPAL, when=is_written_by_them_or_for_staff),
        "delete": grant(RESEARCHERS, MUNICIPAL, when=is_written_by_them_or_for_staff),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
PROMISE_PERMISSIONS = register(
    "meetings.promise",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_not_closed),
        "complete": grant(RESEARCHERS, when=is_not_closed),
        "delete": grant(EDITORS),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
