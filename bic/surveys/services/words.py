"""Translate a survey: say how far words are, and take a translator's file."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from bic.surveys.definition import Form, Question, form_of
from bic.surveys.models import Item, Survey, Version, Wording
from bic.surveys.services.instrument import put_stage, put_words
from bic.surveys.translating import (
    Part,
    is_complete,
    objection,
    parts_of,
    put_together,
    worded,
)
from bic.words import folded


@transaction.atomic
def mark(
    survey: Survey, version: Version, language: str, items: Iterable[int], stage: str, *, by: Any
) -> tuple[int, list[Question]]:
    """Say how far the words of items are: how many changed, and which are not complete.

    Words that lack a part of the original stay as they are. Raises `Published` for words that
    respondents read.
    """
    form, chosen = form_of(version, survey.original), set(items)
    asked = [one for one in worded(form, language) if one.pk in chosen]
    ready = {one.pk for one in asked if is_complete(parts_of(one, form, language))}
    rows = Wording.objects.filter(item__in=ready, language=language)
    changed = put_stage(list(rows.select_related("item__version")), stage, by=by)
    return changed, [one for one in asked if one.pk not in ready]


@dataclass(frozen=True)
class Row:
    """One text of a translator's file: where it stands there, and what it is meant for."""

    number: int
    key: str
    part: str
    original: str
    text: str


@dataclass(frozen=True)
class Refused:
    """A row that was not taken, and why."""

    row: Row
    why: str


@dataclass
class Taken:
    """What became of a translator's file: how many texts changed, and what was not taken."""

    changed: int = 0
    same: int = 0
    refused: list[Refused] = field(default_factory=list)


@transaction.atomic
def bring_in(
    survey: Survey, version: Version, language: str, rows: Iterable[Row], *, by: Any
) -> Taken:
    """Take the translations of a file; nothing in it makes words more than "translated".

    A row without a translation leaves what stands there. Raises `Published` for words that
    respondents read.
    """
    form, taken = form_of(version, survey.original), Taken()
    known = {one.key: one for one in worded(form, language)}
    parts = {
        key: {one.name: one for one in parts_of(q, form, language)} for key, q in known.items()
    }
    texts: dict[str, dict[str, str]] = {}
    for row in rows:
        if not row.text:
            continue
        if why := _objection(row, parts):
            taken.refused.append(Refused(row, why))
        elif parts[row.key][row.part].text == row.text:
            taken.same += 1
        else:
            texts.setdefault(row.key, {})[row.part] = row.text
    items = Item.objects.select_related("version__survey").filter(version=version)
    for item in items.filter(key__in=texts).order_by("position"):
        words = put_together(known[item.key], language, texts[item.key])
        put_words(item, language, words, by=by)
        taken.changed += len(texts[item.key])
    return taken


def _objection(row: Row, parts: dict[str, dict[str, Part]]) -> str:
    if row.key not in parts:
        return _("There is no item of this name.")
    part = parts[row.key].get(row.part)
    if part is None:
        return _("The item has no such part.")
    if row.original and folded(row.original) != folded(part.original):
        return _("The original was changed since the file was made.")
    return objection(part, row.text)


def write(
    item: Item, question: Question, language: str, texts: dict[str, str], *, by: Any
) -> Wording:
    """Write the texts of one item, by names of its parts. Raises `Published`."""
    return put_words(item, language, put_together(question, language, texts), by=by)


def pages(form: Form, language: str) -> list[tuple[Question, list[Part]]]:
    """Every item of the desk with its parts."""
    return [(one, parts_of(one, form, language)) for one in worded(form, language)]
