"""Subjects of the communities' addresses."""

from tests.communities import furnish_call


def furnish(place):
    furnish_call.furnish(place)
