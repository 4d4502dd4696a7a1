"""Subjects of the addresses of surveys."""

from tests.surveys import furnish_public


def furnish(place):
    furnish_public.furnish(place)
