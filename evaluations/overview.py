"""The indicators of a community as pages and reports tell them: value, targets, freshness.

However many there are, it costs three queries.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from dateutil.relativedelta import relativedelta
from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _

from bic.money import words as money_words
from bic.querysets import LIST_FETCH
from bic.reports.charts import Bar, Bars, Chart, percent, value_bars
from evaluations.models import Indicator, Reading, Wave

UP, DOWN = Indicator.Direction.UP, Indicator.Direction.DOWN
FEWEST_BARS = 2
Level, Kind = Indicator.Level, Wave.Kind


def amount(value: Decimal | None, unit: str, currency: str) -> str:
    """A value in its unit, as the reader writes it; "" for none."""
    if value is None:
        return ""
    match unit:
        case Indicator.Unit.PERCENT:
            return percent(float(value))
        case Indicator.Unit.MONEY:
            return money_words(value, currency)
    places = 0 if value == value.to_integral_value() else 2
    return number_format(value, places, force_grouping=True)


@dataclass(frozen=True)
class Target:
    """A target: for when, how much, and whether the newest value reaches it (None: unknown)."""

    label: str
    value: str
    is_reached: bool | None

    @property
    def words(self) -> str:
        """Whether it is reached, in words."""
        if self.is_reached is None:
            return ""
        return _("reached") if self.is_reached else _("not reached")


@dataclass(frozen=True)
class Missing:
    """A reading that should be there: since when, and for which wave, if for one."""

    since: date
    wave: Wave | None = None

    @property
    def words(self) -> str:
        """What is missing."""
        if self.wave:
            return _("Due for %(wave)s, but missing") % {"wave": self.wave}
        return _("Due on %(day)s, but missing") % {"day": date_format(self.since)}


@dataclass(frozen=True)
class Standing:
    """An indicator with its readings in the order of their days, and what follows from them."""

    indicator: Indicator
    readings: Sequence[Reading]
    missing: Sequence[Missing]
    currency: str

    @property
    def newest(self) -> Reading | None:
        """The last reading, also one without a value."""
        return self.readings[-1] if self.readings else None

    @property
    def valued(self) -> list[Reading]:
        """Readings that have a value."""
        return [one for one in self.readings if one.value is not None]

    def said(self, value: Decimal | None) -> str:
        """A value in words."""
        return amount(value, self.indicator.unit, self.currency)

    @property
    def value(self) -> str:
        """The newest value in words, or why there is none."""
        if self.newest is None:
            return ""
        return self.said(self.newest.value) or self.newest.why_words

    @property
    def baseline(self) -> tuple[Decimal, date | None] | None:
        """What was entered as the baseline, else what was read at the baseline wave."""
        if self.indicator.baseline is not None:
            return self.indicator.baseline, self.indicator.baseline_on
        of_wave = (one for one in self.valued if one.wave and one.wave.kind == Kind.BASELINE)
        found = next(of_wave, None)
        return (found.value, found.day) if found and found.value is not None else None

    @property
    def baseline_words(self) -> str:
        """The baseline with its day."""
        if self.baseline is None:
            return ""
        value, day = self.baseline
        return f"{self.said(value)} ({date_format(day)})" if day else self.said(value)

    @property
    def moved(self) -> str:
        """Which way the newest value went since the baseline; of context it says nothing."""
        newest = self.valued[-1] if self.valued else None
        if self.indicator.level == Level.CONTEXT or self.baseline is None or newest is None:
            return ""
        value, day = self.baseline
        if newest.value is None or newest.day == day:
            return ""
        if newest.value == value:
            return _("As at the baseline")
        goes_up = newest.value > value
        if self.indicator.direction not in (UP, DOWN):
            return _("Higher than at the baseline") if goes_up else _("Lower than at the baseline")
        is_better = goes_up == (self.indicator.direction == UP)
        return _("Better than at the baseline") if is_better else _("Worse than at the baseline")

    @property
    def targets(self) -> list[Target]:
        """Targets for year 1 and year 3, where there are any."""
        found = (
            (_("Year 1"), self.indicator.target_year1),
            (_("Year 3"), self.indicator.target_year3),
        )
        return [
            Target(label, self.said(value), self._reaches(value))
            for label, value in found
            if value is not None
        ]

    def _reaches(self, target: Decimal) -> bool | None:
        newest = self.valued[-1].value if self.valued else None
        if newest is None or self.indicator.direction not in (UP, DOWN):
            return None
        return newest >= target if self.indicator.direction == UP else newest <= target

    @property
    def freshness(self) -> str:
        """When it was read last, in words."""
        if self.newest is None:
            return _("Never read")
        return _("Read on %(day)s") % {"day": date_format(self.newest.day)}


def standings(
    community: Any, today: date, *, until: date | None = None, only: int | None = None
) -> list[Standing]:
    """The indicators of a community in the order of their levels, those no longer read last.

    With `until`, readings after that day are left out. `only` is the key of one of them.
    """
    rows = Indicator.objects.filter(community=community)
    if only is not None:
        rows = rows.filter(pk=only)
    readings = Reading.objects.filter(community=community, indicator__in=rows)
    if until:
        readings = readings.filter(day__lte=until)
    found = defaultdict(list)
    for one in readings.select_related("wave", "read_by").order_by("day", "pk"):
        found[one.indicator_id].append(one)
    waves = opened_waves(community)
    order = list(Level)
    rows = rows.select_related("program", "owner", "survey").fetch_mode(LIST_FETCH)
    return [
        Standing(
            one, found[one.pk], missing_of(one, found[one.pk], waves, today),
            community.program.currency,
        )
        for one in sorted(
            rows, key=lambda one: (bool(one.retired_at), order.index(Level(one.level)), one.pk)
        )
    ]  # fmt: skip


def drawn(standing: Standing) -> Chart | None:
    """Its values over time as bars; None for less than two, which show no change."""
    valued = standing.valued
    if len(valued) < FEWEST_BARS:
        return None
    bars = [
        Bar(label_of(one), float(one.value or 0), None, standing.said(one.value)) for one in valued
    ]
    told = Bars(bars, str(standing.indicator.name), (_("Day"), _("Value")))
    return value_bars([told], ("full", "narrow"))[0]


def label_of(reading: Reading) -> str:
    """The day of a reading, with its wave."""
    day = date_format(reading.day)
    return f"{reading.wave}, {day}" if reading.wave else day


def opened_waves(community: Any) -> list[Wave]:
    """Waves that were opened and are not locked, the earliest first."""
    rows = Wave.objects.filter(community=community, opened_at__isnull=False, locked_at=None)
    return list(rows.order_by("opens_on", "pk"))


def missing_of(
    indicator: Indicator, readings: Iterable[Reading], waves: Iterable[Wave], today: date
) -> list[Missing]:
    """Readings that are due by `today` and are not there, the oldest first."""
    if indicator.retired_at:
        return []
    read_for = {one.wave_id for one in readings}
    found = [Missing(wave.opens_on, wave) for wave in waves if wave.pk not in read_for]
    if indicator.every_months:
        last = max((one.day for one in readings), default=None) or timezone.localdate(
            indicator.created_at, timezone=indicator.program.tzinfo
        )
        if (due := last + relativedelta(months=indicator.every_months)) <= today:
            found.append(Missing(due))
    return sorted(found, key=lambda one: one.since)
