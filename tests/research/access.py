"""Subjects of the addresses of research."""

from tests.research import (
    furnish_asset,
    furnish_census,
    furnish_profile,
    furnish_report,
    furnish_studies,
    furnish_themes,
)


def furnish(place):
    furnish_census.furnish(place)
    furnish_profile.furnish(place)
    furnish_themes.furnish(place)
    furnish_studies.furnish(place)
    furnish_asset.furnish(place)
    furnish_report.furnish(place)
