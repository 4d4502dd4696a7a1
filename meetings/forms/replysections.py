"""The form of a reply in parts, as the page for the public draws it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django import forms
from django.forms.boundfield import BoundField

from meetings.forms.reply import ReplyForm
from meetings.models import AgeBand, Diet
from meetings.pagewords import put


class Box(NamedTuple):
    """One field; `kind` is how it is drawn: "number", "text", "long", "select", "check", "options",
    "many"."""

    field: BoundField
    kind: str
    options: list[dict[str, Any]]

    @property
    def errors(self) -> list[str]:
        """What is wrong with it."""
        return list(self.field.errors)


class Section(NamedTuple):
    """Fields under one heading; `is_numbers` where they are small numbers side by side."""

    title: str
    hint: str
    boxes: list[Box]
    is_numbers: bool = False
    is_folded: bool = False

    @property
    def is_filled(self) -> bool:
        """Whether something is written in it, or wrong."""
        return any(box.field.value() or box.errors for box in self.boxes)


def box_of(form: forms.BaseForm, name: str) -> Box:
    """One field of a form, as the pages for the public draw it."""
    field = form[name]
    shape = type(field.field.widget).__name__
    kind = {
        "NumberInput": "number", "Select": "select", "CheckboxInput": "check",
        "RadioSelect": "options", "CheckboxSelectMultiple": "many", "Textarea": "long",
    }.get(shape, "text")  # fmt: skip
    chosen = field.value() or []
    chosen = [str(one) for one in chosen] if isinstance(chosen, list) else [str(chosen)]
    options = [
        {"value": value, "label": label, "is_chosen": str(value) in chosen}
        for value, label in getattr(field.field, "choices", ())
    ]
    return Box(field, kind, options)


def sections_of(form: ReplyForm, keep_days: int) -> Iterator[Section]:
    """The form of a reply, part by part; parts that a meeting does not ask for are missing."""
    words = form.words

    def part(title: str, *names: str, hint: str = "", **how: bool) -> Iterator[Section]:
        boxes = [box_of(form, name) for name in names if name in form.fields]
        if boxes:
            yield Section(words[title], hint, boxes, **how)

    yield from part("who", "adults", *(f"age_{age}" for age in AgeBand.values), is_numbers=True)
    yield from part("speaks", "language", "interpretation", "childcare")
    meals = [f"meal_{diet}" for diet in Diet.values]
    yield from part("diet", *meals, hint=words["diet_hint"], is_numbers=True, is_folded=True)
    yield from part("diet_note", "diet_note")
    yield from part("ride", "ride_seats", "ride_area")
    yield from part("access", "access", "access_note", hint=words["no_status"])
    own = [f"q_{one.pk}" for one in form.questions]
    yield from part("own", *own, hint=words["no_status"])
    hint = put(words["contact_hint"], days=keep_days)
    yield from part("contact", "name", "email", "phone", hint=hint)
