"""Subjects of the addresses of coming together."""

from tests.meetings import furnish_meeting


def furnish(place):
    """Each noun's subjects."""
    furnish_meeting.furnish(place)
