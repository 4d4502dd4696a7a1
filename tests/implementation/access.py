"""Subjects of the addresses of implementation."""

from tests.implementation import furnish_plan, furnish_update


def furnish(place):
    """Each noun's subjects."""
    furnish_plan.furnish(place)
    furnish_update.furnish(place)
