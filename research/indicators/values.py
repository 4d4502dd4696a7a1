"""Figures with all that must stay beside them, and what an indicator makes of them.

Everything here is plain: it goes into a frozen profile as JSON and comes back the same, so a
frozen page and a live one are written from the same values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Self

from research.moe import Estimate


class Unit(StrEnum):
    """What a value counts."""

    PERCENT = "percent"
    POINTS = "points"
    PEOPLE = "people"
    HOMES = "homes"
    DOLLARS = "dollars"


class Cause(StrEnum):
    """Why an indicator says nothing."""

    NO_CODE = "no_code"
    NOT_LOADED = "not_loaded"
    NOT_IN_FILE = "not_in_file"
    LABEL = "label"
    NO_FIGURE = "no_figure"
    NOBODY = "nobody"
    NO_EARLIER = "no_earlier"
    OVERLAP = "overlap"


@dataclass(frozen=True)
class Figure:
    """One published figure: estimate, margin at 90 %, where it stands, and who loaded it when."""

    estimate: float
    moe: float | None
    table: str
    line: str
    label: str
    vintage: int
    span: int
    geo_id: str
    area: str
    file: str
    loaded_on: str
    loaded_by: str

    @property
    def as_estimate(self) -> Estimate:
        """For computing."""
        return Estimate(self.estimate, self.moe)

    @property
    def years(self) -> str:
        """The years of the sample."""
        first = self.vintage - self.span + 1
        return f"{first}–{self.vintage}" if self.span > 1 else str(self.vintage)


@dataclass(frozen=True)
class Value:
    """What was computed for one area, one group or one time, and the figures it is made of."""

    label: str
    value: float
    moe: float | None
    figures: tuple[Figure, ...]
    people: float | None = None

    @property
    def estimate(self) -> Estimate:
        """For computing."""
        return Estimate(self.value, self.moe)

    @property
    def years(self) -> str:
        """The years of the sample."""
        return self.figures[0].years if self.figures else ""

    @property
    def geo_id(self) -> str:
        """The area that it is of."""
        return self.figures[0].geo_id if self.figures else ""


@dataclass(frozen=True)
class Problem:
    """Why there is no value: the cause, and the table, label, file or years that it is about."""

    cause: str
    table: str = ""
    label: str = ""
    file: str = ""
    years: str = ""
    area: str = ""
    symbol: str = ""


@dataclass(frozen=True)
class Block:
    """What one indicator says of a community.

    `values` are the bars of its own: one share; groups or countries, ranked; those born in the
    U.S. and abroad; earlier and now. `whole` is what is compared with `around` (county, state,
    nation) and with `earlier`: the share itself, or the difference of two groups. `groups` are
    the values of the state, by label, for those groups that are compared one by one.
    `limits` and `translate_from` are the rules that were in force.
    """

    name: str
    unit: str
    values: tuple[Value, ...] = ()
    whole: Value | None = None
    around: tuple[Value, ...] = ()
    groups: tuple[Value, ...] = ()
    earlier: Value | None = None
    no_earlier: Problem | None = None
    problem: Problem | None = None
    limits: tuple[float, float] = (12, 40)
    translate_from: tuple[float, float] = (1000, 5)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Out of what `to_json` gave."""
        known = dict(stored)
        for name in ("values", "around", "groups"):
            known[name] = _values(known[name])
        for name in ("whole", "earlier"):
            known[name] = _value(known[name])
        for name in ("problem", "no_earlier"):
            known[name] = Problem(**known[name]) if known[name] else None
        for name in ("limits", "translate_from"):
            known[name] = tuple(known[name])
        return cls(**known)

    @property
    def figures(self) -> list[Figure]:
        """Every published figure in it, once."""
        every = (*self.values, *self.around, *self.groups, *filter(None, (self.earlier,)))
        return list(dict.fromkeys(figure for value in every for figure in value.figures))


@dataclass(frozen=True)
class Rules:
    """From when on an estimate is called less reliable, and a language one to translate into."""

    limits: tuple[float, float] = (12, 40)
    translate_from: tuple[float, float] = (1000, 5)
    names: tuple[str, ...] = field(default=())


def _value(stored: Mapping[str, Any] | None) -> Value | None:
    if not stored:
        return None
    figures = tuple(Figure(**figure) for figure in stored["figures"])
    return Value(**{**stored, "figures": figures})


def _values(stored: Sequence[Mapping[str, Any]]) -> tuple[Value, ...]:
    return tuple(found for one in stored if (found := _value(one)))
