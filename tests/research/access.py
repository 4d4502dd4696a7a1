"""Subjects of the addresses of research."""

import io

from research.services import census as services
from tests.research import (
    furnish_asset,
    furnish_profile,
    furnish_report,
    furnish_studies,
    furnish_themes,
)
from tests.research.files import LARKSPUR, NAME, b05002


def furnish(place):
    result = services.load_census_file(
        place.program, io.BytesIO(b05002(LARKSPUR)), NAME, by=place.host
    )
    place.subjects["research:pk"] = result.file.pk
    furnish_profile.furnish(place)
    furnish_themes.furnish(place)
    furnish_studies.furnish(place)
    furnish_asset.furnish(place)
    furnish_report.furnish(place)
