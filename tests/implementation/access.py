"""Subjects of the addresses of implementation."""

from tests.implementation import (
    furnish_audiencereport,
    furnish_plan,
    furnish_publicpage,
    furnish_tasks,
    furnish_update,
    furnish_version,
)


def furnish(place):
    """Each noun's subjects."""
    furnish_plan.furnish(place)
    furnish_update.furnish(place)
    furnish_tasks.furnish(place)
    furnish_version.furnish(place)
    furnish_audiencereport.furnish(place)
    furnish_publicpage.furnish(place)
