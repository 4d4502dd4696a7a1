"""Who does what with proposals, and with what people say to them."""

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
from meetings.models.proposal import Proposal


def _is_staff(user, obj):
    return not STAFF.isdisjoint(actors_of(user, obj))


@rules.predicate
def is_no_draft_of_others(user, proposal):
    """it is no draft, they began it, or they are staff"""
    is_draft = proposal.state == Proposal.State.DRAFT
    return not is_draft or proposal.created_by_id == user.pk or _is_staff(user, proposal)


@rules.predicate
def is_theirs_to_write(user, proposal):
    """nothing was decided on it, and they began it or are staff"""
    is_theirs = proposal.created_by_id == user.pk or _is_staff(user, proposal)
    return is_theirs and not proposal.is_settled


@rules.predicate
def is_draft(_user, proposal):
    """it is a draft"""
    return proposal.state == Proposal.State.DRAFT


@rules.predicate
def is_no_draft(_user, proposal):
    """it is no draft"""
    return proposal.state != Proposal.State.DRAFT


PROPOSAL_PERMISSIONS = register(
    "meetings.proposal",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_no_draft_of_others),
        "add": grant(RESEARCHERS, PARTNERS),
        "change": grant(RESEARCHERS, PARTNERS, when=is_theirs_to_write),
        "submit": grant(RESEARCHERS, PARTNERS, when=is_theirs_to_write),
        "publish": grant(EDITORS, when=is_no_draft),
        "assign": grant(EDITORS, when=is_no_draft),
        "merge": grant(RESEARCHERS),
        "decide": grant(EDITORS, when=is_no_draft),
        "tell": grant(EDITORS, when=is_no_draft),
        "comment": grant(RESEARCHERS, PARTNERS),
        "hide": grant(EDITORS),
        "delete": grant(RESEARCHERS, when=is_draft),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
PROPOSAL_SETTING_PERMISSIONS = register(
    "meetings.proposalsetting", {"view": grant(STAFF), "change": grant(EDITORS)}
)
PROPOSAL_COMMENT_PERMISSIONS = register("meetings.proposalcomment", {"change": grant(EDITORS)})
