"""Whether two people who coded the same texts found the same in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

type Codes = Mapping[int, set[int]]


@dataclass(frozen=True)
class Agreement:
    """Of two coders: texts that both coded, percent of equal decisions, and Cohen's kappa.

    A decision is whether one code applies to one text. `kappa` is None where chance alone
    would make them agree, because each always decided the same.
    """

    first: int
    second: int
    texts: int
    percent: float
    kappa: float | None


def agreements(coded: Mapping[int, Codes], entries: set[int]) -> list[Agreement]:
    """Every two coders who coded some text both. `coded` has codes by coder and text."""
    return [
        _of_two(first, second, both, coded, entries)
        for first, second in combinations(sorted(coded), 2)
        if (both := coded[first].keys() & coded[second].keys()) and entries
    ]


def _of_two(
    first: int, second: int, texts: set[int], coded: Mapping[int, Codes], entries: set[int]
) -> Agreement:
    decisions = len(texts) * len(entries)
    equal = sum(len(entries) - len(coded[first][text] ^ coded[second][text]) for text in texts)
    yes = [sum(len(coded[one][text]) for text in texts) / decisions for one in (first, second)]
    by_chance = yes[0] * yes[1] + (1 - yes[0]) * (1 - yes[1])
    observed = equal / decisions
    kappa = (observed - by_chance) / (1 - by_chance) if by_chance < 1 else None
    return Agreement(first, second, len(texts), 100 * observed, kappa)
