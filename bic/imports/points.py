"""Map files of points (GeoJSON) as rows: what is said of a point, then where it is."""

import json
from typing import Any, BinaryIO

from django.utils.translation import gettext_lazy as _

from bic.documents.reading import Damaged, Refusal
from bic.imports.files import Sheet, SheetName, decoded, plain

# Headings of the two columns after those of the file.
LATITUDE, LONGITUDE = "latitude", "longitude"


class NoPoints(Refusal):
    """A map file of something else."""

    reason = "no_points"
    words = _("This map file holds no points. Outlines cannot be read as rows.")


class PointsBook:
    """A FeatureCollection of points; what is no point has no place and stays a row."""

    def __init__(self, file: BinaryIO) -> None:
        self.sheets = [SheetName("")]
        file.seek(0)
        try:
            said = json.loads(decoded(file.read()))
        except (ValueError, RecursionError) as error:
            raise Damaged from error
        found = said.get("features") if isinstance(said, dict) else None
        self._features = [one for one in found or () if isinstance(one, dict)]
        if not any(point_of(one) for one in self._features):
            raise NoPoints

    def read(self, title: str, most: int | None = None) -> Sheet:
        """The headings are the first row; numbers are those of a spreadsheet."""
        sheet = Sheet()
        properties = [one.get("properties") or {} for one in self._features]
        properties = [one if isinstance(one, dict) else {} for one in properties]
        taken = {LATITUDE, LONGITUDE}
        names = list(dict.fromkeys(name for one in properties for name in one))
        names = [name for name in names if name.lower() not in taken]
        sheet.add(1, [*names, LATITUDE, LONGITUDE])
        for number, (one, said) in enumerate(zip(self._features, properties, strict=True), 2):
            if most is not None and len(sheet.lines) >= most:
                break
            cells = [cell_of(said.get(name)) for name in names]
            sheet.add(number, [*cells, *(point_of(one) or (None, None))])
        return sheet


def point_of(feature: dict[str, Any]) -> tuple[Any, Any] | None:
    """Latitude and longitude, as the file writes them, None for another shape."""
    shape = feature.get("geometry")
    if not isinstance(shape, dict) or shape.get("type") != "Point":
        return None
    match shape.get("coordinates"):
        case [int() | float() as longitude, int() | float() as latitude, *_]:
            return latitude, longitude
    return None


def cell_of(value: Any) -> Any:
    """A property as a cell: nothing that is nested."""
    if isinstance(value, str):
        return plain(value)
    return value if isinstance(value, int | float) else None
