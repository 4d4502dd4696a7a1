"""Subjects of the addresses of surveys."""

from tests.surveys import furnish_builder, furnish_public


def furnish(place):
    furnish_builder.furnish(place)
    furnish_public.furnish(place)
