"""The share of people born outside the U.S., for one community or many at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from research.census import cells
from research.census.tables import NATIVITY
from research.indicators.areas import around as around_it
from research.indicators.areas import geo_id_of
from research.models import CensusArea, CensusFile
from research.moe import (
    Estimate,
    Reliability,
    ShareUndefined,
    is_different,
    proportion,
    reliability,
)

FORMULA = "B05002 Total: Foreign-born ÷ B05002 Total"
DEFERRED = ("file__lines", "file__outcome")


@dataclass(frozen=True)
class ForeignBornShare:
    """How many of the people in an area were born outside the U.S., and where that is from.

    `share` is a fraction from 0.0 to 1.0.
    """

    area: str
    geo_id: str
    share: Estimate
    foreign_born: Estimate
    total: Estimate
    file: CensusFile
    table: str = NATIVITY
    formula: str = FORMULA

    @property
    def percent(self) -> float:
        """The share in percent."""
        return 100 * self.share.value

    @property
    def percent_moe(self) -> float | None:
        """Its margin of error at 90 %, in points; None when it is not known."""
        return None if self.share.moe is None else 100 * self.share.moe

    @cached_property
    def reliability(self) -> Reliability:
        """How far the share can be leaned on."""
        return reliability(self.share)

    @property
    def release(self) -> tuple[int, int]:
        """Only shares of one release may be compared."""
        return self.file.vintage, self.file.span

    @property
    def years(self) -> str:
        """The years of the sample."""
        return self.file.years

    def is_different(self, other: "ForeignBornShare") -> bool | None:
        """Whether two areas differ by more than chance explains at 90 %; None if unknown."""
        return is_different(self.share, other.share)


@dataclass(frozen=True)
class NoShare:
    """An area that is in a Census file without the figures for its share, and why."""

    area: str
    file: CensusFile
    reason: Any


def foreign_born_share(community: Any) -> ForeignBornShare | None:
    """The share of one community in the newest release that has it; one query."""
    return foreign_born_shares([community]).get(community.pk)


def foreign_born_shares(communities: Iterable[Any]) -> dict[int, ForeignBornShare]:
    """`{community_id: share}` of those whose figures are loaded; one query, or none."""
    ids = {community.pk: geo_id_of(community) for community in communities}
    if not any(ids.values()):
        return {}
    found: dict[str, ForeignBornShare] = {}
    for area in _areas([geo_id for geo_id in ids.values() if geo_id]):
        if area.geo_id not in found and isinstance(share := _share(area), ForeignBornShare):
            found[area.geo_id] = share
    return {pk: found[geo_id] for pk, geo_id in ids.items() if geo_id in found}


def profile(community: Any) -> tuple[ForeignBornShare | NoShare | None, list[ForeignBornShare]]:
    """The newest share of a community, and those of its county, state and nation beside it.

    A release that has no figures for the community is passed over while an older one has.
    The others are of the same release, or left out. One query, or none.
    """
    own = geo_id_of(community)
    if not own:
        return None, []
    ids = [own, *around_it(community)]
    areas = list(_areas(ids).select_related("file__loaded_by"))
    mine = [_share(area) for area in areas if area.geo_id == own]
    found = next((one for one in mine if isinstance(one, ForeignBornShare)), None)
    if found is None:
        return next(iter(mine), None), []
    shares = {area.geo_id: _share(area) for area in areas if _release(area) == found.release}
    others = [shares[geo_id] for geo_id in ids[1:] if geo_id in shares]
    return found, [one for one in others if isinstance(one, ForeignBornShare)]


def _areas(geo_ids: Sequence[str]) -> Any:
    """What is loaded for the areas: five-year figures before one-year ones, newest first."""
    areas = CensusArea.objects.filter(table=NATIVITY, geo_id__in=geo_ids)
    return areas.select_related("file").defer(*DEFERRED).order_by("-span", "-vintage")


def _release(area: CensusArea) -> tuple[int, int]:
    return area.vintage, area.span


def _share(area: CensusArea) -> ForeignBornShare | NoShare:
    located = area.file.located
    entries = [area.estimates[located[name]] for name in ("foreign_born", "total")]
    foreign_born, total = (_estimate(area, located[name]) for name in ("foreign_born", "total"))
    if foreign_born is None or total is None:
        missing = next(entry for entry in entries if not cells.is_number(entry))
        return NoShare(area.name, area.file, cells.reason(missing))
    try:
        share = proportion(foreign_born, total)
    except ShareUndefined:
        return NoShare(area.name, area.file, cells.NOBODY)
    return ForeignBornShare(area.name, area.geo_id, share, foreign_born, total, area.file)


def _estimate(area: CensusArea, place: int) -> Estimate | None:
    value = cells.number(area.estimates[place])
    return None if value is None else Estimate(value, cells.margin(area.margins[place]))
