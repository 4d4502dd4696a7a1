"""Subjects of the addresses of implementation."""

from tests.implementation import furnish_plan


def furnish(place):
    """Each noun's subjects."""
    furnish_plan.furnish(place)
