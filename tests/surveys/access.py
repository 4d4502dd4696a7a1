"""Subjects of the addresses of surveys."""

from tests.surveys import furnish_builder, furnish_public, furnish_results


def furnish(place):
    furnish_builder.furnish(place)
    furnish_public.furnish(place)
    furnish_results.furnish(place)
