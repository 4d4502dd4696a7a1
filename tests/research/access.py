"""Subjects of the addresses of research."""

from tests.research import furnish_census, furnish_studies


def furnish(place):
    furnish_census.furnish(place)
    furnish_studies.furnish(place)
