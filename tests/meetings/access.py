"""Subjects of the addresses of coming together."""

from tests.meetings import furnish_idea


def furnish(place):
    furnish_idea.furnish(place)
