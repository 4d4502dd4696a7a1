"""From single scores to what is said of an application. Plain numbers in, plain numbers out."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from statistics import median

from django.utils.translation import gettext as _

HUNDREDTH = Decimal("0.01")
# Scores of one criterion that lie so far apart are talked about.
APART = 2
# Weighted means that lie closer agree; beyond the second they are far apart.
CLOSE, FAR = Decimal("0.5"), Decimal(1)


def rounded(value: Decimal) -> Decimal:
    """To hundredths, halves up."""
    return value.quantize(HUNDREDTH, ROUND_HALF_UP)


def weighted_mean(values: Sequence[int], weights: Sequence[int]) -> Decimal:
    """The mean of scores with their weights, to hundredths; weights that are all 0 count alike.

    Raises `ValueError` without any score, or when there are not as many weights.

    >>> weighted_mean([4, 1], [3, 1])
    Decimal('3.25')
    """
    if not values:
        raise ValueError("A mean needs at least one score.")
    if not any(weights):
        weights = [1] * len(weights)
    pairs = zip(values, weights, strict=True)
    return rounded(Decimal(sum(v * w for v, w in pairs)) / sum(weights))


@dataclass(frozen=True, slots=True)
class Result:
    """What several reviewers say of one application: of their weighted means.

    `count` is how many of them have submitted; there is no result without.
    """

    count: int
    mean: Decimal
    median: Decimal
    low: Decimal
    high: Decimal

    @property
    def spread(self) -> Decimal:
        """How far the highest is above the lowest."""
        return self.high - self.low


def result(means: Sequence[Decimal]) -> Result | None:
    """The result of the reviewers' weighted means; None without any."""
    if not means:
        return None
    return Result(
        len(means),
        rounded(sum(means, Decimal(0)) / len(means)),
        rounded(Decimal(median(means))),
        min(means),
        max(means),
    )


def spread_words(count: int, spread: Decimal | None) -> str:
    """How far reviewers are apart, in words.

    >>> spread_words(1, Decimal(0))
    'One reviewer only'
    """
    if not count or spread is None:
        return _("No review yet")
    if count == 1:
        return _("One reviewer only")
    if spread <= CLOSE:
        return _("Reviewers agree")
    return _("Reviewers differ") if spread <= FAR else _("Reviewers are far apart")


def progress_words(done: int, asked: int) -> str:
    """How many of the reviews are in."""
    if not asked:
        return _("no reviewer")
    return _("%(done)d of %(asked)d in") % {"done": done, "asked": asked}
