"""Subjects of the communities' addresses."""

from tests.communities import (
    furnish_agreements,
    furnish_call,
    furnish_letters,
    furnish_outreach,
    furnish_pledges,
    furnish_readiness,
    furnish_review,
)


def furnish(place):
    furnish_outreach.furnish(place)
    furnish_readiness.furnish(place)
    furnish_letters.furnish(place)
    furnish_pledges.furnish(place)
    furnish_review.furnish(place)
    furnish_call.furnish(place)
    furnish_agreements.furnish(place)
