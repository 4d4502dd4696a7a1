"""The questions of a survey over all its published versions: the same key is the same question."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.utils.translation import get_language

from bic.surveys.definition import (
    NO_WORDS,
    OTHER,
    Choice,
    Form,
    Question,
    Words,
    published_form,
)
from bic.surveys.models import CLOSED, WITH_CHOICES, Kind, Survey, Version
from bic.tenancy.pulse import Kept

TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})


@dataclass(frozen=True)
class Instrument:
    """All that was ever asked: questions in the order of the newest version, dropped ones last.

    `edition` changes when a version is published and when words of one change.
    """

    original: str
    edition: tuple[tuple[int, int], ...]
    questions: Mapping[str, Question]

    @cached_property
    def closed(self) -> dict[str, Question]:
        """Those that people can be grouped by."""
        return {key: one for key, one in self.questions.items() if one.kind in CLOSED}

    @cached_property
    def counted(self) -> list[str]:
        """Keys of those whose answers are counted by value."""
        return [key for key, one in self.questions.items() if one.kind in WITH_CHOICES]

    def words(self, question: Question) -> Words:
        """The words of a question for the reader: their language, else the original's."""
        said = question.said(get_language() or "")
        return said if said.label else question.said(self.original)

    def label(self, question: Question) -> str:
        """Its wording; its key where it has none."""
        return self.words(question).label or question.key

    def said(self, question: Question, value: str) -> str:
        """The label of a choice in the language the survey was written in; else its value."""
        return question.said(self.original).choices.get(value) or value

    def choice(self, question: Question, value: str) -> str:
        """The label of a choice; its value where it has none."""
        return self.words(question).choices.get(value) or self.said(question, value)


type Key = tuple[int, int, str, tuple[tuple[int, int], ...]]
MOST_KEPT = 64
_kept: Kept[Key, Instrument] = Kept(MOST_KEPT)


def instrument_of(survey: Survey) -> Instrument:
    """The published questions of a survey. One query, and two for each version not read before."""
    return instruments_of([survey])[survey.pk]


def instruments_of(surveys: Iterable[Survey]) -> dict[int, Instrument]:
    """The same of several surveys, by their keys; one query for all of them."""
    by_key = {one.pk: one for one in surveys}
    versions: dict[int, list[Version]] = {key: [] for key in by_key}
    for version in Version.objects.filter(survey__in=by_key.values()).published():
        versions[version.survey_id].append(version)
    return {key: _instrument(one, versions[key]) for key, one in by_key.items()}


def _instrument(survey: Survey, versions: list[Version]) -> Instrument:
    edition = tuple((one.pk, one.revision) for one in versions)
    key = (survey.program_id, survey.pk, survey.original, edition)

    def compute(_keys: list[Key]) -> dict[Key, Instrument]:
        forms = [published_form(one, survey.original) for one in versions]
        return {key: Instrument(survey.original, edition, _merged(forms))}

    return _kept.of([key], compute)[key]


def _merged(forms: Iterable[Form]) -> dict[str, Question]:
    """One question for each key, out of forms that stand in order, the newest first."""
    found: dict[str, Question] = {}
    for form in forms:
        for one in form.questions.values():
            if one.is_asked or one.kind == Kind.CALCULATED:
                known = found.get(one.key)
                found[one.key] = _both(known, one) if known else _whole(one)
    return found


def _whole(question: Question) -> Question:
    if question.has_other and OTHER not in question.values:
        return replace(question, choices=(*question.choices, Choice(OTHER)))
    return question


def _both(newer: Question, older: Question) -> Question:
    """A question as it is now, with the choices that it had before."""
    gone = tuple(one for one in _whole(older).choices if one.value not in newer.values)
    return replace(
        newer,
        choices=(*newer.choices, *gone),
        is_reworded=newer.is_reworded or older.is_reworded,
        words={
            language: _with_choices(newer.said(language), older.said(language))
            for language in {*newer.words, *older.words}
        },
    )


def _with_choices(newer: Words, older: Words) -> Words:
    if newer is NO_WORDS:
        return older
    choices: Any = {**older.choices, **newer.choices}
    return replace(newer, choices=choices)
