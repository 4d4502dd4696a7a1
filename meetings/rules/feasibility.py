"""Who reports on feasibility: the committee's members, and staff for them."""

import rules

from bic.people.rules import (
    EVERYONE,
    PARTNERS,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    register,
)


def _sits_there(user, obj):
    """Whether they hold a seat of the committee, as the queryset's `with_seat_of` has said."""
    return getattr(obj, "has_seat", False) or not RESEARCHERS.isdisjoint(actors_of(user, obj))


@rules.predicate
def is_reported_or_of_their_committee(user, report):
    """it was handed in, they sit on the committee, or they are program staff"""
    is_staff = not STAFF.isdisjoint(actors_of(user, report))
    return report.is_reported or is_staff or _sits_there(user, report)


@rules.predicate
def is_draft_of_their_committee(user, report):
    """it was not handed in, and they sit on the committee, or they are program staff"""
    return not report.is_reported and _sits_there(user, report)


@rules.predicate
def is_before_their_committee(user, proposal):
    """they sit on its committee, or they are program staff"""
    return proposal.committee_id is not None and _sits_there(user, proposal)


FEASIBILITY_PERMISSIONS = register(
    "meetings.feasibility",
    {
        "add": grant(RESEARCHERS, PARTNERS, when=is_before_their_committee),
        "view": grant(EVERYONE, when=is_reported_or_of_their_committee),
        "change": grant(RESEARCHERS, PARTNERS, when=is_draft_of_their_committee),
        "submit": grant(RESEARCHERS, PARTNERS, when=is_draft_of_their_committee),
        "view_history": grant(STAFF),
    },
)
