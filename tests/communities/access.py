"""Subjects of the communities' addresses, each noun's in a module of its own."""

from tests.communities import furnish_agreements


def furnish(place):
    furnish_agreements.furnish(place)
