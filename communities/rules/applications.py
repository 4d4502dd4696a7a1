"""Who may do what with calls and applications."""

import rules

from bic.people.models import APPLICANT_KINDS
from bic.people.rules import (
    APPLICANTS,
    EDITORS,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    partners,
    register,
)

ROUND_PERMISSIONS = register(
    "communities.round",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "publish": grant(EDITORS),
        "export": grant(STAFF),
    },
)
ROUND_NOTICE_PERMISSIONS = register(
    "communities.roundnotice",
    {"view": grant(RESEARCHERS), "add": grant(EDITORS), "export": grant(EDITORS)},
)


# Who wrote an application still reads it as a partner.
CO_APPLICANTS = APPLICANTS | partners(kinds=APPLICANT_KINDS)


def _is_editor(user, obj):
    return not EDITORS.isdisjoint(actors_of(user, obj))


@rules.predicate
def is_sent_or_their_own(user, application):
    """it was sent or typed from paper, or they work on it"""
    if application.right_of(user.pk):
        return True
    is_staff = not RESEARCHERS.isdisjoint(actors_of(user, application))
    return is_staff and (application.submitted_at is not None or application.is_on_paper)


@rules.predicate
def is_draft_of_theirs(user, application):
    """it is a draft that they may write, or that they type from paper"""
    if not application.is_draft:
        return False
    if application.is_on_paper:
        return _is_editor(user, application)
    return application.right_of(user.pk) == "edit"


@rules.predicate
def is_theirs_to_take_back(user, application):
    """it is not decided, and they may write it or typed it from paper"""
    may = application.right_of(user.pk) == "edit" or (
        application.is_on_paper and _is_editor(user, application)
    )
    return application.can_be_withdrawn and may


@rules.predicate
def is_theirs_to_talk_about(user, application):
    """they work on it and may comment or write"""
    return application.right_of(user.pk) in ("comment", "edit")


@rules.predicate
def is_submitted(user, application):
    """it was sent and nobody reviews it yet"""
    return application.status == "submitted"


APPLICATION_PERMISSIONS = register(
    "communities.application",
    {
        "list": grant(STAFF),
        "export": grant(STAFF),
        "add": grant(EDITORS),
        "view": grant(RESEARCHERS, CO_APPLICANTS, when=is_sent_or_their_own),
        "print": grant(RESEARCHERS, CO_APPLICANTS),
        "change": grant(EDITORS, CO_APPLICANTS, when=is_draft_of_theirs),
        "submit": grant(EDITORS, CO_APPLICANTS, when=is_draft_of_theirs),
        "invite": grant(CO_APPLICANTS, when=is_draft_of_theirs),
        "comment": grant(CO_APPLICANTS, when=is_theirs_to_talk_about),
        "withdraw": grant(EDITORS, CO_APPLICANTS, when=is_theirs_to_take_back),
        "start_review": grant(EDITORS, when=is_submitted),
    },
)
