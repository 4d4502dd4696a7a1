"""Subjects of the communities' addresses."""

from tests.communities import furnish_outreach, furnish_readiness


def furnish(place):
    furnish_outreach.furnish(place)
    furnish_readiness.furnish(place)
