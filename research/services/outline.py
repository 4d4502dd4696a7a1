"""Loading outlines of towns for the maps."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.tenancy.models import Program
from bic.words import folded
from communities.models import Community, Place
from research.models import Outline
from research.outlines import Found, small

BATCH = 200


@dataclass(frozen=True)
class Outcome:
    """Names of the places whose outlines were kept, and how many of the file are not known."""

    names: list[str]
    unknown: int


class NobodyKnown(ValueError):
    """No outline of the file is of a place of the program; `names` are some of the file."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(names)
        self.names = names


@transaction.atomic
def load_outlines(program: Program, found: Sequence[Found], name: str, *, by: Any) -> Outcome:
    """Keep the outlines of places that the program knows, by their Census code, else by name.

    One that is there is replaced. A name that two places share is no match. Raises
    `NobodyKnown`.
    """
    known = _places(program)
    by_name: defaultdict[str, list[str]] = defaultdict(list)
    for code, place in known.items():
        by_name[folded(place)].append(code)
    wanted: dict[str, Found] = {}
    for one in found:
        code = one.geoid if one.geoid in known else ""
        if not one.geoid and len(codes := by_name.get(folded(one.name), [])) == 1:
            code = codes[0]
        if code:
            wanted.setdefault(code, one)
    if not wanted:
        raise NobodyKnown([one.name or one.geoid for one in found[:3]])
    rows = [_outline(program, known[code], code, one, name, by) for code, one in wanted.items()]
    Outline.objects.bulk_create(
        rows,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["program", "geoid"],
        update_fields=[
            "name", "polygons", "point_count", "original_name", "loaded_at", "loaded_by",
        ],
    )  # fmt: skip
    return Outcome(sorted(row.name for row in rows), len(found) - len(wanted))


def _places(program: Program) -> dict[str, str]:
    """Names of the places and communities of the program by their Census codes."""
    places = Place.objects.filter(program=program).values_list("geoid", "name")
    communities = Community.objects.filter(program=program).exclude(geoid="")
    return dict(places) | dict(communities.values_list("geoid", "name"))


def _outline(program: Program, place: str, code: str, one: Found, name: str, by: Any) -> Outline:
    polygons = small(one.polygons)
    return Outline(
        program=program,
        geoid=code,
        name=place,
        polygons=polygons,
        point_count=sum(len(ring) for polygon in polygons for ring in polygon),
        original_name=name[-255:],
        loaded_at=timezone.now(),
        loaded_by=by,
    )
