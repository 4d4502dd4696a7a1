"""What is told of numbers that people gave: a middle, a mean and a band, where that is safe.

A smallest or largest number is one person's, and so may be a median; two means of groups that
differ by one person are that person's number. So others than custodians read rounded figures,
of everybody alone, once no answer comes any more (ADR 31).
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from bic.privacy import Cell, is_enough
from bic.surveys.results.counting import Spread
from bic.surveys.results.telling import Telling

DIGITS = 2
QUARTERS = 4


@dataclass(frozen=True)
class Figure:
    """One figure: what it is, and its number in words."""

    words: str
    number: str


def rounded(number: Decimal, digits: int = DIGITS) -> Decimal:
    """A number with so many digits that count.

    >>> [str(rounded(Decimal(one))) for one in ("0", "3.4375", "43217", "-0.0456", "99.6")]
    ['0', '3.4', '43000', '-0.046', '100']
    """
    if not number:
        return Decimal(0)
    step = Decimal(1).scaleb(number.adjusted() - digits + 1)
    return Decimal(f"{number.quantize(step, ROUND_HALF_EVEN):f}")


def written(number: Decimal) -> str:
    """A number as people read it, with two decimals at most and none that say nothing."""
    shown = number.quantize(Decimal("0.01")) if number.as_tuple().exponent != 0 else number
    plain = shown.normalize()
    places = max(0, -int(plain.as_tuple().exponent))
    return number_format(plain, decimal_pos=places, force_grouping=True)


def figures_of(
    spread: Spread | None, answered: Cell, telling: Telling, *, of_all: bool
) -> list[Figure]:
    """What one reader may know of the numbers of those who answered; often nothing.

    `answered` is how many they are, as far as that is told; `of_all` says that they are
    everybody and not a group.
    """
    if spread is None or not spread.people:
        return []
    if telling.is_open:
        return [
            Figure(_("Median"), written(spread.median)),
            Figure(_("Mean"), written(spread.mean)),
            Figure(_("Middle half"), _band(spread.lower, spread.upper)),
            Figure(_("Smallest"), written(spread.least)),
            Figure(_("Largest"), written(spread.most)),
        ]
    mean = told_mean(spread, answered, telling)
    if mean is None or not of_all:
        return []
    found = [
        Figure(_("Median, rounded"), written(rounded(spread.median))),
        Figure(_("Mean, rounded"), written(mean)),
    ]
    # Each end of the band has a quarter of them beyond it.
    if is_enough((answered.count or 0) // QUARTERS, telling.threshold):
        band = _band(rounded(spread.lower), rounded(spread.upper))
        found.append(Figure(_("Middle half, rounded"), band))
    return found


def told_mean(spread: Spread | None, answered: Cell, telling: Telling) -> Decimal | None:
    """The mean of the numbers of everybody, rounded, where all may know it; else None."""
    if spread is None or not telling.is_final or answered.count is None:
        return None
    return rounded(spread.mean) if is_enough(answered.count, telling.threshold) else None


def _band(lower: Decimal, upper: Decimal) -> str:
    return _("%(lower)s to %(upper)s") % {"lower": written(lower), "upper": written(upper)}
