"""The words of an item part by part, in the original and in another language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.spoken import is_ours
from bic.surveys.definition import Form, Question
from bic.surveys.models import LONGEST_LABEL, Kind
from bic.surveys.pagewords import words_of_ours

CHOICE = "choice:"
LIMITS = {"label": LONGEST_LABEL, "hint": 2000, "constraint_message": 500}
LONGEST_CHOICE = 500
NAMES = {
    "label": gettext_lazy("Wording"),
    "hint": gettext_lazy("Hint"),
    "constraint_message": gettext_lazy("Message when the answer is not right"),
}
# What a page or an answer is put into.
PLACEHOLDER = re.compile(r"\$?\{\s*[A-Za-z_][\w.\-]*\s*\}")


@dataclass(frozen=True)
class Part:
    """One text of an item. `name` is "label", "hint", "constraint_message" or "choice:value"."""

    name: str
    original: str
    text: str

    @property
    def words(self) -> str:
        """What it is, for people; nothing for a choice, which stands beside its original."""
        return str(NAMES.get(self.name, ""))

    @property
    def limit(self) -> int:
        """How many characters its column takes."""
        return LIMITS.get(self.name, LONGEST_CHOICE)

    @property
    def is_long(self) -> bool:
        """Whether it needs more than one line."""
        return self.name in ("label", "hint")


def parts_of(question: Question, form: Form, language: str) -> list[Part]:
    """The texts that an item has in the original, and what stands for them in a language."""
    said, original = question.said(language), question.said(form.original)
    if question.kind == Kind.PAGE:
        ours = words_of_ours("en")
        return [Part(f"{CHOICE}{name}", ours[name], said.choices.get(name, "")) for name in ours]
    found = [
        Part(name, getattr(original, name), getattr(said, name))
        for name in LIMITS
        if getattr(original, name)
    ]
    found += [
        Part(f"{CHOICE}{value}", original.choices[value], said.choices.get(value, ""))
        for value in question.values
        if original.choices.get(value)
    ]
    return found


def worded(form: Form, language: str) -> list[Question]:
    """The items of the desk of a language; of the original's only the words of the page."""
    found = form.worded_in(language)
    if language == form.original:
        return [one for one in found if one.kind == Kind.PAGE]
    return found


def has_desk(form: Form, language: str) -> bool:
    """Whether there is anything to translate into a language."""
    return language != form.original or not is_ours(language)


def is_complete(parts: list[Part]) -> bool:
    """Whether every text of the original has one."""
    return all(part.text for part in parts)


def objection(part: Part, text: str) -> str:
    """Why a text cannot stand for a part of the original; "" when it can."""
    if len(text) > part.limit:
        return _("It is longer than %(limit)d characters.") % {"limit": part.limit}
    lost = _placeholders(part.original) - _placeholders(text)
    if text and lost:
        return _("%(placeholders)s has to stand in it as it is.") % {
            "placeholders": ", ".join(sorted(lost))
        }
    return ""


def _placeholders(text: str) -> set[str]:
    return {"".join(found.split()) for found in PLACEHOLDER.findall(text)}


def put_together(
    question: Question, language: str, texts: Mapping[str, str]
) -> dict[str, str | dict[str, str]]:
    """Texts by names of parts as `put_words` takes them; what is not named stays."""
    said = question.said(language)
    words: dict[str, str | dict[str, str]] = {
        name: text for name, text in texts.items() if name in LIMITS
    }
    labels = {
        name.removeprefix(CHOICE): text for name, text in texts.items() if name.startswith(CHOICE)
    }
    if labels:
        merged = {**said.choices, **labels}
        words["choices"] = {value: text for value, text in merged.items() if text}
    return words
