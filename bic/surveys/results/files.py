"""Files of results: suppressed tables for everybody, the answers themselves for custodians.

Files are written on disk and rows are read a few thousand at a time, so that the process
stays as it is however many people answered.
"""

import io
from collections.abc import Iterable, Iterator
from typing import IO, Any

from django.utils.translation import gettext as _

from bic.surveys.models import DECLINED, WITH_CHOICES, Response, Survey
from bic.surveys.results import items
from bic.surveys.results.dictionary import Variable, about_row, dictionary, variables_of
from bic.surveys.results.questions import Instrument
from bic.ui.export import harmless, write_csv, write_sheets

CHUNK = 1000
COLUMNS = ("pk", "version__number", "consent_number", "language", "mode", "day", "answers")


def safe(rows: Iterable[Iterable[Any]]) -> Iterator[list[Any]]:
    """Rows whose texts no spreadsheet runs."""
    return ([harmless(cell) for cell in row] for row in rows)


def told_rows(results: Iterable[items.Result]) -> Iterator[list[Any]]:
    """What the page of results says, a row for each answer."""
    yield [
        _("Question"), _("Wording changed"), _("Answer"), _("People"), _("Share"),
        _("The share is of"),
    ]  # fmt: skip
    for one in results:
        changed = _("yes") if one.is_reworded else ""
        for answer in (*one.answers, *one.without):
            yield [
                one.label, changed, answer.words, answer.cell.plain, answer.percent,
                one.base if answer.percent else "",
            ]  # fmt: skip
        for figure in one.figures:
            yield [one.label, changed, f"{figure.words}: {figure.number}", "", "", ""]


def told_workbook(results: Iterable[items.Result], notes: Iterable[str]) -> bytes:
    """A workbook of what the page of results says, with the sentences that belong to it."""
    lines = [[_("Notes")], *([note] for note in notes)]
    file = io.BytesIO()
    write_sheets({_("Results"): safe(told_rows(results)), _("Notes"): safe(lines)}, file)
    return file.getvalue()


def rows_of(survey: Survey) -> Iterator[tuple[Any, ...]]:
    """Every answer that counts: what is known of it, and the answers by key, last."""
    rows = Response.objects.filter(survey=survey).counted().in_order()
    return rows.values_list(*COLUMNS).iterator(chunk_size=CHUNK)


def cells(variables: list[Variable], row: tuple[Any, ...]) -> list[Any]:
    """A line of the file."""
    *about, answers = row
    return [*about, *(one.cell(answers) for one in variables)]


def in_words(instrument: Instrument, variables: list[Variable], row: tuple[Any, ...]) -> list[Any]:
    """The same line with the words of each choice."""
    *about, answers = row
    return [*about, *(_said(instrument, one, one.cell(answers)) for one in variables)]


def _said(instrument: Instrument, one: Variable, value: Any) -> Any:
    if value == DECLINED:
        return _("Preferred not to say")
    if one.ticked and value is not None:
        return _("chosen") if value else _("not chosen")
    question = instrument.questions.get(one.key)
    if question is None or value is None or question.kind not in WITH_CHOICES:
        return value
    return instrument.choice(question, str(value))


def raw_rows(
    instrument: Instrument, survey: Survey, *, spoken: bool = False
) -> Iterator[list[Any]]:
    """The heading and every line, with values or with words."""
    variables = variables_of(instrument)
    yield [*about_row(), *(one.name for one in variables)]
    for row in rows_of(survey):
        yield in_words(instrument, variables, row) if spoken else cells(variables, row)


def write_answers_csv(instrument: Instrument, survey: Survey, file: IO[bytes]) -> None:
    """Every answer as comma-separated text."""
    write_csv(safe(raw_rows(instrument, survey)), file)


def write_answers_xlsx(instrument: Instrument, survey: Survey, file: IO[bytes]) -> None:
    """A workbook of every answer in values and in words, and the dictionary of its columns."""
    sheets = {
        _("Answers"): safe(raw_rows(instrument, survey)),
        _("Answers in words"): safe(raw_rows(instrument, survey, spoken=True)),
        _("Dictionary"): safe(dictionary(instrument, variables_of(instrument))),
    }
    write_sheets(sheets, file)
