"""Subjects of the addresses of coming together."""

from tests.meetings import (
    furnish_idea,
    furnish_logistics,
    furnish_meeting,
    furnish_rsvp,
    furnish_submission,
    furnish_vote,
)


def furnish(place):
    """Each noun's subjects."""
    furnish_meeting.furnish(place)
    furnish_idea.furnish(place)
    furnish_rsvp.furnish(place)
    furnish_logistics.furnish(place)
    furnish_vote.furnish(place)
    furnish_submission.furnish(place)
