"""Indicators by wave against their targets, context apart."""

from datetime import timedelta
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.days import today_in
from evaluations.findings import tables
from evaluations.findings.rounds import place, waves_until
from evaluations.findings.tables import figure, part, row, table, words
from evaluations.measuring import formula_of
from evaluations.models import Indicator, Reading, Wave
from evaluations.overview import Standing, Target, standings

TARGETS = {Wave.Kind.YEAR_1: "target_year1", Wave.Kind.YEAR_3: "target_year3"}
CONTEXT = Indicator.Level.CONTEXT


def facts(wave: Wave) -> dict[str, Any]:
    """Baseline, readings by wave, the newest one, the target, and whether it is reached.

    Readings are kept as everybody may read them. What was read once the next wave had begun
    is that one's.
    """
    today = today_in(wave.program)
    found = [one for one in standings(wave.community, today, until=_until(wave)) if one.newest]
    waves = waves_until(wave)
    read = {reading.wave_id for one in found for reading in one.readings}
    waves = [one for one in waves if one.pk in read]
    context = [one for one in found if one.indicator.level == CONTEXT]
    others = [one for one in found if one.indicator.level != CONTEXT]
    said = _(
        "Context, such as figures of the Census, has no better and no worse: nobody's work moves "
        "it within three years."
    )
    return part(
        [_table(_("Indicators"), others, waves, wave), _table(_("Context"), context, waves, wave)],
        [said] if context else [],
    )


def _until(wave: Wave) -> Any:
    """The last day whose readings are of this wave: the one before the next wave opens."""
    rows = Wave.objects.filter(community_id=wave.community_id)
    later = [one.opens_on for one in rows if place(one) > place(wave)]
    return min(later) - timedelta(days=1) if later else None


def _table(title: Any, found: list[Standing], waves: list[Wave], wave: Wave) -> dict[str, Any]:
    is_context = bool(found) and found[0].indicator.level == CONTEXT
    columns = [_("Baseline"), *waves, _("Newest reading")]
    if not is_context:
        columns.append(_("Target: %(wave)s") % {"wave": wave})
    rows = [
        row(one.indicator.name, [
            words(one.baseline_words),
            *(_at(one, each) for each in waves),
            [*_read(one, one.newest, has_day=True), *words(one.moved)],
            *([] if is_context else [_target(one, wave)]),
        ])
        for one in found
    ]  # fmt: skip
    return table(title, _("Indicator"), columns, rows, notes=[*_notes(found)])


def _at(one: Standing, wave: Wave) -> list[dict[str, Any]]:
    found = next((it for it in one.readings if it.wave_id == wave.pk), None)
    return _read(one, found) if found else words(_("Not read"))


def _read(one: Standing, reading: Reading | None, *, has_day: bool = False) -> list[dict[str, Any]]:
    if reading is None:
        return []
    if reading.value is None:
        return words(reading.why_words)
    unit = tables.PERCENT if one.indicator.unit == Indicator.Unit.PERCENT else tables.AMOUNT
    told = [figure(unit, one.said(reading.value), reading.value)]
    if reading.part is not None and reading.whole is not None:
        told += words(_("%(part)s of %(whole)s") % {"part": reading.part, "whole": reading.whole})
    return [*told, *words(date_format(reading.day))] if has_day else told


def _target(one: Standing, wave: Wave) -> list[dict[str, Any]]:
    value = getattr(one.indicator, TARGETS.get(Wave.Kind(wave.kind), ""), None)
    if value is None:
        return []
    target: Target | None = next((it for it in one.targets if it.value == one.said(value)), None)
    told = [figure(tables.AMOUNT, one.said(value), value)]
    if target and target.words:
        told += words(target.words, "better" if target.is_reached else "worse")
    return told


def _notes(found: list[Standing]) -> list[str]:
    """What is to be known of single indicators: no longer read, or without their source."""
    notes = []
    for one in found:
        name = str(one.indicator.name)
        if one.indicator.retired_at:
            notes.append(_("%(indicator)s: no longer read.") % {"indicator": name})
        if one.indicator.source == Indicator.Source.SURVEY and one.indicator.survey_id is None:
            notes.append(f"{name}: {formula_of(one.indicator)}")
    return notes
