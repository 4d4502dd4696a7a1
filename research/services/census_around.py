"""What a program knows when a Census file is opened: labels, names, codes and states."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bic.tenancy.models import Program
from communities.models import County, Place, State
from research.census.around import COUNTY, NATION, PLACE, STATE, Around, kept_for
from research.census.labels import shipped
from research.census.source import Source
from research.models import CensusArea, CensusFile

UNITED_STATES = "United States"
CITY = " (city)"
# What counties are called where they are not; in Alaska and Connecticut it varies.
KINDS = {"22": "Parish", "72": "Municipio", "02": "", "09": "", "11": ""}


def around(program: Program) -> Around:
    """What the readers are told of the program; one query, further ones as they ask."""
    states = own_states(program)
    return Around(
        labels=lambda source: loaded_labels(program, source) or shipped(source),
        codes=lambda names: codes_of(program, names),
        prefixes=kept_for(states) if states else (),
    )


def own_states(program: Program) -> list[str]:
    """The states of the program's communities, by their two digits."""
    return sorted(set(program.communities.values_list("state_id", flat=True)))


def loaded_labels(program: Program, source: Source) -> Mapping[str, tuple[str, ...]]:
    """Label paths by line out of the same table of the same release, loaded before."""
    files = CensusFile.objects.filter(
        program=program, table=source.table, vintage=source.vintage, span=source.span
    )
    found: dict[str, tuple[str, ...]] = {}
    for lines in files.order_by("pk").values_list("lines", flat=True):
        found |= {code: tuple(path) for code, path in lines}
    return found


def codes_of(program: Program, names: Sequence[str]) -> Mapping[str, str]:
    """Geography codes by name; a name that two areas bear is left out."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    wanted = set(names)
    if UNITED_STATES in wanted:
        found[UNITED_STATES].add(NATION)
    states = dict(State.objects.values_list("fips", "name"))
    for fips, name in states.items():
        found[name].add(STATE + fips)
    for code, name, fips in County.objects.values_list("geoid", "name", "state_id"):
        found[county_name(name, fips, states[fips])].add(COUNTY + code)
    loaded = CensusArea.objects.filter(program=program, name__in=wanted)
    for code, name in loaded.values_list("geo_id", "name").distinct():
        found[name].add(code)
    for place in Place.objects.filter(program=program):
        found[full_name(place, states)].add(PLACE + place.geoid)
    return {name: next(iter(found[name])) for name in wanted if len(found[name]) == 1}


def names_of(program: Program, codes: Iterable[str]) -> dict[str, str]:
    """Names of areas by code, as far as they are known; five queries."""
    wanted = set(codes)
    states = dict(State.objects.values_list("fips", "name"))
    found = {NATION: UNITED_STATES} | {STATE + fips: name for fips, name in states.items()}
    counties = [code.removeprefix(COUNTY) for code in wanted if code.startswith(COUNTY)]
    rows: Any = County.objects.filter(geoid__in=counties).values_list("geoid", "name", "state_id")
    for code, name, fips in rows:
        found[COUNTY + code] = county_name(name, fips, states[fips]) or COUNTY + code
    places = [code.removeprefix(PLACE) for code in wanted if code.startswith(PLACE)]
    for place in Place.objects.filter(program=program, geoid__in=places):
        found[PLACE + place.geoid] = full_name(place, states)
    loaded = CensusArea.objects.filter(program=program, geo_id__in=wanted)
    found |= {
        code: name for code, name in loaded.values_list("geo_id", "name").distinct() if name != code
    }
    return {code: found[code] for code in wanted if code in found}


def full_name(place: Place, states: Mapping[str, str]) -> str:
    """As the Census writes it: "Larkspur city, North Carolina"."""
    return f"{' '.join(filter(None, [place.name, place.kind]))}, {states[place.state_id]}"


def county_name(name: str, fips: str, state: str) -> str:
    """As the Census writes it; "" where the shipped name does not tell what kind it is.

    >>> county_name("Orange", "37", "North Carolina"), county_name("Baltimore (city)", "24", "MD")
    ('Orange County, North Carolina', 'Baltimore city, MD')
    """
    if name.endswith(CITY):
        return f"{name.removesuffix(CITY)} city, {state}"
    kind = KINDS.get(fips, "County")
    return f"{name} {kind}, {state}" if kind else ""
