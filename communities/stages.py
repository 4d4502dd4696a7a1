"""The arithmetic of readiness: levels, stages, means and how far scorers are apart; no rows.

After the Community Readiness Model: a dimension's score is the mean over its interviews, the
overall score the mean of the dimensions, and the stage the whole number below a score.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction
from math import floor
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

# What each whole number from 1 to 9 is called.
STAGES: dict[int, Any] = {
    1: pgettext_lazy("stage of readiness", "No awareness"),
    2: pgettext_lazy("stage of readiness", "Denial or resistance"),
    3: pgettext_lazy("stage of readiness", "Vague awareness"),
    4: pgettext_lazy("stage of readiness", "Preplanning"),
    5: pgettext_lazy("stage of readiness", "Preparation"),
    6: pgettext_lazy("stage of readiness", "Initiation"),
    7: pgettext_lazy("stage of readiness", "Stabilization"),
    8: pgettext_lazy("stage of readiness", "Confirmation and expansion"),
    9: pgettext_lazy("stage of readiness", "High ownership"),
}
# What a community at a stage can use next; more than that fails.
NEXT: dict[int, Any] = {
    1: _("Talk with people one by one; make the question visible."),
    2: _("Show that the question is about this place, with stories and figures of its own."),
    3: _("Tell more people, in small groups, and say that something can be done."),
    4: _("Let leaders speak out, and show what other places have done."),
    5: _("Gather facts, find out what exists, and plan with the people concerned."),
    6: _("Train those who carry it, and tell early what works."),
    7: _("Keep partners together with fixed meetings, money and reports."),
    8: _("Measure what it brings, and widen it."),
    9: _("Keep it going, and let residents hold it to account."),
}
LOWEST, HIGHEST = 1, 9
# Scales that a criterion may have, with their lowest and highest level.
SCALES: Mapping[str, tuple[int, int]] = {"nine": (1, 9), "four": (0, 4)}
# From this distance on, scorers have to talk.
DIFFERS = 2


def levels_of(scale: str) -> range:
    """Every level of a scale, lowest first.

    >>> list(levels_of("four"))
    [0, 1, 2, 3, 4]
    """
    lowest, highest = SCALES[scale]
    return range(lowest, highest + 1)


def on_nine(level: int, scale: str) -> Fraction:
    """A level of any scale as a number from 1 to 9, the ends on the ends.

    Raises `ValueError` for a level that the scale does not have.

    >>> [str(on_nine(level, "four")) for level in range(5)]
    ['1', '3', '5', '7', '9']
    >>> str(on_nine(4, "nine"))
    '4'
    """
    lowest, highest = SCALES[scale]
    if not lowest <= level <= highest:
        raise ValueError(f"The scale goes from {lowest} to {highest}.")
    return LOWEST + Fraction((level - lowest) * (HIGHEST - LOWEST), highest - lowest)


def mean(scores: Iterable[Fraction | None]) -> Fraction | None:
    """The exact mean of the scores that there are; None of none. A missing one is not 0.

    >>> str(mean([Fraction(4), None, Fraction(5)]))
    '9/2'
    >>> mean([None, None]) is None
    True
    """
    known = [score for score in scores if score is not None]
    return sum(known, Fraction(0)) / len(known) if known else None


def stage_of(score: Fraction | Decimal) -> int:
    """The stage of a score: the whole number below it. Raises `ValueError` outside 1 to 9.

    >>> [stage_of(Decimal(score)) for score in ("3.99", "4.00", "4.99", "5", "9")]
    [3, 4, 4, 5, 9]
    >>> str(STAGES[stage_of(Decimal("4.99"))])
    'Preplanning'
    """
    if not LOWEST <= score <= HIGHEST:
        raise ValueError("A score lies between 1 and 9.")
    return floor(score)


def written(score: Fraction) -> Decimal:
    """A score with two decimals, never rounded up, so that number and stage agree.

    >>> written(Fraction(4999, 1000))
    Decimal('4.99')
    """
    return (Decimal(score.numerator) / Decimal(score.denominator)).quantize(
        Decimal("0.01"), rounding=ROUND_DOWN
    )


def spread(levels: Iterable[int | None]) -> int:
    """How far the highest level is above the lowest; levels that were not given do not count.

    >>> spread([1, None, 3]), spread([4]), spread([])
    (2, 0, 0)
    """
    known = [level for level in levels if level is not None]
    return max(known) - min(known) if known else 0


def do_differ(levels: Iterable[int | None]) -> bool:
    """Whether scorers are so far apart that their reasons must be heard.

    >>> do_differ([3, 4]), do_differ([3, 5])
    (False, True)
    """
    return spread(levels) >= DIFFERS


@dataclass(frozen=True)
class Reading:
    """One agreed score on the scale of nine, or None where there is none."""

    dimension: str
    score: Fraction | None
    is_from_interview: bool = False


@dataclass(frozen=True)
class DimensionScore:
    """The mean of a dimension; `count` of `total` readings had a score."""

    dimension: str
    mean: Fraction | None
    count: int
    total: int
    is_from_interviews: bool


@dataclass(frozen=True)
class Result:
    """Dimensions, the lowest first and those without a score last, and the mean of them."""

    dimensions: Sequence[DimensionScore]
    overall: Fraction | None

    @property
    def weakest(self) -> DimensionScore | None:
        """What to work on first, None while nothing is scored."""
        first = self.dimensions[0] if self.dimensions else None
        return first if first and first.mean is not None else None


def result(readings: Iterable[Reading]) -> Result:
    """Means of all dimensions that have readings.

    Where a dimension has scored interviews, they alone make its score, as the method
    asks; criteria do otherwise. Equal means keep the order in which they came.

    >>> found = result([
    ...     Reading("climate", Fraction(6)),
    ...     Reading("leadership", Fraction(4)),
    ...     Reading("leadership", Fraction(5)),
    ...     Reading("leadership", None),
    ... ])
    >>> [(one.dimension, str(one.mean), one.count, one.total) for one in found.dimensions]
    [('leadership', '9/2', 2, 3), ('climate', '6', 1, 1)]
    >>> written(found.overall)
    Decimal('5.25')
    """
    by_dimension: dict[str, list[Reading]] = {}
    for reading in readings:
        by_dimension.setdefault(reading.dimension, []).append(reading)
    found = [_dimension(name, of_it) for name, of_it in by_dimension.items()]
    found.sort(key=lambda one: (one.mean is None, one.mean or 0))
    return Result(found, mean(one.mean for one in found))


def _dimension(name: str, readings: Sequence[Reading]) -> DimensionScore:
    interviews = [one for one in readings if one.is_from_interview]
    heard = any(one.score is not None for one in interviews)
    used = interviews if heard else [one for one in readings if not one.is_from_interview]
    used = used or interviews
    return DimensionScore(
        name,
        mean(one.score for one in used),
        sum(one.score is not None for one in used),
        len(used),
        bool(interviews) and used is interviews,
    )
