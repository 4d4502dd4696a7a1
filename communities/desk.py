"""The rows of the review desk, ready to be written: 250 applications are 3,750 cells."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from communities import results
from communities.models import Criterion, Decision
from communities.scoring import progress_words, spread_words

REVIEWERS, CRITERIA = "reviewers", "criteria"


LINE = (
    '<tr role="row"><th role="rowheader" scope="row"><a class="bic-plink" href="{}">{}</a>{}</th>'
    '<td role="cell">{}</td>{}<td role="cell" class="n{}" data-label="{}">{}</td>'
    '<td role="cell" class="n{}" data-label="{}">{}</td><td role="cell">{}</td>'
    '<td role="cell"{}>{}</td></tr>'
)
SECOND, MUTED = '<span class="bic-cell2">{}</span>', '<span class="muted">{}</span>'
EMPTY, IS_EMPTY = " is-empty", mark_safe(' class="is-empty"')


def draw(rows: Sequence[Any], criteria: Iterable[Criterion], by: str, base: str) -> list[Any]:
    """Give each row of `results.reviewed` its `line`; who stands in the lines, by name.

    `by` says whether the reviewers or the criteria stand in their middle; `base` is the address
    of all reviews. Two queries.
    """
    found = results.raters((row.pk for row in rows), with_given=by == CRITERIA)
    middles = _by_criteria(rows, found, criteria) if by == CRITERIA else _by_reviewers(rows, found)
    medians = results.medians(found)
    outcomes = {value: str(label) for value, label in Decision.Outcome.choices}
    mean_word, median_word, after = _("Mean"), _("Median"), _("after your own review")
    states = {
        "withdrawn": format_html(SECOND, _("Withdrawn")),
        "finalist": format_html(SECOND, _("Finalist")),
    }
    for row in rows:
        shown = row.mean is not None
        mean = number_format(row.mean, 2) if shown else ""
        middle = number_format(medians[row.pk], 2) if shown else ""
        spread = spread_words(row.done, row.high - row.low if shown else None)
        state = "withdrawn" if row.withdrawn_at else "finalist" if row.is_finalist else ""
        empty = "" if shown else EMPTY
        outcome = outcomes.get(row.outcome, "")
        row.line = format_html(
            LINE,
            f"{base}applications/{row.pk}/",
            row.community.name,
            states.get(state, ""),
            progress_words(row.done, row.asked),
            next(middles),
            *(empty, mean_word, mean),
            *(empty, median_word, middle),
            format_html(MUTED, after) if row.is_sealed else spread,
            *("" if outcome else IS_EMPTY, outcome),
        )
    people = {one.person.pk: one.person for theirs in found.values() for one in theirs}
    return sorted(people.values(), key=lambda person: person.display_name)


def _by_reviewers(
    rows: Sequence[Any], found: dict[int, list[results.Rater]]
) -> Iterator[SafeString]:
    """For each row, the cell with its reviewers."""
    marks: dict[tuple[Any, ...], SafeString] = {}
    words = {"wait": _("not in yet"), "out": _("stepped out"), "sealed": _("is in")}
    for row in rows:
        drawn = []
        for rater in found.get(row.pk, ()):
            looks = (rater.person.pk, rater.is_recused, rater.mean, row.is_sealed)
            if looks not in marks:
                marks[looks] = _mark(rater, row.is_sealed, words)
            drawn.append(marks[looks])
        yield mark_safe(  # noqa: S308 - built from escaped parts
            f'<td role="cell"><ul class="bic-raters">{"".join(drawn)}</ul></td>'
        )


def _mark(rater: results.Rater, is_sealed: bool, words: dict[str, str]) -> SafeString:
    if rater.is_recused:
        state, text = "out", words["out"]
    elif rater.mean is None:
        state, text = "wait", words["wait"]
    else:
        state, text = "done", words["sealed"] if is_sealed else number_format(rater.mean, 1)
    return format_html(
        '<li class="bic-rater bic-rater--{}"><abbr class="bic-av bic-av--sm" '
        'title="{}">{}</abbr> {}</li>',
        *(state, rater.person.display_name, rater.initials, text),
    )


def _by_criteria(
    rows: Sequence[Any], found: dict[int, list[results.Rater]], criteria: Iterable[Criterion]
) -> Iterator[SafeString]:
    """For each row, a cell for each criterion."""
    # `format_html` once for each criterion and look, not for each of thousands of cells.
    heads = [
        str(format_html('<td role="cell" data-label="{}" class="n', one.title)) for one in criteria
    ]
    looks: dict[results.Cell | None, str] = {None: ' is-empty"></td>'}
    for row in rows:
        cells = [] if row.is_sealed else results.cells(found.get(row.pk, ()))
        drawn = []
        for head, cell in zip_longest(heads, cells):
            if cell not in looks:
                looks[cell] = _cell(cell)
            drawn.append(head + looks[cell])
        yield mark_safe("".join(drawn))  # noqa: S308 - numbers and escaped titles


def _cell(cell: results.Cell) -> str:
    split = " is-split" if cell.is_split else ""
    return (
        f'{split}">{number_format(cell.mean, 1)}'
        f'<span class="bic-cell2">{cell.low}–{cell.high}</span></td>'
    )
