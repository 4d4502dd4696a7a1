"""What the product can count of a community by itself: the sources of computed indicators.

An app fills its `measures.py`:

    @measure("meetings.held", name=_("Meetings held"), formula=_("Meetings that took place …"))
    def held(community, since, until):
        return Measured(Decimal(12))

What is shown of many communities at once has a second function, which counts them together:

    @measures_many("meetings.held")
    def held_in_many(communities, since, until):
        return {community.pk: Measured(Decimal(12)) for community in communities}

Numbers of people are suppressed by whoever shows them, with `bic.privacy`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any


@dataclass(frozen=True)
class Measured:
    """One figure. `value` is None where there is none, and `why` says why in words.

    A share has its `part` and `whole` beside it; `value` is in percent then. `address` leads to
    the page that it was counted from.
    """

    value: Decimal | None
    part: int | None = None
    whole: int | None = None
    why: str = ""
    address: str = ""


Counter = Callable[[Any, date | None, date], Measured]
ManyCounter = Callable[[Sequence[Any], date | None, date], dict[int, Measured]]


@dataclass(frozen=True)
class Measure:
    """A figure by its key: its name, its formula in words, its unit, and what counts it.

    `counts_people` says that a small number could tell of somebody.
    """

    key: str
    name: Any
    formula: Any
    unit: str
    counts_people: bool
    count: Counter


_measures: dict[str, Measure] = {}
_many: dict[str, ManyCounter] = {}


class MeasureTwice(ValueError):
    """Two apps offer a measure with the same key."""


def measure(
    key: str, *, name: Any, formula: Any, unit: str = "count", counts_people: bool = False
) -> Callable[[Counter], Counter]:
    """Decorator: the function counts `key` of a community.

    It gets the community, the first day that counts (None for the beginning) and the last one,
    and runs in a scope. `unit` is "count", "percent" or "money". Raises `MeasureTwice` when
    another app has that key.
    """

    def register(counter: Counter) -> Counter:
        standing = _measures.get(key)
        if standing and standing.count.__module__ != counter.__module__:
            raise MeasureTwice(key)
        _measures[key] = Measure(key, name, formula, unit, counts_people, counter)
        return counter

    return register


def measures_many(key: str) -> Callable[[ManyCounter], ManyCounter]:
    """Decorator: the function counts `key` of many communities in a fixed number of queries.

    It gets the communities and the days as the measure does, and gives a figure for each by its
    key.
    """

    def register(counter: ManyCounter) -> ManyCounter:
        _many[key] = counter
        return counter

    return register


def measured_of(known: Measure, communities: Sequence[Any], until: date) -> dict[int, Measured]:
    """A measure of each community from the beginning, together where its app can do that."""
    if counter := _many.get(known.key):
        return counter(communities, None, until)
    return {one.pk: known.count(one, None, until) for one in communities}


def all_measures() -> list[Measure]:
    """Every measure there is, by key."""
    return [one for _key, one in sorted(_measures.items())]


def measure_of(key: str) -> Measure | None:
    """The measure with that key; None once no app offers it any more."""
    return _measures.get(key)
