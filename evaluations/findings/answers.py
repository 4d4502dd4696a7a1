"""What people answered to the surveys of a wave, beside earlier waves."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from bic.privacy import threshold_of
from bic.surveys.results.items import Answer
from evaluations.compared.items import Average, Change, Compared, Row
from evaluations.compared.reading import Comparison, comparison_of
from evaluations.findings import tables
from evaluations.findings.rounds import series_until
from evaluations.findings.tables import figure, part, people, row, table
from evaluations.models import Wave


def facts(wave: Wave) -> dict[str, Any]:
    """Every question of every survey: counts, percents, change, and effects where they are told."""
    found: list[dict[str, Any]] = []
    threshold = threshold_of(wave.program)
    for series in series_until(wave):
        compared = comparison_of(series, sees_all=False)
        found += [_question(one, compared, threshold) for one in compared.questions]
    return part(found)


def _question(item: Compared, compared: Comparison, threshold: int) -> dict[str, Any]:
    names = [one.round.name for one in compared.told]
    columns = [*names, _("Change: %(span)s") % {"span": item.span}] if item.span else names
    rows = [_answer(one, item) for one in (*item.rows, *item.without)]
    if item.average and any(item.average.cells):
        rows.append(_averages(item.average))
    rows += _figures(item)
    labels = {one.label for one in item.asked if one and one.label != item.label}
    return table(
        item.label, _("Answer"), columns, rows,
        of=compared.series.title,
        tags=[_("Wording changed")] if item.is_reworded else [],
        before=sorted(labels),
        notes=item.notes,
        threshold=threshold if item.hides else None,
        **_bars(item, names),
    )  # fmt: skip


def _answer(one: Row, item: Compared) -> dict[str, Any]:
    cells = [_told(cell) for cell in one.cells]
    return row(one.words, [*cells, change(one.change)] if item.span else cells)


def _told(answer: Answer | None) -> list[dict[str, Any]]:
    return people(answer.cell, answer.percent) if answer else []


def _averages(average: Average) -> dict[str, Any]:
    cells = [
        [figure(tables.AMOUNT, one, mean)] if one else []
        for one, mean in zip(average.cells, average.means, strict=True)
    ]
    return row(average.words, [*cells, change(average.change)])


def _figures(item: Compared) -> Iterator[dict[str, Any]]:
    """What may be known of numbers that people gave, by what it is."""
    each = [
        {str(one.words): str(one.number) for one in asked.result.figures} if asked else {}
        for asked in item.asked
    ]
    for name in dict.fromkeys(name for one in each for name in one):
        cells = [[figure(tables.AMOUNT, one[name])] if name in one else [] for one in each]
        yield row(name, [*cells, []] if item.span else cells)


def change(found: Change | None) -> list[dict[str, Any]]:
    """A change with its interval and its effect size, where they are told."""
    if found is None:
        return []
    told = [figure(tables.POINTS, found.points)]
    if found.way:
        better, worse = pgettext("change", "Better"), pgettext("change", "Worse")
        way = better if found.way == "better" else worse
        told.append(figure(tables.WORDS, way, look=found.way))
    return [*told, *(figure(tables.WORDS, one) for one in (found.interval, found.effect) if one)]


def _bars(item: Compared, names: list[str]) -> dict[str, Any]:
    """What is drawn: the average of a scale over the waves, else the shares of the newest one."""
    if item.average and sum(map(bool, item.average.cells)) > 1:
        bars = [
            [name, mean, None, told, "", False]
            for name, mean, told in zip(names, item.average.means, item.average.cells, strict=True)
            if mean is not None
        ]
        return {"bars": bars, "headers": [_("Wave"), _("Average")], "about": item.average.words}
    wave, result = [(name, one.result) for name, one in zip(names, item.asked, strict=True) if one][
        -1
    ]
    # What is left beside a hidden one would look like all of it.
    if not result.draws or any(one.cell.is_hidden for one in result.answers):
        return {}
    bars = [
        [one.words, one.cell.percent, None, one.percent, "", False]
        for one in result.answers if one.cell.percent is not None
    ]  # fmt: skip
    return {
        "bars": bars, "headers": [_("Answer"), _("Share")],
        "about": _("%(question)s Percent, %(wave)s") % {
            "question": item.label, "wave": wave,
        },
    }  # fmt: skip
