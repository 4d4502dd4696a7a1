"""Files of results over the waves: what a page says to its reader, and what each column means.

A file of text has one table, so its dictionary is a file of its own; a workbook has both. All is
made of what the page shows, so nothing is told here that is hidden there.
"""

import io
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from bic.privacy import SYMBOL
from bic.surveys.models import Direction
from bic.surveys.results.files import safe
from bic.surveys.results.items import Answer
from bic.surveys.results.telling import Telling
from bic.ui.export import table, write_sheets
from evaluations.compared.groups import Beside, Groups, Part, refused_words
from evaluations.compared.indicators import indicators_of
from evaluations.compared.items import Change, Compared
from evaluations.compared.reading import Comparison
from evaluations.models import Indicator
from evaluations.overview import Standing, standings

type Rows = list[list[Any]]


def made(form: str, name: str, rows: Rows, dictionary: Rows, notes: Iterable[str]) -> Any:
    """A file and the ending of its name. `form` is "csv", "xlsx" or "dictionary".

    Raises `Http404` for another form.
    """
    if form == "csv":
        return table(rows, "csv"), "csv"
    if form == "dictionary":
        return table(dictionary, "csv"), "csv"
    if form != "xlsx":
        raise Http404
    sheets = {
        name: safe(rows),
        _("Dictionary"): safe(dictionary),
        _("Notes"): safe([[_("Notes")], *([one] for one in notes)]),
    }
    file = io.BytesIO()
    write_sheets(sheets, file)
    return file.getvalue(), "xlsx"


def comparison_file(found: Comparison, form: str, telling: Telling) -> Any:
    """A series as its page tells it to this reader."""
    names = [one.name for one in found.series.rounds]
    beside = found.beside
    rows = list(_groups(beside) if beside else _questions(found, names))
    return made(form, _("Results"), rows, _dictionary(found, names), _notes(found, telling))


def _head(names: list[str]) -> list[str]:
    told = [words % {"wave": name} for name in names for words in
            (_("%(wave)s: people"), _("%(wave)s: percent"), _("%(wave)s: average"))]  # fmt: skip
    return [
        _("Question"), _("Words of the question"), _("Group"), _("Answer"), *told,
        _("Compared waves"), _("Change"), _("Better or worse"), _("Interval"), _("Effect size"),
        _("Remarks"),
    ]  # fmt: skip


def _answer(cell: Any) -> list[Any]:
    """A cell as it is shown: the number of people, its percent, its average."""
    if isinstance(cell, Answer):
        share = cell.cell.percent if cell.percent else None
        return [cell.cell.plain, "" if share is None else round(share, 1), ""]
    return ["", "", cell or ""]


def _change(span: str, change: Change | None) -> list[str]:
    if change is None:
        return ["", "", "", "", ""]
    ways = {"better": pgettext("change", "Better"), "worse": pgettext("change", "Worse")}
    way = ways.get(change.way, "")
    # A spreadsheet takes a plus at the beginning for a formula.
    return [span, change.points.removeprefix("+"), way, change.interval, change.effect]


def _questions(found: Comparison, names: list[str]) -> Iterator[list[Any]]:
    yield _head(names)
    told = [place for place, one in enumerate(found.rounds) if not one.is_refused]
    for item in found.questions:
        yield from _of_item(item, found.group, told, len(names))


def _of_item(item: Compared, group: str, told: list[int], count: int) -> Iterator[list[Any]]:
    start, remarks = [item.key, item.label, group], " ".join(item.notes)

    def placed(cells: Iterable[Any]) -> list[Any]:
        found: list[Any] = [None] * count
        for place, cell in zip(told, cells, strict=True):
            found[place] = cell
        return [one for cell in found for one in _answer(cell)]

    for row in (*item.rows, *item.without):
        yield [*start, row.words, *placed(row.cells), *_change(item.span, row.change), remarks]
    if item.average:
        average = item.average
        change = _change(item.span, average.change)
        yield [*start, average.words, *placed(average.cells), *change, remarks]


def _groups(beside: Groups) -> Iterator[list[Any]]:
    yield _head(beside.names)
    for question in beside.questions:
        for part in question.parts:
            yield from _of_part(question, part)


def _of_part(question: Beside, part: Part) -> Iterator[list[Any]]:
    for line in part.lines:
        cells = [one for cell in line.cells for one in _answer(cell)]
        yield [
            question.key, question.label, part.group.words, line.words, *cells,
            *_change(part.span, line.change), " ".join(part.notes),
        ]  # fmt: skip


def _dictionary(found: Comparison, names: list[str]) -> Rows:
    said = [
        _("Key of the question: the same in all waves and languages."),
        _("Words of the question in the newest wave that asked it."),
        _("Of whom the line is; empty for everybody."),
        _("Answer in words, or the average of the points."),
    ]
    for _name in names:
        said += [
            _("How many people gave the answer in this wave."),
            _("Their percent of those who answered the question, or of everybody in the view."),
            _("Average of the points; where one end of the scale is better, it is the highest."),
        ]
    said += [
        _("Between which waves the change is."),
        _("Later wave less earlier one, in points of percent or of the scale."),
        _("Which way an average went, where one end of the scale is better."),
        _("Interval of 95 percent; only where people were drawn by lot in every wave."),
        _("Effect size: h of a share, d and r of an average; only where the design allows it."),
        _("Why something is not told."),
    ]
    columns = [list(pair) for pair in zip(_head(names), said, strict=True)]
    ends = {Direction.UP.value: _("The last point is the best."),
            Direction.DOWN.value: _("The first point is the best.")}  # fmt: skip
    return [
        [_("Column"), _("What it means")], *columns,
        [SYMBOL, _("Not shown, so that nobody can be recognized.")],
        ["", ""], [_("Question"), _("Words and kind")],
        *(
            [
                key,
                " ".join(filter(None, [f"{one.label} ({one.result.kind}).",
                                       ends.get(one.question.direction, "")])),
            ]
            for key, one in _asked(found).items()
        ),
    ]  # fmt: skip


def _asked(found: Comparison) -> dict[str, Any]:
    """Every question as the newest round that tells it asked it."""
    return {key: one for each in found.rounds for key, one in each.asked.items()}


def _notes(found: Comparison, telling: Telling) -> Iterator[str]:
    yield found.design.why
    for one in found.rounds:
        if one.round.survey.state != "closed":
            words = _("%(wave)s: so far; the survey is not closed, and these numbers will change.")
            yield words % {"wave": one.round.name}
        if one.is_refused:
            words = _("%(wave)s: this group is not told, because it was not asked for or because "
                      "too few people are in it.")  # fmt: skip
            yield words % {"wave": one.round.name}
    if found.beside:
        yield from refused_words(found.beside)
    if not telling.is_open:
        yield _(
            "* Not shown, so that nobody can be recognized: numbers from 1 to %(largest)s, and "
            "others that would give them away."
        ) % {"largest": telling.threshold - 1}


def indicators_file(community: Any, today: date, form: str) -> Any:
    """The indicators of a community with all their readings, as everybody there sees them."""
    changes = {one.indicator.pk: one.change for one in indicators_of(community).lines}
    columns = _indicator_columns()
    rows: Rows = [[head for head, _said in columns]]
    for standing in standings(community, today):
        rows += _readings(standing, changes.get(standing.indicator.pk))
    dictionary = [[_("Column"), _("What it means")], *([*pair] for pair in columns)]
    notes = [_("Numbers of people that are too small were never kept as readings.")]
    return made(form, _("Indicators"), rows, dictionary, notes)


def _indicator_columns() -> list[tuple[str, str]]:
    return [
        (_("Indicator"), _("Its name.")),
        (_("What it means"), _("Its definition.")),
        (_("Level"), _("Process, output, outcome, or context that nobody's work moves.")),
        (_("Unit"), _("In which the values are.")),
        (_("Direction"), _("Which way is better.")),
        (_("Source"), _("Where its readings come from.")),
        (_("Baseline"), _("What was entered as the baseline, else what the baseline wave read.")),
        (_("Target for year 1"), _("What it should be then.")),
        (_("Target for year 3"), _("What it should be then.")),
        (_("Wave"), _("For which wave it was read; empty for readings between them.")),
        (_("Day"), _("On which day it was read.")),
        (_("Value"), _("What was read.")),
        (_("Of these"), _("The part of a share.")),
        (_("Out of"), _("The whole of a share.")),
        (_("Why there is no value"), _("In words, where nothing could be read.")),
        (_("How it came about"), _("The formula, and the source as it was on that day.")),
        (_("Note"), _("What whoever read it added.")),
        (_("Change over the waves"), _("The last wave less the first one that were read.")),
        (_("Better or worse"), _("Which way that is; of context it is not said.")),
    ]  # fmt: skip


def _readings(standing: Standing, change: Change | None) -> Rows:
    one: Indicator = standing.indicator
    baseline = standing.baseline[0] if standing.baseline else ""
    start = [
        str(one.name), str(one.definition), one.get_level_display(), one.get_unit_display(),
        one.get_direction_display(), one.get_source_display(), baseline, one.target_year1,
        one.target_year3,
    ]  # fmt: skip
    _span, points, way, *_rest = _change("", change)
    return [
        [
            *start, str(read.wave or ""), read.day, read.value, read.part, read.whole,
            read.why_words, read.formula_words, read.note, points, way,
        ]
        for read in standing.readings
    ] or [[*start, *[""] * 10]]  # fmt: skip
