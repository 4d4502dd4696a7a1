"""Indicators over the waves: what was read at each, and which way it went.

Readings are kept as everybody may read them: numbers of people that are too small are no
readings but a reason. Context, such as figures of the Census, has no better and no worse.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from bic.querysets import LIST_FETCH
from evaluations.compared.items import Change
from evaluations.compared.series import ORDER
from evaluations.models import Indicator, Reading, Wave
from evaluations.overview import amount


class Cell(NamedTuple):
    """What was read at a wave, in words, and what stands behind it.

    `percent` is how much of its bar is filled, of 100; None where no bar is drawn.
    """

    value: str
    beside: str
    percent: float | None = None


@dataclass(frozen=True)
class IndicatorLine:
    """An indicator with what was read at each wave, in words, and the change between two."""

    indicator: Indicator
    cells: list[Cell]
    change: Change | None

    @property
    def is_context(self) -> bool:
        """Whether nothing that was done can have moved it."""
        return self.indicator.level == Indicator.Level.CONTEXT


@dataclass(frozen=True)
class Indicators:
    """The indicators of a community that were read at a wave, and those waves in order."""

    waves: list[Wave]
    lines: list[IndicatorLine]

    @property
    def moved(self) -> list[IndicatorLine]:
        """Those that tell how it went and what came of it."""
        return [one for one in self.lines if not one.is_context]

    @property
    def context(self) -> list[IndicatorLine]:
        """Those that stand beside it."""
        return [one for one in self.lines if one.is_context]


def indicators_of(community: Any) -> Indicators:
    """What was read at the waves of a community; two queries. Needs its program."""
    readings = (
        Reading.objects.filter(community=community, wave__isnull=False)
        .select_related("wave")
        .fetch_mode(LIST_FETCH)
    )
    by_place: dict[tuple[int, int], Reading] = {}
    waves: dict[int, Wave] = {}
    for one in readings:
        if one.wave:
            by_place[one.indicator_id, one.wave.pk] = one
            waves[one.wave.pk] = one.wave
    ordered = sorted(waves.values(), key=lambda wave: ORDER.index(Wave.Kind(wave.kind)))
    read = {indicator for indicator, _wave in by_place}
    lines = [
        _line(indicator, [by_place.get((indicator.pk, wave.pk)) for wave in ordered], community)
        for indicator in Indicator.objects.filter(community=community).order_by("level", "pk")
        if indicator.pk in read
    ]
    return Indicators(ordered, lines)


def _line(indicator: Indicator, found: list[Reading | None], community: Any) -> IndicatorLine:
    currency = community.program.currency
    values = [one.value for one in found if one and one.value is not None]
    full = _full(indicator, values)
    cells = [_cell(indicator, one, currency, full) for one in found]
    change = None
    if len(values) > 1:
        moved = values[-1] - values[0]
        change = Change(
            _moved(moved, indicator.unit, currency), _span(found), way=_way(indicator, moved)
        )
    return IndicatorLine(indicator, cells, change)


def _span(found: Sequence[Reading | None]) -> str:
    """Between which waves a change is, where it is not between the first and the last."""
    if all(one and one.value is not None for one in (found[0], found[-1])):
        return ""
    told = [one.wave for one in found if one and one.value is not None]
    return _("%(first)s to %(last)s") % {"first": told[0], "last": told[-1]}


def _full(indicator: Indicator, values: Sequence[Decimal]) -> Decimal:
    """The value whose bar is full, from zero on; 0 where bars would say nothing."""
    if any(value < 0 for value in values):
        return Decimal(0)
    if indicator.unit == Indicator.Unit.PERCENT:
        return Decimal(100)
    return max(values) if len(values) > 1 else Decimal(0)


def _cell(indicator: Indicator, one: Reading | None, currency: str, full: Decimal) -> Cell:
    """A reading in words, what stands behind it, and its bar."""
    if one is None:
        return Cell("", _("Not read"))
    if one.value is None:
        return Cell("", one.why_words)
    beside = ""
    if one.part is not None and one.whole is not None:
        beside = _("%(part)s of %(whole)s") % {"part": one.part, "whole": one.whole}
    percent = float(100 * one.value / full) if full else None
    return Cell(amount(one.value, indicator.unit, currency), beside, percent)


def _moved(moved: Decimal, unit: str, currency: str) -> str:
    sign = "+" if moved > 0 else "−" if moved < 0 else ""
    if unit == Indicator.Unit.PERCENT:
        number = f"{sign}{number_format(round(abs(moved), 1), 1)}"
        return _("%(number)s points") % {"number": number}
    return f"{sign}{amount(abs(moved), unit, currency)}"


def _way(indicator: Indicator, moved: Decimal) -> str:
    """ "better" or "worse", "" for context and where neither is."""
    wanted = {Indicator.Direction.UP: 1, Indicator.Direction.DOWN: -1}.get(
        Indicator.Direction(indicator.direction), 0
    )
    if indicator.level == Indicator.Level.CONTEXT or not moved or not wanted:
        return ""
    return "better" if moved * wanted > 0 else "worse"
