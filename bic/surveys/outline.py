"""The items of a version as the page of its questions lists them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.spoken import is_ours
from bic.surveys import sensitive
from bic.surveys.checking import Problem
from bic.surveys.conditions import told
from bic.surveys.definition import Form, Question
from bic.surveys.models import FIXED, HOLDERS, WITH_CHOICES, Kind, Reason


def item_name(question: Question, original: str) -> str:
    """What staff call an item: its words, or its name."""
    if question.kind == Kind.CONSENT:
        return _("Consent text")
    if question.kind == Kind.PAGE:
        return _("Words of the page")
    return question.said(original).label or question.key


@dataclass
class Line:
    """One item of the list, with what stands in it.

    `place` counts from 1 among the `beside` items that it can be moved past; 0 for fixed ones.
    """

    question: Question
    name: str
    facts: list[str]
    shown_when: str
    problems: list[str]
    dangers: list[sensitive.Topic]
    reasons: list[Reason]
    place: int = 0
    beside: int = 0
    inside: list["Line"] = field(default_factory=list)

    @property
    def is_fixed(self) -> bool:
        """Whether every version has it in its place."""
        return self.question.key in FIXED.values()

    @property
    def is_holder(self) -> bool:
        """Whether items can stand in it."""
        return self.question.kind in HOLDERS


class Outline:
    """All items of a form as lines, and what is wrong with the whole."""

    def __init__(
        self,
        form: Form,
        problems: Sequence[Problem] = (),
        dangers: dict[str, list[sensitive.Topic]] | None = None,
        reasons: Iterable[Reason] = (),
    ) -> None:
        self.form = form
        self.whole = [one.text for one in problems if not one.key]
        self._problems, self._dangers = problems, dangers or {}
        self._reasons = list(reasons)
        self.lines = self._lines("")

    def line(self, pk: int) -> Line | None:
        """The line of an item."""
        waiting = list(self.lines)
        while waiting:
            one = waiting.pop()
            if one.question.pk == pk:
                return one
            waiting += one.inside
        return None

    def _lines(self, key: str) -> list[Line]:
        shown = [one for one in self.form.held.get(key, ()) if not self._is_ours(one)]
        lines = [self._line(one) for one in shown]
        movable = [line for line in lines if not line.is_fixed]
        for place, line in enumerate(movable, 1):
            line.place, line.beside = place, len(movable)
        return lines

    def _is_ours(self, question: Question) -> bool:
        """Whether the product itself has the words of the page in the original language."""
        return question.kind == Kind.PAGE and is_ours(self.form.original)

    def _line(self, one: Question) -> Line:
        return Line(
            question=one,
            name=item_name(one, self.form.original),
            facts=_facts(one),
            shown_when=told(one.shown_when, self.form) if one.shown_when else "",
            problems=[found.text for found in self._problems if found.key == one.key],
            dangers=self._dangers.get(one.key, []),
            reasons=[found for found in self._reasons if found.item_id == one.pk],
            inside=self._lines(one.key),
        )


def _facts(one: Question) -> list[str]:
    facts: list[Any] = [] if one.kind in (Kind.CONSENT, Kind.PAGE) else [Kind(one.kind).label]
    if one.kind in WITH_CHOICES and one.kind != Kind.YES_NO:
        count = len(one.choices)
        facts.append(ngettext("%(count)d choice", "%(count)d choices", count) % {"count": count})
    if one.has_other:
        facts.append(_("offers “other” with a text"))
    if one.is_required:
        facts.append(_("must be answered"))
    if one.is_reworded:
        facts.append(_("wording changed"))
    return [str(fact) for fact in facts]
