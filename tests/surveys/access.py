"""Subjects of the addresses of surveys."""

from tests.surveys import furnish_public, furnish_xlsform


def furnish(place):
    furnish_public.furnish(place)
    furnish_xlsform.furnish(place)
