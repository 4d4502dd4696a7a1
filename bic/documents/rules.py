"""Who may read, add, change and withdraw documents."""

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


def _is_editor(user, document):
    return not EDITORS.isdisjoint(actors_of(user, document))


def _is_shown(user, document):
    return document.seen_by == "members" or not STAFF.isdisjoint(actors_of(user, document))


def _is_kept_by(user, document):
    return _is_shown(user, document) and (
        document.created_by_id == user.pk or _is_editor(user, document)
    )


@rules.predicate
def is_open_to(user, document):
    """it is shown to them; a withdrawn one, only if they may bring it back"""
    if document.withdrawn_at:
        return _is_kept_by(user, document)
    return _is_shown(user, document)


@rules.predicate
def is_kept_by(user, document):
    """they added it and may still read it, or they are director or coordinator"""
    return _is_kept_by(user, document)


@rules.predicate
def is_kept_in_use_by(user, document):
    """it is not withdrawn, and they added it or are director or coordinator"""
    return not document.withdrawn_at and _is_kept_by(user, document)


DOCUMENT_PERMISSIONS = register(
    "documents.document",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_open_to),
        "view_restricted": grant(STAFF),
        "add": grant(RESEARCHERS, PARTNERS),
        "restrict": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, PARTNERS, when=is_kept_in_use_by),
        "withdraw": grant(RESEARCHERS, PARTNERS, when=is_kept_by),
        "keep": grant(EDITORS),
        "export": grant(STAFF),
    },
)
