"""Subjects of the communities' addresses: those of communities need none but the community."""

from tests.communities import furnish_readiness


def furnish(place):
    furnish_readiness.furnish(place)
