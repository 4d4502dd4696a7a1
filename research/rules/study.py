"""Who may do what with studies. Records of interviews and groups are the custodians' alone.

A partner who collected a record for us sees it, and nobody else's; the local government never
does, because a town can be made to give away what it holds (docs/adr).
"""

import rules

from bic.people.models import PartnerKind
from bic.people.rules import (
    EVERYONE,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    partners,
    register,
)
from bic.surveys.rules import CUSTODIANS

# Partners who may hold interviews and groups for the program.
COLLECTORS = partners(
    kinds=(PartnerKind.ACADEMIC, PartnerKind.NONPROFIT, PartnerKind.IMMIGRANT_LEADER)
)


def _is_custodian(user, obj):
    return not CUSTODIANS.isdisjoint(actors_of(user, obj))


@rules.predicate
def was_never_open(_user, study):
    """it was never open"""
    return study.opened_at is None


@rules.predicate
def is_unused(_user, guide):
    """no record used it yet"""
    return guide.used_at is None


@rules.predicate
def is_collected_by_them(user, record):
    """they collected it, or they are director or researcher"""
    return record.collected_by_id == user.pk or _is_custodian(user, record)


@rules.predicate
def is_not_checked(_user, record):
    """it was not checked yet"""
    return record.checked_at is None


@rules.predicate
def is_shared_or_for_custodian(user, quote):
    """it is approved and may be quoted, or they are director or researcher"""
    return quote.is_shared or _is_custodian(user, quote)


STUDY_PERMISSIONS = register(
    "research.study",
    {
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "collect": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS, when=was_never_open),
        "export": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
GUIDE_PERMISSIONS = register(
    "research.guide",
    {
        "view": grant(STAFF, COLLECTORS),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_unused),
    },
)
RECORD_PERMISSIONS = register(
    "research.record",
    {
        # Asked of a community: whether somebody may look for records there at all.
        "list": grant(CUSTODIANS, COLLECTORS),
        "view": grant(CUSTODIANS, COLLECTORS, when=is_collected_by_them),
        "add": grant(CUSTODIANS),
        "change": grant(CUSTODIANS, when=is_not_checked),
        "clear": grant(CUSTODIANS),
        "code": grant(CUSTODIANS),
        "delete": grant(CUSTODIANS, when=is_not_checked),
        "export": grant(CUSTODIANS),
        "view_history": grant(CUSTODIANS),
    },
)
QUOTE_PERMISSIONS = register(
    "research.quote",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_shared_or_for_custodian),
        "add": grant(CUSTODIANS),
        "change": grant(CUSTODIANS),
        "approve": grant(CUSTODIANS),
    },
)
CODE_PERMISSIONS = register(
    "research.code",
    {
        "view": grant(CUSTODIANS),
        "add": grant(CUSTODIANS),
        "change": grant(CUSTODIANS),
        "merge": grant(CUSTODIANS),
        "export": grant(CUSTODIANS),
        "view_history": grant(CUSTODIANS),
    },
)
RECOMMENDATION_PERMISSIONS = register(
    "research.recommendation",
    {
        "view": grant(CUSTODIANS),
        "add": grant(CUSTODIANS),
        "change": grant(CUSTODIANS),
        "delete": grant(CUSTODIANS),
    },
)
EXISTING_PERMISSIONS = register(
    "research.existingdata",
    {
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
