"""Subjects of the addresses of planning, each noun's out of a module of its own."""

from tests.furnish import furnish_all


def furnish(place):
    furnish_all(__package__, place)
