"""Subjects of the addresses of Census files."""

import io

from research.services import census as services
from research.services import censusload
from tests.research.files import LARKSPUR, NAME, OAKHAVEN, b05002


def furnish(place):
    """A file that is loaded, and one that was only looked at."""
    result = services.load_census_file(
        place.program, io.BytesIO(b05002(LARKSPUR)), NAME, by=place.host
    )
    place.subjects["research:pk"] = result.file.pk
    load = censusload.look(place.program, io.BytesIO(b05002(OAKHAVEN)), NAME, by=place.host)
    for page in ("census_pending", "census_pending_apply", "census_pending_discard"):
        place.subjects[f"research:{page}:pk"] = load.pk
