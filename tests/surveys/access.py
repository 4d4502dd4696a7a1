"""Subjects of the addresses of surveys."""

from tests.surveys import (
    furnish_builder,
    furnish_collection,
    furnish_public,
    furnish_results,
    furnish_xlsform,
)


def furnish(place):
    furnish_builder.furnish(place)
    furnish_collection.furnish(place)
    furnish_public.furnish(place)
    furnish_results.furnish(place)
    furnish_xlsform.furnish(place)
