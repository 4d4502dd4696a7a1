"""Who may do what with clauses, agreements and obligations."""

import rules

from bic.people.rules import (
    DIRECTORS,
    EDITORS,
    EVERYONE,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    register,
)


def _may_read(user, agreement):
    was_out = agreement.sent_at is not None
    is_hidden = agreement.state == "draft" or (agreement.state == "void" and not was_out)
    return not is_hidden or not RESEARCHERS.isdisjoint(actors_of(user, agreement))


@rules.predicate
def is_no_draft_or_for_drafters(user, agreement):
    """it is no draft, or they draft agreements"""
    return _may_read(user, agreement)


@rules.predicate
def is_of_agreement_for_them(user, obligation):
    """they may read its agreement"""
    return _may_read(user, obligation.agreement)


@rules.predicate
def is_draft(_user, agreement):
    """it is a draft"""
    return agreement.state == "draft"


@rules.predicate
def is_out(_user, agreement):
    """it waits for signatures"""
    return agreement.state == "out"


@rules.predicate
def is_not_void(_user, agreement):
    """it is not void"""
    return agreement.state != "void"


@rules.predicate
def is_void(_user, agreement):
    """it is void"""
    return agreement.state == "void"


@rules.predicate
def is_signed_original(_user, agreement):
    """it is signed by all, and no amendment"""
    return agreement.state == "signed" and agreement.original_id is None


CLAUSE_PERMISSIONS = register(
    "communities.clause",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "confirm": grant(DIRECTORS),
    },
)
AGREEMENT_PERMISSIONS = register(
    "communities.agreement",
    {
        # Drafts are read by who writes them; others read what was sent out.
        "view": grant(EVERYONE, when=is_no_draft_or_for_drafters),
        "view_draft": grant(RESEARCHERS),
        "browse": grant(EVERYONE),
        "list": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS, when=is_draft),
        "retract": grant(EDITORS, when=is_out),
        "void": grant(EDITORS, when=is_not_void),
        "reopen": grant(EDITORS, when=is_void),
        "amend": grant(EDITORS, when=is_signed_original),
        "tend": grant(EDITORS),
        # Whether somebody is among the signers, the page looks up.
        "sign": grant(EVERYONE, when=is_out),
        "export": grant(STAFF),
        "view_history": grant(RESEARCHERS),
    },
)
OBLIGATION_PERMISSIONS = register(
    "communities.obligation",
    {
        "view": grant(EVERYONE, when=is_of_agreement_for_them),
        "list": grant(STAFF),
        "change": grant(EDITORS),
        "export": grant(STAFF),
    },
)
