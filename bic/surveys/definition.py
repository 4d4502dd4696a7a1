"""A version of a survey as pages, imports and results use it: plain values, read once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from bic.spoken import is_ours
from bic.surveys.expressions import Asked
from bic.surveys.models.collection import DECLINED
from bic.surveys.models.instrument import (
    FIXED,
    WITHOUT_ANSWER,
    Item,
    Kind,
    Survey,
    Version,
    Wording,
)
from bic.tenancy.pulse import Kept

OTHER, OTHER_ENDING = "other", "_other"
# Versions that respondents read; some 100 kB each.
MOST_KEPT = 64
_kept: Kept[tuple[int, int], "Form"] = Kept(MOST_KEPT)


@dataclass(frozen=True)
class Words:
    """The words of one item in one language."""

    label: str = ""
    hint: str = ""
    constraint_message: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    stage: str = ""


@dataclass(frozen=True)
class Choice:
    """One choice; `columns` are what a choice filter compares."""

    value: str
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """One item, with its words by language. See `Item` for what each attribute means."""

    pk: int
    key: str
    kind: str
    parent: str
    choices: tuple[Choice, ...]
    words: Mapping[str, Words]
    is_required: bool = False
    may_decline: bool = False
    has_other: bool = False
    is_whole: bool = True
    direction: str = ""
    shown_when: str = ""
    constraint: str = ""
    calculation: str = ""
    choice_filter: str = ""
    is_reworded: bool = False

    @cached_property
    def is_asked(self) -> bool:
        """Whether people give an answer to it themselves."""
        return self.kind not in WITHOUT_ANSWER and self.kind != Kind.CALCULATED

    @cached_property
    def values(self) -> list[str]:
        """Values of its choices, in their order; one that a filter gives twice, once."""
        return list(dict.fromkeys(one.value for one in self.choices))

    @cached_property
    def other_key(self) -> str:
        """Under which key the text of "other" is kept."""
        return f"{self.key}{OTHER_ENDING}"

    def said(self, language: str) -> Words:
        """Its words in a language; nothing where there are none."""
        return self.words.get(language, NO_WORDS)


NO_WORDS = Words()


@dataclass(frozen=True, eq=False)
class Form:
    """A whole version: questions by key in their order, and what holds what.

    `languages` are those that respondents may choose.
    """

    version: int
    number: int
    consent_number: int
    original: str
    languages: tuple[str, ...]
    questions: Mapping[str, Question]

    @cached_property
    def held(self) -> dict[str, list[Question]]:
        """Questions by the key of what holds them; "" holds the outermost."""
        found: dict[str, list[Question]] = {}
        for one in self.questions.values():
            found.setdefault(one.parent, []).append(one)
        return found

    @cached_property
    def has_conditions(self) -> bool:
        """Whether anything in it depends on an answer."""
        return any(
            one.shown_when or one.constraint or one.calculation or one.choice_filter
            for one in self.questions.values()
        )

    @property
    def consent(self) -> Question:
        """What people read before they begin."""
        return self.questions[FIXED[Kind.CONSENT]]

    @cached_property
    def asked(self) -> list[Question]:
        """Every question that people answer, in order."""
        return [one for one in self.questions.values() if one.is_asked]

    def within(self, key: str) -> Iterator[Question]:
        """All that stands in a group or matrix, at any depth."""
        for one in self.held.get(key, ()):
            yield one
            yield from self.within(one.key)

    def looked_at(self, answers: Mapping[str, Any], today: date) -> "Look":
        """What these answers show, and how expressions see them.

        An answer to what is hidden counts as none. What stands in a hidden item is hidden.
        """
        seen = Asked({}, today)
        if not self.has_conditions:
            return Look(set(self.questions), seen)
        for one in self.questions.values():
            if one.kind not in WITHOUT_ANSWER:
                seen.put(one.key, _as_compared(one, answers.get(one.key, "")))
        shown: set[str] = set()
        # An item stands behind what holds it, so its parent was judged before.
        for one in self.questions.values():
            if (not one.parent or one.parent in shown) and seen.holds(one.shown_when, one.key):
                shown.add(one.key)
                if one.kind == Kind.CALCULATED and one.calculation:
                    seen.put(one.key, seen.value(one.calculation, one.key))
            elif one.kind not in WITHOUT_ANSWER:
                seen.put(one.key, "")
        return Look(shown, seen)

    def choices_of(self, question: Question, seen: Asked) -> list[Choice]:
        """The choices that these answers leave of a question."""
        if not question.choice_filter:
            return list(question.choices)
        return [
            one for one in question.choices if seen.chooses(question.choice_filter, one.columns)
        ]

    def is_ready_in(self, language: str) -> bool:
        """Whether every item and the consent are approved in a language."""
        return not self.missing_in(language)

    def worded_in(self, language: str) -> list[Question]:
        """The items that need words in a language: those of the page only where we have none."""
        ours = is_ours(language)
        return [
            one for one in self.questions.values()
            if one.kind != Kind.CALCULATED
            and not (one.kind == Kind.PAGE and ours)
            and not (one.kind == Kind.GROUP and not one.said(self.original).label)
        ]  # fmt: skip

    def missing_in(self, language: str) -> list[Question]:
        """The items whose words are not approved in a language."""
        return [one for one in self.worded_in(language) if one.said(language).stage != "approved"]


class Look(NamedTuple):
    """Keys of the items that are shown, and the answers as expressions see them."""

    shown: set[str]
    seen: Asked


def _as_compared(question: Question, value: Any) -> Any:
    """An answer as expressions compare it: a day as a day; whoever declined answered nothing."""
    if value == DECLINED:
        return ""
    if question.kind == Kind.DATE and value:
        try:
            return date.fromisoformat(value)
        except ValueError:
            return ""
    return value


def question_of(item: Item, wordings: Iterable[Wording], parent: str) -> Question:
    """An item with its words."""
    return Question(
        pk=item.pk,
        key=item.key,
        kind=item.kind,
        parent=parent,
        choices=tuple(Choice(one["value"], one.get("columns", {})) for one in item.choices),
        words={
            one.language: Words(one.label, one.hint, one.constraint_message, one.choices, one.stage)
            for one in wordings
        },
        is_required=item.is_required,
        may_decline=item.may_decline,
        has_other=item.has_other,
        is_whole=item.is_whole,
        direction=item.direction,
        shown_when=item.shown_when,
        constraint=item.constraint,
        calculation=item.calculation,
        choice_filter=item.choice_filter,
        is_reworded=item.is_reworded,
    )


def form_of(version: Version, original: str) -> Form:
    """Read a version; two queries. In a scope that reaches it."""
    items = list(Item.objects.filter(version=version).order_by("position", "pk"))
    keys = {one.pk: one.key for one in items}
    wordings: dict[int, list[Wording]] = {}
    for one in Wording.objects.filter(item__version=version):
        wordings.setdefault(one.item_id, []).append(one)
    return Form(
        version=version.pk,
        number=version.number,
        consent_number=version.consent_number,
        original=original,
        languages=tuple(version.languages),
        questions={
            one.key: question_of(one, wordings.get(one.pk, ()), keys.get(one.parent_id, ""))
            for one in items
        },
    )


def form_in_force(survey: Survey) -> Form | None:
    """What the newest published version asks; None before there is one. One query."""
    version = Version.objects.filter(survey=survey).published().first()
    return published_form(version, survey.original) if version else None


def kept_form(version: int, revision: int) -> Form | None:
    """What a published version asks, where this process has read it already; no query."""
    key = (version, revision)
    return _kept.of([key], lambda _keys: {}).get(key)


def published_form(version: Version, original: str) -> Form:
    """`form_of` for what respondents read, kept in the process until its words change."""
    key = (version.pk, version.revision)
    return _kept.of([key], lambda _keys: {key: form_of(version, original)})[key]
