"""Subjects of the addresses of surveys."""

from tests.surveys import furnish_xlsform


def furnish(place):
    furnish_xlsform.furnish(place)
