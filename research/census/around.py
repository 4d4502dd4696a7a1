"""What a reader has to be told of the world outside its file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from research.census.labels import shipped
from research.census.source import Source

NATION, STATE, COUNTY, PLACE = "0100000US", "0400000US", "0500000US", "1600000US"

type Paths = Mapping[str, tuple[str, ...]]


def nothing_named(_names: Sequence[str]) -> Mapping[str, str]:
    """No names are known."""
    return {}


def kept_for(states: Sequence[str]) -> tuple[str, ...]:
    """Beginnings of the areas that are kept of a file of the whole nation.

    The nation and every state; all counties and places of `states` (their two digits).
    """
    own = [level + state for state in sorted(states) for level in (COUNTY, PLACE)]
    return (NATION, STATE, *own)


@dataclass(frozen=True)
class Around:
    """What is known when a file is opened.

    `labels` gives the label paths of the lines of a source by code, or nothing. `codes` gives
    geography codes by name, those names alone that mean one area. `prefixes` begin the codes
    that are kept of a file of the whole nation; without any, none is taken.
    """

    labels: Callable[[Source], Paths] = shipped
    codes: Callable[[Sequence[str]], Mapping[str, str]] = nothing_named
    prefixes: tuple[str, ...] = ()
