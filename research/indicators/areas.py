"""The codes under which Census files know a community and what lies around it."""

from typing import Any

from research.census.around import COUNTY, NATION, PLACE, STATE

COUNTY_DIGITS = 5


def geo_id_of(community: Any) -> str:
    """The community's area in Census files; "" while its code is unknown."""
    if not community.geoid:
        return ""
    return (COUNTY if len(community.geoid) == COUNTY_DIGITS else PLACE) + community.geoid


def around(community: Any) -> list[str]:
    """The codes of its county, its state and the nation; a county is not around itself."""
    ids = [STATE + community.state_id, NATION]
    if community.county_id:
        ids.insert(0, COUNTY + community.county_id)
    own = geo_id_of(community)
    return [geo_id for geo_id in dict.fromkeys(ids) if geo_id != own]


def is_state(geo_id: str) -> bool:
    """Whether it is the code of a state."""
    return geo_id.startswith(STATE)


def short_name(area: str) -> str:
    """An area without its state: "Chatham County"."""
    return area.partition(",")[0]
