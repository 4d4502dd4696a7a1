"""Outlines of towns out of a GeoJSON file: checked, matched, and made small enough for maps."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from math import isfinite
from typing import Any, BinaryIO

from django.utils.translation import gettext_lazy as _

from bic.documents.reading import Refusal, size_of
from bic.imports.files import decoded

type Point = tuple[float, float]
type Ring = list[Point]
# The points of a ring but its last, which is its first, each with its weight.
type Weighed = list[tuple[Point, float]]

MOST_BYTES = 10 * 2**20
MOST_FEATURES = 5_000
# A ring with more is no town's, and would take long.
MOST_POINTS = 50_000
# Points that an outline keeps at most, and the area that a point has to be worth, in square
# degrees (some 200 square meters).
MOST_KEPT = 1_500
LEAST = 2e-8
DECIMALS = 5
CODES = ("GEOID", "GEOID20", "GEOID10", "geoid", "GEO_ID")
NAMES = ("NAME", "name", "Name", "NAMELSAD", "TOWN", "CITY")


class BadOutlines(Refusal):
    """A file of outlines that is not taken; it is told why."""

    reason = "outlines"


class TooBig(BadOutlines):
    """Over a limit."""

    words = _(
        "This file is larger than %(limit)s. Leave out the places that are not in the program, "
        "or simplify the outlines."
    )


class NotGeoJson(BadOutlines):
    """Something else."""

    words = _("This is no GeoJSON file. Save the map layer as GeoJSON, then choose it again.")


class NoOutlines(BadOutlines):
    """No polygon in it."""

    words = _("There are no outlines (Polygon or MultiPolygon) in this file.")


class NotDegrees(BadOutlines):
    """Another system of coordinates, or a slip."""

    words = _(
        "“%(name)s” has a point that is not in degrees (%(point)s). Save the file in WGS 84 "
        "(EPSG:4326), longitude first."
    )


class BrokenRing(BadOutlines):
    """A ring that is no ring."""

    words = _("The outline of “%(name)s” is broken: a ring needs at least four points.")


@dataclass(frozen=True)
class Found:
    """One outline of a file. `geoid` and `name` are "" where the file does not say them."""

    geoid: str
    name: str
    polygons: list[list[Ring]]


def read(file: BinaryIO) -> list[Found]:
    """Every outline of a file. Raises `BadOutlines`; then nothing of it is taken."""
    if size_of(file) > MOST_BYTES:
        raise TooBig(limit=f"{MOST_BYTES // 2**20} MB")
    file.seek(0)
    try:
        said = json.loads(decoded(file.read()))
    except (ValueError, RecursionError, Refusal) as error:
        raise NotGeoJson from error
    features = [said] if isinstance(said, dict) and said.get("type") == "Feature" else None
    if features is None:
        features = said.get("features") if isinstance(said, dict) else None
    if not isinstance(features, list):
        raise NotGeoJson
    if len(features) > MOST_FEATURES:
        raise TooBig(limit=_("%(count)s places") % {"count": f"{MOST_FEATURES:,}"})
    found = [outline for one in features if (outline := outline_of(one))]
    if not found:
        raise NoOutlines
    return found


def outline_of(feature: Any) -> Found | None:
    """The outline that a feature has; None for a point or a line. Raises `BadOutlines`."""
    shape = feature.get("geometry") if isinstance(feature, dict) else None
    if not isinstance(shape, dict) or shape.get("type") not in {"Polygon", "MultiPolygon"}:
        return None
    kind = shape["type"]
    properties = feature.get("properties")
    said = properties if isinstance(properties, dict) else {}
    name = first_of(said, NAMES)
    code = first_of(said, CODES).rpartition("US")[2]
    coordinates = shape.get("coordinates")
    parts = [coordinates] if kind == "Polygon" else coordinates
    if not isinstance(parts, list) or not parts:
        raise BrokenRing(name=name or code)
    polygons = [[ring_of(ring, name or code) for ring in listed(part, name)] for part in parts]
    return Found(code, name, polygons)


def first_of(said: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first of some properties that says something."""
    return next((str(said[name]).strip() for name in names if said.get(name)), "")


def listed(part: Any, name: str) -> list[Any]:
    """The rings of a polygon. Raises `BrokenRing`."""
    if not isinstance(part, list) or not part:
        raise BrokenRing(name=name)
    return part


def ring_of(points: Any, name: str) -> Ring:
    """A ring in degrees, closed. Raises `BadOutlines`."""
    if not isinstance(points, list) or len(points) < 3:
        raise BrokenRing(name=name)
    if len(points) > MOST_POINTS:
        raise TooBig(limit=_("%(count)s points") % {"count": f"{MOST_POINTS:,}"})
    ring = [point_of(one, name) for one in points]
    if ring[0] != ring[-1]:
        ring.append(ring[0])
    if len(ring) < 4:
        raise BrokenRing(name=name)
    return ring


def point_of(said: Any, name: str) -> Point:
    """Longitude and latitude. Raises `NotDegrees`."""
    match said:
        case [int() | float() as x, int() | float() as y, *_more]:
            if isfinite(x) and isfinite(y) and abs(x) <= 180 and abs(y) <= 90:
                return float(x), float(y)
    raise NotDegrees(name=name, point=str(said)[:40])


def small(polygons: list[list[Ring]]) -> list[list[Ring]]:
    """The same outline with few points: specks go, lines are off by meters.

    Where too many stay, they are off by more. Takes n log n steps for n points.
    """
    weighed = [[weighed_ring(ring) for ring in polygon] for polygon in polygons]
    least = LEAST
    while True:
        kept = list(thinned(weighed, least))
        if sum(len(ring) for polygon in kept for ring in polygon) <= MOST_KEPT:
            # A place of specks alone keeps its largest, as it was.
            return kept or [max(polygons, key=lambda polygon: len(polygon[0]))[:1]]
        least *= 4


def thinned(polygons: list[list[Weighed]], least: float) -> Iterator[list[Ring]]:
    """Polygons without the points that weigh less than `least`; rings that vanish are gone."""
    for polygon in polygons:
        rings = [[point for point, weight in ring if weight >= least] for ring in polygon]
        if len(rings[0]) >= 3:
            yield [[*ring, ring[0]] for ring in rings if len(ring) >= 3]


def weighed_ring(ring: Ring) -> Weighed:
    """Each point of a ring with the area that is lost without it (Visvalingam and Whyatt).

    The last three weigh what they enclose together, so a speck vanishes whole.

    >>> [weight for _point, weight in weighed_ring([(0, 0), (1, 0), (2, 0), (2, 2), (0, 0)])]
    [2.0, 0.0, 2.0, 2.0]
    """
    points = ring[:-1]
    count = len(points)
    before = [(n - 1) % count for n in range(count)]
    after = [(n + 1) % count for n in range(count)]

    def area(n: int) -> float:
        (a, b), (x, y), (c, d) = points[before[n]], points[n], points[after[n]]
        return abs((x - a) * (d - b) - (c - a) * (y - b)) / 2

    now = [area(n) for n in range(count)]
    weights = [0.0] * count
    heap = [(one, n) for n, one in enumerate(now)]
    heapify(heap)
    heaviest, left = 0.0, count
    while left > 3:
        one, n = heappop(heap)
        if now[n] != one:
            # Weighed again after a neighbor went.
            continue
        weights[n] = heaviest = max(heaviest, one)
        now[n] = -1.0
        left -= 1
        after[before[n]], before[after[n]] = after[n], before[n]
        for other in (before[n], after[n]):
            now[other] = area(other)
            heappush(heap, (now[other], other))
    for n, one in enumerate(now):
        if one >= 0:
            weights[n] = max(heaviest, one)
    rounded = [(round(x, DECIMALS), round(y, DECIMALS)) for x, y in points]
    return list(zip(rounded, weights, strict=True))
