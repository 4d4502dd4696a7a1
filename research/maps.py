"""What a map shows: points, outlines, and tiles where this installation has some."""

import json
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.db.models import QuerySet

from research.models import Asset, Outline

# Steps of a degree in which points are sent: about a meter.
GRID = 100_000


@dataclass(frozen=True)
class Facts:
    """What a page tells its map. `town` holds polygons, longitude first, empty without outline."""

    counties: str
    county: str
    town: list[Any]
    tiles: str
    credit: str
    deepest: int


def facts_of(community: Any) -> Facts:
    """Outlines around a community and the tiles under them; one query."""
    outline = Outline.objects.filter(geoid=community.geoid).values_list("polygons", flat=True)
    return Facts(
        counties=staticfiles_storage.url(f"geo/counties-{community.state_id}.json"),
        county=community.county_id or (community.geoid if len(community.geoid) == 5 else ""),
        town=(outline.first() or []) if len(community.geoid) == 7 else [],
        tiles=settings.MAP_TILE_URL,
        credit=settings.MAP_TILE_CREDIT,
        deepest=settings.MAP_TILE_ZOOM,
    )


def points(assets: QuerySet) -> dict[str, list[Any]]:
    """The assets with a point as [key, latitude, longitude, category, name], in their order.

    Degrees are whole numbers in steps of `GRID`, categories numbers in `categories`; so
    2,000 places with long names take 120 kB, and 35 packed.
    """
    found = assets.on_map().values_list("pk", "latitude", "longitude", "category", "name")
    order = {category: number for number, category in enumerate(Asset.Category.values)}
    return {
        "categories": [str(label) for label in Asset.Category.labels],
        "places": [
            [pk, int(latitude * GRID), int(longitude * GRID), order[category], name]
            for pk, latitude, longitude, category, name in found
        ],
    }


def geojson(assets: QuerySet) -> str:
    """Places as a GeoJSON FeatureCollection; only what may be shown to everybody."""
    columns = ("name", "category", "languages", "serves", "offers", "address", "website", "phone")
    found = assets.values(*columns, "latitude", "longitude")
    return json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "properties": {name: one[name] for name in columns},
                    "geometry": {
                        "type": "Point",
                        "coordinates": [float(one["longitude"]), float(one["latitude"])],
                    },
                }
                for one in found
            ],
        },
        ensure_ascii=False,
    )
