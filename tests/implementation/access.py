"""Subjects of the addresses of implementation."""

from tests.implementation import furnish_audiencereport


def furnish(place):
    """Each noun's subjects."""
    furnish_audiencereport.furnish(place)
