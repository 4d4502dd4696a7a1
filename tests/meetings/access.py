"""Subjects of the addresses of coming together."""

from tests.meetings import furnish_rsvp


def furnish(place):
    furnish_rsvp.furnish(place)
