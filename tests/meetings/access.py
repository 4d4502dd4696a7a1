"""Subjects of the addresses of coming together."""

from tests.meetings import furnish_logistics, furnish_meeting, furnish_rsvp


def furnish(place):
    """Each noun's subjects."""
    furnish_meeting.furnish(place)
    furnish_rsvp.furnish(place)
    furnish_logistics.furnish(place)
