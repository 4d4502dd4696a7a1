"""Readings: those that people enter, and those that the product takes by itself."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import translation

from bic.days import today_in
from bic.querysets import hold
from evaluations.measuring import is_computed, take
from evaluations.models import Indicator, Reading, Wave


class WaveLocked(Exception):
    """What was read for a locked wave stays."""


class NotRead(Exception):
    """The indicator is no longer read, or is entered by hand."""


def _open(wave: Wave | None) -> None:
    """Keep the wave from being locked until the transaction ends. Raises `WaveLocked`."""
    if wave and hold(wave).locked_at:
        raise WaveLocked(wave)


@transaction.atomic
def keep(reading: Reading, *, by: Any) -> Reading:
    """Save a reading that somebody entered. Raises `WaveLocked`."""
    if reading.pk:
        _open(Reading.objects.select_related("wave").get(pk=reading.pk).wave)
    _open(reading.wave)
    reading.read_by = by
    reading.save()
    return reading


@transaction.atomic
def remove(reading: Reading) -> None:
    """Take out a reading that was entered by mistake. Raises `WaveLocked`."""
    _open(reading.wave)
    reading.delete()


@transaction.atomic
def read(indicator: Indicator, *, by: Any, wave: Wave | None = None) -> Reading:
    """Have the product read an indicator, for a wave or as of today.

    A reading of the same wave, or without a wave of the same day, is replaced. Raises
    `WaveLocked`, and `NotRead`.
    """
    whole = Indicator.objects.select_related("program", "community", "survey")
    indicator = hold(indicator, whole)
    if indicator.retired_at or not is_computed(indicator):
        raise NotRead(indicator)
    _open(wave)
    today = today_in(indicator.program)
    taken = take(indicator, today=today, wave=wave)
    rows = Reading.objects.filter(indicator=indicator, wave=wave)
    reading = (rows if wave else rows.filter(day=taken.day, is_computed=True)).first()
    reading = reading or Reading(
        program_id=indicator.program_id, community_id=indicator.community_id,
        indicator=indicator, wave=wave,
    )  # fmt: skip
    reading.day, reading.formula = taken.day, taken.formula
    reading.value, reading.why = taken.found.value, taken.found.why
    reading.part, reading.whole = taken.found.part, taken.found.whole
    reading.told = _told(indicator, today, wave)
    reading.is_computed, reading.read_by = True, by
    reading.save()
    return reading


def _told(indicator: Indicator, today: date, wave: Wave | None) -> dict[str, dict[str, str]]:
    """The words of a reading in each language of the product."""
    told = {}
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            taken = take(indicator, today=today, wave=wave)
        told[language] = {"why": str(taken.found.why), "formula": taken.formula}
    return told


@transaction.atomic
def read_all(indicators: Iterable[Indicator], *, by: Any, wave: Wave | None = None) -> int:
    """Read every computed one of them that is in use; how many that were. Raises `WaveLocked`."""
    computed = [one for one in indicators if is_computed(one) and not one.retired_at]
    for one in computed:
        read(one, by=by, wave=wave)
    return len(computed)
