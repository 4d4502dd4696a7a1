"""How far a collection is: answers by language, mode and quota, as their reader may see them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q
from django.db.models.fields.json import KT

from bic.privacy import Cell, Line, OneWay, Shown, suppress, threshold_of
from bic.spoken import name_of
from bic.surveys.definition import Form
from bic.surveys.models import CLOSED, Mode, Quota, Response, Survey


@dataclass(frozen=True)
class Wanted:
    """A quota, with how many of its answers are in."""

    quota: Quota
    label: str
    cell: Cell

    @property
    def share(self) -> int | None:
        """How much of it is reached, in percent up to 100; None while hidden."""
        if self.cell.count is None:
            return None
        return min(100, round(100 * self.cell.count / max(self.quota.wanted, 1)))

    @property
    def is_full(self) -> bool:
        """Whether all that were wanted are in."""
        return self.cell.count is not None and self.cell.count >= self.quota.wanted


@dataclass(frozen=True)
class Collected:
    """Answers of a survey: by language, by mode, by quota; how many were set aside."""

    languages: Line
    modes: Line
    quotas: list[Wanted]
    set_aside: int | None
    threshold: int


def answered(
    survey: Survey, form: Form | None, keys: Iterable[str], *, sees_all: bool
) -> dict[str, Line]:
    """Answers to closed items so far, as `collected` shows them. One query an item."""
    rows = _told(survey, sees_all)
    return _answered(rows, form, keys, threshold_of(survey.program), sees_all)


def collected(survey: Survey, form: Form | None, *, sees_all: bool) -> Collected:
    """What came in so far. With `sees_all` as it is, else as `suppress` shows it.

    Three queries, and one for each item that quotas name.
    """
    threshold = threshold_of(survey.program)
    rows = _told(survey, sees_all)
    by_language = _counts(rows, "language")
    languages = _line({name_of(code): n for code, n in by_language.items()}, threshold, sees_all)
    modes = {str(Mode(name).label): n for name, n in _counts(rows, "mode").items()}
    quotas = list(Quota.objects.filter(survey=survey).order_by("language", "key", "value"))
    answers = _answered(rows, form, {quota.key for quota in quotas}, threshold, sees_all)
    aside = Response.objects.filter(survey=survey, set_aside_at__isnull=False).count()
    return Collected(
        languages=languages,
        modes=_line(modes, threshold, sees_all),
        quotas=[_wanted(quota, form, languages, answers) for quota in quotas],
        set_aside=aside if sees_all else None,
        threshold=threshold,
    )


def _told(survey: Survey, sees_all: bool) -> Any:
    rows = Response.objects.counted().filter(survey=survey).order_by()
    if not sees_all and survey.closed_at is None:
        # As in results: who looks twice must not see single people come.
        rows = rows.filter(is_told=True)
    return rows


def _answered(
    rows: Any, form: Form | None, keys: Iterable[str], threshold: int, sees_all: bool
) -> dict[str, Line]:
    return {key: _answers(rows, form, key, threshold, sees_all) for key in sorted(set(keys) - {""})}


def _counts(rows: Any, column: str) -> dict[str, int]:
    return dict(rows.values_list(column).annotate(n=Count("pk")).order_by(column))


def _line(counts: Mapping[str, int], threshold: int, sees_all: bool) -> Line:
    table = OneWay.of(counts)
    if not sees_all:
        return suppress(table, threshold)
    total = Shown(table.total, 100.0 if table.total else None)
    cells = tuple(Shown(count, 100 * count / table.total) for count in table.counts)
    return Line(table.labels, cells, total, threshold)


def _answers(rows: Any, form: Form | None, key: str, threshold: int, sees_all: bool) -> Line:
    """People by their answer to one closed item; those without one are a group of their own."""
    question = form.questions.get(key) if form else None
    if question is None or question.kind not in CLOSED:
        return Line((), (), Shown(0), threshold)
    values = question.values
    # One answer of several is counted for each value alone: people stand in many groups.
    if question.kind == "many":
        found = rows.aggregate(
            **{
                f"n{place}": Count("pk", filter=Q(**{f"answers__{key}__contains": [value]}))
                for place, value in enumerate(values)
            },
            all=Count("pk"),
        )
        lines = [
            _line({"in": found[f"n{place}"], "out": found["all"] - found[f"n{place}"]},
                  threshold, sees_all)
            for place in range(len(values))
        ]  # fmt: skip
        cells = tuple(line.cells[0] for line in lines)
        return Line(tuple(values), cells, Shown(found["all"]), threshold)
    counted = dict(rows.annotate(v=KT(f"answers__{key}")).values_list("v").annotate(n=Count("pk")))
    told = {value: counted.get(value, 0) for value in values}
    told[""] = sum(counted.values()) - sum(told.values())
    return _line(told, threshold, sees_all)


def _wanted(
    quota: Quota, form: Form | None, languages: Line, answers: Mapping[str, Line]
) -> Wanted:
    if quota.language:
        label = name_of(quota.language)
        cells = dict(languages)
        return Wanted(quota, label, cells.get(label, Shown(0)))
    label = answer_name(form, quota.key, quota.value)
    return Wanted(quota, label, dict(answers[quota.key]).get(quota.value, Shown(0)))


def answer_name(form: Form | None, key: str, value: str) -> str:
    """An answer to a closed item as the survey words it; `value` where it is asked no more."""
    question = form.questions.get(key) if form else None
    words = question.said(form.original) if question and form else None
    return words.choices.get(value, value) if words else value


def people_of(surveys: Iterable[Survey], threshold: int) -> dict[int, Cell]:
    """How many answered each survey, as far as everybody may know; one query."""
    surveys = list(surveys)
    closed = [one.pk for one in surveys if one.state == "closed"]
    rows = Response.objects.counted().filter(survey__in=[one.pk for one in surveys])
    counts = dict(
        rows.filter(Q(is_told=True) | Q(survey__in=closed))
        .order_by()
        .values_list("survey_id")
        .annotate(Count("pk"))
    )
    return {
        one.pk: suppress(OneWay.of({"": counts.get(one.pk, 0)}), threshold).total for one in surveys
    }
