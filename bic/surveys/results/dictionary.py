"""The columns of a file of answers, and the dictionary that says what each of them means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from bic.surveys.definition import Question
from bic.surveys.models import DECLINED, WITH_CHOICES, Kind, Mode
from bic.surveys.results.questions import Instrument
from bic.surveys.results.telling import is_ticked

# Numbers that stand for an answer in SPSS: who would rather not say.
DECLINED_NUMBER = -99
CHOSEN, NOT_CHOSEN = 1, 0


class SavFailed(Exception):
    """An SPSS file could not be written."""


@dataclass(frozen=True)
class Variable:
    """One column: `key` of the question, and `ticked` or `rank` where it has a column each.

    `labels` are words by language; `values` the words of each value in the original language.
    """

    name: str
    key: str
    kind: str
    labels: Mapping[str, str]
    values: Mapping[str, str]
    is_reworded: bool = False
    may_decline: bool = False
    ticked: str = ""
    rank: int = 0

    def cell(self, answers: Mapping[str, Any]) -> Any:
        """What an answer has in this column; None where it has nothing."""
        value = answers.get(self.key)
        if value is None or value == DECLINED:
            return value
        if self.ticked:
            return CHOSEN if self.ticked in value else NOT_CHOSEN
        if self.rank:
            return value[self.rank - 1] if self.rank <= len(value) else None
        return value


def variables_of(instrument: Instrument) -> list[Variable]:
    """The columns of all questions, in order; texts beside "other" have their own."""
    return [one for question in instrument.questions.values() for one in _of(instrument, question)]


def _of(instrument: Instrument, question: Question) -> Iterator[Variable]:
    words = {language: said.label for language, said in question.words.items() if said.label}
    values = {value: instrument.said(question, value) for value in question.values}
    common: dict[str, Any] = {
        "kind": question.kind,
        "is_reworded": question.is_reworded,
        "may_decline": question.may_decline,
    }
    if is_ticked(question):
        for value, said in values.items():
            yield Variable(
                f"{question.key}.{value}", question.key, labels=_beside(words, said),
                values={}, ticked=value, **common,
            )  # fmt: skip
    elif question.kind == Kind.RANKING:
        for place in range(1, len(values) + 1):
            yield Variable(
                f"{question.key}.{place}", question.key, labels=_beside(words, str(place)),
                values=values, rank=place, **common,
            )  # fmt: skip
    else:
        yield Variable(
            question.key, question.key, labels=words,
            values=values if question.kind in WITH_CHOICES else {}, **common,
        )  # fmt: skip
    if question.has_other:
        yield Variable(
            question.other_key, question.other_key, Kind.TEXT, _beside(words, "other"), {},
            question.is_reworded,
        )  # fmt: skip


def _beside(words: Mapping[str, str], more: str) -> dict[str, str]:
    return {language: f"{label} – {more}" for language, label in words.items()}


def about_row() -> list[str]:
    """The first columns of a file, which are no question: never a time, only the day."""
    return ["response", "version", "consent_version", "language", "mode", "day"]


def dictionary(instrument: Instrument, variables: list[Variable]) -> Iterator[list[Any]]:
    """The sheet that explains the columns: a row for each, and one for each of its values."""
    languages = sorted({language for one in variables for language in one.labels})
    label = _("Label")
    yield [
        _("Column"), _("Question"), _("Kind"), _("Wording changed"), _("Value"),
        *(f"{label} ({language})" for language in languages),
    ]  # fmt: skip
    for name in about_row():
        yield [name, "", "", "", "", *("" for _language in languages)]
    for mode in Mode:
        yield ["mode", "", "", "", mode.value, *(str(mode.label) for _language in languages)]
    for one in variables:
        labels = [one.labels.get(language, "") for language in languages]
        changed = _("yes") if one.is_reworded else _("no")
        yield [one.name, one.key, str(Kind(one.kind).label), changed, "", *labels]
        yield from _values(instrument, one, languages)


def _values(instrument: Instrument, one: Variable, languages: list[str]) -> Iterator[list[Any]]:
    question = instrument.questions.get(one.key)
    if question is None:
        return
    for value in one.values:
        said = [question.said(language).choices.get(value, "") for language in languages]
        yield [one.name, one.key, "", "", value, *said]
    if one.ticked:
        yield [one.name, one.key, "", "", CHOSEN, *(_("chosen") for _language in languages)]
        yield [one.name, one.key, "", "", NOT_CHOSEN, *(_("not chosen") for _l in languages)]
    if one.may_decline:
        words = [_("Preferred not to say") for _language in languages]
        yield [one.name, one.key, "", "", DECLINED, *words]
