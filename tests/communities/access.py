"""Subjects of the communities' addresses."""

from tests.communities import furnish_outreach


def furnish(place):
    furnish_outreach.furnish(place)
