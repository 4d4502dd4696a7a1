"""The rows of the review desk, ready to be written: 250 applications are 3,750 cells."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from communities import results
from communities.models import Criterion, Decision
from communities.scoring import progress_words, spread_words

REVIEWERS, CRITERIA = "reviewers", "criteria"


def draw(rows: Sequence[Any], criteria: Iterable[Criterion], by: str) -> list[Any]:
    """Give each row of `results.reviewed` the cells of its line; who stands in them, by name.

    `by` says whether `cells` hold the reviewers or the criteria. One query.
    """
    found = results.raters(row.pk for row in rows)
    medians = results.medians(found)
    outcomes = {value: str(label) for value, label in Decision.Outcome.choices}
    for row in rows:
        shown = row.mean is not None
        row.progress_words = progress_words(row.done, row.asked)
        row.outcome_words = outcomes.get(row.outcome, "")
        row.mean_words = number_format(row.mean, 2) if shown else ""
        row.median_words = number_format(medians[row.pk], 2) if shown else ""
        row.spread_words = spread_words(row.done, row.high - row.low if shown else None)
    if by == CRITERIA:
        _draw_criteria(rows, list(criteria))
    else:
        _draw_reviewers(rows, found)
    people = {one.person.pk: one.person for theirs in found.values() for one in theirs}
    return sorted(people.values(), key=lambda person: person.display_name)


def _draw_reviewers(rows: Sequence[Any], found: dict[int, list[results.Rater]]) -> None:
    marks: dict[tuple[Any, ...], SafeString] = {}
    words = {"wait": _("not in yet"), "out": _("stepped out"), "sealed": _("is in")}
    for row in rows:
        drawn = []
        for rater in found.get(row.pk, ()):
            looks = (rater.person.pk, rater.is_recused, rater.mean, row.is_sealed)
            if looks in marks:
                drawn.append(marks[looks])
                continue
            if rater.is_recused:
                state, text = "out", words["out"]
            elif rater.mean is None:
                state, text = "wait", words["wait"]
            elif row.is_sealed:
                state, text = "done", words["sealed"]
            else:
                state, text = "done", number_format(rater.mean, 1)
            marks[looks] = format_html(
                '<li class="bic-rater bic-rater--{}"><abbr class="bic-av bic-av--sm" '
                'title="{}">{}</abbr> {}</li>',
                state, rater.person.display_name, rater.initials, text,
            )  # fmt: skip
            drawn.append(marks[looks])
        row.cells = mark_safe("".join(drawn))  # noqa: S308 - built from escaped parts


def _draw_criteria(rows: Sequence[Any], criteria: list[Criterion]) -> None:
    cells = results.cells(row.pk for row in rows if not row.is_sealed)
    # `format_html` once for each criterion and look, not for each of thousands of cells.
    heads = [
        (one.pk, str(format_html('role="cell" data-label="{}"', one.title))) for one in criteria
    ]
    means: dict[Any, str] = {}
    for row in rows:
        drawn = []
        for key, head in heads:
            cell = cells.get((row.pk, key))
            if cell is None:
                drawn.append(f'<td {head} class="n is-empty"></td>')
                continue
            mean = means.get(cell.mean)
            if mean is None:
                mean = means[cell.mean] = number_format(cell.mean, 1)
            split = " is-split" if cell.is_split else ""
            drawn.append(
                f'<td {head} class="n{split}">{mean}'
                f'<span class="bic-cell2">{cell.low}–{cell.high}</span></td>'
            )
        row.cells = mark_safe("".join(drawn))  # noqa: S308 - numbers and escaped titles
