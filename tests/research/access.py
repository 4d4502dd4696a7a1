"""Subjects of the addresses of research."""

from tests.research import furnish_census


def furnish(place):
    furnish_census.furnish(place)
