"""Communities of a program side by side, by one indicator in one release."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from research.indicators import Indicator, Value, compared, geo_id_of
from research.indicators.areas import is_state
from research.indicators.formulas import Level, Share
from research.moe import Reliability, reliability
from research.telling import amount, area_name, margin, survey_of, verdict


@dataclass(frozen=True)
class Standing:
    """One line: whose value it is, the value in words, and how it differs from the state's."""

    name: str
    community: Any
    value: str
    margin: str
    reliability: Any
    mark: str
    words: str
    bar: list[Any] | None


@dataclass(frozen=True)
class Comparison:
    """The lines, the survey and years they are of, and the communities without a figure."""

    lines: list[Standing]
    years: str
    survey: str
    without: list[Any]


def compare(
    program: Any, communities: Iterable[Any], one: Indicator, limits: tuple[float, float]
) -> Comparison:
    """Communities by their value, largest first; the states they lie in follow."""
    communities = list(communities)
    release, own, around = compared(program, communities, one)
    states = {geo_id: value for geo_id, value in around.items() if is_state(geo_id)}

    def line(name: str, value: Value, community: Any = None) -> Standing:
        sure = reliability(value.estimate, high_up_to=limits[0], low_above=limits[1])
        unit = one.formula.unit
        words, moe = amount(value.value, unit), margin(value.moe, unit)
        state = states.get(f"0400000US{community.state_id}") if community else None
        bar = [name, value.value, value.moe, words, moe, sure == Reliability.LOW]
        return Standing(name, community, words, moe, sure.label, *_mark(value, state, limits), bar)

    found = {community: own.get(geo_id_of(community)) for community in communities}
    known = [(community, value) for community, value in found.items() if value]
    known.sort(key=lambda pair: -pair[1].value)
    lines = [line(community.name, value, community) for community, value in known]
    lines += [line(area_name(value.label), value) for value in states.values()]
    return Comparison(
        lines,
        release.years if release else "",
        survey_of(release.span) if release else "",
        [community for community, value in found.items() if not value],
    )


def _mark(value: Value, state: Value | None, limits: tuple[float, float]) -> tuple[str, str]:
    if state is None:
        return "", ""
    least = [
        reliability(one.estimate, high_up_to=limits[0], low_above=limits[1])
        for one in (value, state)
    ]
    return verdict(value, state, least)


def choices(indicators: Iterable[Indicator]) -> list[tuple[str, Any]]:
    """Indicators of which communities have one value each."""
    return [
        (one.name, one.label)
        for one in indicators
        if isinstance(one.formula, Share | Level) and not one.grows
    ]
