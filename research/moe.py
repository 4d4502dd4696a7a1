"""Margins of error: the arithmetic for estimates published with a margin at the 90 % level."""

from dataclasses import dataclass
from enum import StrEnum
from math import hypot, inf, sqrt

from django.utils.translation import gettext_lazy as _

# Margins of the American Community Survey are 1.645 standard errors.
Z_90 = 1.645
Z_95 = 1.96
# No official rule exists; these are the percentages that Esri uses.
HIGH_UP_TO = 12.0
LOW_ABOVE = 40.0


class ShareUndefined(ValueError):
    """There is nobody to take a share of."""


@dataclass(frozen=True)
class Estimate:
    """A figure and its margin of error at 90 %, None when the margin is not known."""

    value: float
    moe: float | None = None

    @property
    def standard_error(self) -> float | None:
        """In the unit of the figure; None when the margin is not known."""
        return None if self.moe is None else self.moe / Z_90

    @property
    def moe_95(self) -> float | None:
        """The margin at 95 %, which is wider; None when the margin is not known."""
        return None if self.moe is None else self.moe * Z_95 / Z_90

    @property
    def cv(self) -> float | None:
        """Coefficient of variation in percent; None when undefined or the margin is not known."""
        if self.standard_error is None or not self.value:
            return None
        return 100 * self.standard_error / abs(self.value)


class Reliability(StrEnum):
    """How far an estimate can be leaned on."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """In words."""
        return str(LABELS[self])


LABELS = {
    Reliability.HIGH: _("High: the margin of error is small beside the estimate."),
    Reliability.MEDIUM: _("Medium: use it with care, the margin of error is considerable."),
    Reliability.LOW: _("Low: the sample is too small to lean on this estimate."),
    Reliability.UNKNOWN: _("Unknown: the margin of error is not given."),
}


def reliability(
    estimate: Estimate, *, high_up_to: float = HIGH_UP_TO, low_above: float = LOW_ABOVE
) -> Reliability:
    """Label of an estimate by its coefficient of variation, in percent.

    A zero with a margin has no coefficient and counts as low.
    """
    if estimate.moe is None:
        return Reliability.UNKNOWN
    if estimate.moe == 0:
        return Reliability.HIGH
    cv = estimate.cv
    if cv is None or cv > low_above:
        return Reliability.LOW
    return Reliability.HIGH if cv <= high_up_to else Reliability.MEDIUM


def total(*parts: Estimate) -> Estimate:
    """Sum of estimates of separate groups.

    Of the parts that are zero only the largest margin counts, because zeros of one table
    get their margin from a model and not from answers. Many parts make the margin too
    large: prefer a published subtotal.
    """
    margins = [part.moe for part in parts if part.value]
    zeros = [part.moe for part in parts if not part.value]
    value = sum(part.value for part in parts)
    if None in margins or None in zeros:
        return Estimate(value)
    known = [moe for moe in margins if moe is not None]
    return Estimate(value, hypot(*known, max((moe for moe in zeros if moe is not None), default=0)))


def difference(first: Estimate, second: Estimate) -> Estimate:
    """`first` less `second`."""
    value = first.value - second.value
    if first.moe is None or second.moe is None:
        return Estimate(value)
    return Estimate(value, hypot(first.moe, second.moe))


def proportion(part: Estimate, whole: Estimate) -> Estimate:
    """Share of `part` in a `whole` that contains it, as a fraction.

    Falls back on the margin of a ratio where the formula would take the root of a
    negative number. Raises `ShareUndefined` when the whole is not above zero.
    """
    if whole.value <= 0:
        raise ShareUndefined
    share = part.value / whole.value
    if part.moe is None or whole.moe is None:
        return Estimate(share)
    square = part.moe**2 - (share * whole.moe) ** 2
    if square < 0:
        return ratio(part, whole)
    return Estimate(share, sqrt(square) / whole.value)


def ratio(first: Estimate, second: Estimate) -> Estimate:
    """`first` divided by a `second` that does not contain it.

    Raises `ShareUndefined` when `second` is not above zero.
    """
    if second.value <= 0:
        raise ShareUndefined
    value = first.value / second.value
    if first.moe is None or second.moe is None:
        return Estimate(value)
    return Estimate(value, hypot(first.moe, value * second.moe) / second.value)


def product(first: Estimate, second: Estimate) -> Estimate:
    """`first` times `second`."""
    value = first.value * second.value
    if first.moe is None or second.moe is None:
        return Estimate(value)
    return Estimate(value, hypot(first.value * second.moe, second.value * first.moe))


def z_score(first: Estimate, second: Estimate) -> float | None:
    """How many standard errors two estimates lie apart; None when a margin is not known."""
    apart = abs(first.value - second.value)
    if first.standard_error is None or second.standard_error is None:
        return None
    error = hypot(first.standard_error, second.standard_error)
    if not error:
        return inf if apart else 0.0
    return apart / error


def is_different(first: Estimate, second: Estimate) -> bool | None:
    """Whether two estimates differ by more than chance explains, at 90 %.

    None when a margin is not known. For estimates of separate samples: never for two
    overlapping periods, nor for one-year beside five-year figures.
    """
    z = z_score(first, second)
    return None if z is None else z > Z_90
