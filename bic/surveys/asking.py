"""How one item is put to somebody: its words, its boxes, what they hold, and what is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bic.surveys.answers import Wrong
from bic.surveys.definition import OTHER, Form, Question
from bic.surveys.expressions import Asked
from bic.surveys.models.collection import DECLINED
from bic.surveys.models.instrument import Kind

# Kinds whose boxes stand in a group of their own, with the question as its legend.
IN_FIELDSET = frozenset({Kind.ONE, Kind.MANY, Kind.YES_NO, Kind.SCALE, Kind.RANKING, Kind.DATE})


@dataclass(frozen=True)
class Option:
    """One box to tick, or one line to rank."""

    value: str
    label: str
    is_chosen: bool = False
    rank: str = ""


@dataclass(frozen=True)
class Part:
    """A box of a day."""

    name: str
    label: str
    text: str
    size: int


@dataclass(frozen=True)
class Asking:
    """One item on a page."""

    key: str
    kind: str
    label: str
    hint: str = ""
    error: str = ""
    text: str = ""
    other: str = ""
    is_required: bool = False
    may_decline: bool = False
    is_declined: bool = False
    has_other: bool = False
    is_whole: bool = True
    options: Sequence[Option] = ()
    parts: Sequence[Part] = ()
    rows: Sequence["Asking"] = field(default_factory=tuple)

    @property
    def in_fieldset(self) -> bool:
        """Whether its label is a legend."""
        return self.kind in IN_FIELDSET

    @property
    def described_by(self) -> str:
        """Ids of what explains the box."""
        found = [f"{self.key}-hint"] * bool(self.hint) + [f"{self.key}-error"] * bool(self.error)
        return " ".join(found)


class Asker:
    """Puts the items of one page to a reader.

    `given` are the answers so far; `posted` what was typed and could not be read. Without
    `seen` all choices are offered, as on paper and in a preview.
    """

    def __init__(
        self,
        form: Form,
        language: str,
        words: Mapping[str, str],
        seen: Asked | None,
        given: Mapping[str, Any],
        *,
        posted: Any = None,
        wrong: Mapping[str, Wrong] | None = None,
    ) -> None:
        self.form, self.language, self.words, self.seen = form, language, words, seen
        self.given, self.posted, self.wrong = given, posted, wrong or {}

    def page(self, items: Sequence[Question]) -> list[Asking]:
        """What a page shows; rows of a matrix stand inside of it."""
        keys = {one.key for one in items}
        matrices = {one.key for one in items if one.kind == Kind.MATRIX}
        return [
            self.ask(one, [row for row in items if row.parent == one.key and row.key in keys])
            for one in items
            if one.parent not in matrices
        ]

    def ask(self, question: Question, rows: Sequence[Question] = ()) -> Asking:
        """One item. Rows are those of a matrix."""
        said = question.said(self.language)
        value = self.given.get(question.key)
        typed = self._typed(question)
        is_matrix = question.kind == Kind.MATRIX
        return Asking(
            key=question.key,
            kind=question.kind,
            label=said.label,
            hint=said.hint,
            error=self._error(question),
            text=typed
            if typed is not None
            else ""
            if isinstance(value, list)
            else str(value or ""),
            other=str(self.given.get(question.other_key, "")),
            is_required=question.is_required,
            may_decline=question.may_decline and question.is_asked,
            is_declined=value == DECLINED,
            has_other=question.has_other,
            is_whole=question.is_whole,
            options=self._options(question, value),
            parts=self._parts(value, question) if question.kind == Kind.DATE else (),
            rows=[self.ask(row) for row in rows] if is_matrix else (),
        )

    def _typed(self, question: Question) -> str | None:
        """What was typed and is wrong, so that nobody types it again."""
        if question.key in self.wrong and self.posted is not None:
            return self.posted.get(question.key, "")
        return None

    def _error(self, question: Question) -> str:
        wrong = self.wrong.get(question.key)
        if wrong is None:
            return ""
        own = question.said(self.language).constraint_message
        if wrong.word == "wrong" and own:
            return own
        return self.words[wrong.word].format(**wrong.told)

    def _options(self, question: Question, value: Any) -> list[Option]:
        labels = question.said(self.language).choices
        if question.kind == Kind.YES_NO:
            labels = {name: labels.get(name) or self.words[name] for name in question.values}
        chosen = value if isinstance(value, list) else [value]
        offered = self.form.choices_of(question, self.seen) if self.seen else question.choices
        found = [
            Option(one.value, labels.get(one.value, one.value), one.value in chosen,
                   self._rank(question, one.value, chosen))
            for one in offered
        ]  # fmt: skip
        if question.has_other and OTHER not in question.values:
            found.append(Option(OTHER, self.words["other"], OTHER in chosen))
        return found

    def _rank(self, question: Question, value: str, chosen: Sequence[Any]) -> str:
        if question.kind != Kind.RANKING:
            return ""
        if question.key in self.wrong and self.posted is not None:
            return self.posted.get(f"{question.key}.{value}", "")
        return str(chosen.index(value) + 1) if value in chosen else ""

    def _parts(self, value: Any, question: Question) -> list[Part]:
        year, month, day = [*str(value or "").split("-"), "", "", ""][:3]
        if value == DECLINED:
            year = month = day = ""
        texts = {"month": month.lstrip("0"), "day": day.lstrip("0"), "year": year}
        if question.key in self.wrong and self.posted is not None:
            texts = {name: self.posted.get(f"{question.key}.{name}", "") for name in texts}
        order = ("day", "month", "year") if self.language != "en" else ("month", "day", "year")
        return [
            Part(name, self.words[name], texts[name], 4 if name == "year" else 2) for name in order
        ]
