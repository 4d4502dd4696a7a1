"""Subjects of the addresses of research."""

from tests.research import furnish_census, furnish_profile


def furnish(place):
    furnish_census.furnish(place)
    furnish_profile.furnish(place)
