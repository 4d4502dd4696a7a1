"""Subjects of the communities' addresses; the community itself needs none."""

from tests.communities import furnish_letters, furnish_pledges


def furnish(place):
    """One of everything that communities hold."""
    furnish_letters.furnish(place)
    furnish_pledges.furnish(place)
