"""Subjects of the addresses of coming together."""

from tests.meetings import furnish_submission


def furnish(place):
    furnish_submission.furnish(place)
