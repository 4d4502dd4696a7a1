"""What changed between two groups of people: effect sizes and intervals, from counts alone.

Pure arithmetic over numbers that a reader may see. Student's quantiles are those of scipy, which
no page loads (`evaluations/student.py`). Formulas: Newcombe, "Interval estimation for the
difference between independent proportions", Statistics in Medicine 17 (1998), method 10; Cohen,
"Statistical Power Analysis for the Behavioral Sciences" (1988); Welch, Biometrika 34 (1947);
Kerby, "The simple difference formula", Comprehensive Psychology 3 (2014).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import asin, sqrt
from statistics import NormalDist
from typing import NamedTuple

from evaluations import student

LEVEL = 0.95
# Below these an effect is negligible, small, medium; the same names for h and for d (Cohen).
SMALL, MEDIUM, LARGE = 0.2, 0.5, 0.8


class Interval(NamedTuple):
    """The ends of a confidence interval."""

    low: float
    high: float


@lru_cache(maxsize=8)
def _normal(level: float) -> float:
    """How many standard deviations hold `level` of a normal distribution."""
    return NormalDist().inv_cdf((1 + level) / 2)


def _checked(part: int, whole: int) -> None:
    if not 0 <= part <= whole or not whole:
        raise ValueError(f"{part} of {whole} is no share")


def wilson(part: int, whole: int, level: float = LEVEL) -> Interval:
    """Wilson's score interval of a share. Raises `ValueError` when there is nobody."""
    _checked(part, whole)
    z = _normal(level)
    share, square = part / whole, z * z
    middle = share + square / (2 * whole)
    reach = z * sqrt(share * (1 - share) / whole + square / (4 * whole * whole))
    scale = 1 + square / whole
    low = 0.0 if part == 0 else (middle - reach) / scale
    high = 1.0 if part == whole else (middle + reach) / scale
    return Interval(low, high)


def newcombe(before: tuple[int, int], now: tuple[int, int], level: float = LEVEL) -> Interval:
    """Interval of the difference "now less before" of two shares, each a part and its whole.

    It never leaves -1 to 1, even where nobody or everybody said yes. Raises `ValueError` when
    one of them is of nobody.
    """
    of_before, of_now = wilson(*before, level), wilson(*now, level)
    was, is_ = before[0] / before[1], now[0] / now[1]
    change = is_ - was
    low = change - sqrt((is_ - of_now.low) ** 2 + (of_before.high - was) ** 2)
    high = change + sqrt((of_now.high - is_) ** 2 + (was - of_before.low) ** 2)
    return Interval(max(low, -1.0), min(high, 1.0))


def arcsine(share: float) -> float:
    """Cohen's phi: shares on a scale where equal steps are equally easy to detect."""
    return 2 * asin(sqrt(share))


def cohens_h(before: tuple[int, int], now: tuple[int, int]) -> float:
    """Effect size of two shares: above 0 where the later one is larger."""
    _checked(*before)
    _checked(*now)
    return arcsine(now[0] / now[1]) - arcsine(before[0] / before[1])


@dataclass(frozen=True)
class Scores:
    """How many people gave each score."""

    counts: Mapping[float, int]

    @property
    def people(self) -> int:
        """How many they are."""
        return sum(self.counts.values())

    @property
    def mean(self) -> float:
        """Their average. Raises `ValueError` when there is nobody."""
        if not self.people:
            raise ValueError("nobody has no average")
        return sum(score * count for score, count in self.counts.items()) / self.people

    @property
    def variance(self) -> float:
        """With one less than the people below the line. Raises `ValueError` for fewer than 2."""
        if self.people < 2:
            raise ValueError("one person has no spread")
        mean = self.mean
        squares = sum(count * (score - mean) ** 2 for score, count in self.counts.items())
        return squares / (self.people - 1)


def cohens_d(before: Scores, now: Scores) -> float | None:
    """Effect size of two averages, with the spread of both; None where all said the same.

    Raises `ValueError` for fewer than two people.
    """
    freedom = before.people + now.people - 2
    spread = (before.people - 1) * before.variance + (now.people - 1) * now.variance
    if spread == 0:
        return None
    return (now.mean - before.mean) / sqrt(spread / freedom)


def rank_biserial(before: Scores, now: Scores) -> float:
    """Of all pairs of one person then and one now: higher now, less lower now, as a share.

    It takes nothing for granted of the distance between two points of a scale. Raises
    `ValueError` when there is nobody.
    """
    pairs = before.people * now.people
    if not pairs:
        raise ValueError("nobody to compare")
    below, gained = 0, 0
    for score in sorted({*before.counts, *now.counts}):
        was, is_ = before.counts.get(score, 0), now.counts.get(score, 0)
        # Those who were lower, less those who were higher, for each who stands here now.
        gained += is_ * (below - (before.people - below - was))
        below += was
    return gained / pairs


def welch(before: Scores, now: Scores) -> Interval | None:
    """95 % interval of the difference of two averages without equal spreads; None without spread.

    Raises `ValueError` for fewer than two people.
    """
    errors = [one.variance / one.people for one in (before, now)]
    error = sum(errors)
    if error == 0:
        return None
    freedom = error**2 / sum(
        part**2 / (one.people - 1) for part, one in zip(errors, (before, now), strict=True)
    )
    reach = student.reach(freedom) * sqrt(error)
    change = now.mean - before.mean
    return Interval(change - reach, change + reach)


def size_of(effect: float) -> str:
    """ "none", "small", "medium" or "large", as Cohen names h and d.

    >>> [size_of(one) for one in (0.1, -0.3, 0.5, -2)]
    ['none', 'small', 'medium', 'large']
    """
    found = abs(effect)
    if found < SMALL:
        return "none"
    return "small" if found < MEDIUM else "medium" if found < LARGE else "large"
