"""Subjects of the addresses of planning."""

from tests.planning import (
    furnish_budget,
    furnish_charter,
    furnish_funding,
    furnish_team,
    furnish_timeline,
)


def furnish(place):
    furnish_team.furnish(place)
    furnish_charter.furnish(place)
    furnish_timeline.furnish(place)
    furnish_budget.furnish(place)
    furnish_funding.furnish(place)
