"""Choices as people type them: one a line, "value | label" or the label alone."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from bic.surveys.models import DECLINED, MOST_CHOICES
from bic.words import folded_words

VALUE = re.compile(r"[^\s'\"|]{1,64}")
LONGEST_WORDS, LONGEST_VALUE = 500, 40


def lines_of(choices: Sequence[Mapping[str, Any]], words: Mapping[str, str]) -> str:
    """Choices as lines that `read_lines` reads."""
    return "\n".join(f"{one['value']} | {words.get(one['value'], '')}" for one in choices)


def read_lines(
    text: str, before: Sequence[Mapping[str, Any]] = (), words: Mapping[str, str] | None = None
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Choices in their order, and their labels by value. Raises `ValidationError`.

    A label that stood there `before` keeps its value; a new one without a value is given one.
    """
    columns = {one["value"]: one.get("columns", {}) for one in before}
    known = {label: value for value, label in (words or {}).items() if value in columns}
    found: dict[str, str] = {}
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_CHOICES:
        raise ValidationError(
            _("These are more than %(limit)s choices."), params={"limit": MOST_CHOICES}
        )
    typed = [_parts(line) for line in lines]
    taken = {value for value, _label in typed if value}
    for value, label in typed:
        if not label:
            raise ValidationError(_("“%(value)s” has no words."), params={"value": value[:60]})
        if len(label) > LONGEST_WORDS:
            raise ValidationError(
                _("“%(label)s …” is longer than %(limit)s characters."),
                params={"label": label[:60], "limit": LONGEST_WORDS},
            )
        value = value or known.get(label) or _free(label, taken | found.keys())
        _check(value, found)
        found[value] = label
    return [_choice(value, columns.get(value)) for value in found], found


def _parts(line: str) -> tuple[str, str]:
    value, bar, label = line.partition("|")
    return (value.strip(), label.strip()) if bar else ("", line)


def _check(value: str, found: Mapping[str, str]) -> None:
    if not VALUE.fullmatch(value) or value.startswith(DECLINED):
        raise ValidationError(
            _("“%(value)s” is no value: leave out spaces and quotation marks."),
            params={"value": value[:60]},
        )
    if value in found:
        raise ValidationError(_("“%(value)s” stands there twice."), params={"value": value})


def _free(label: str, taken: Any) -> str:
    words = [word for word in folded_words(label).split() if word.isascii()]
    base = "_".join(words)[:LONGEST_VALUE].strip("_") or "choice"
    value, number = base, 1
    while value in taken:
        number += 1
        value = f"{base}_{number}"
    return value


def _choice(value: str, columns: Mapping[str, str] | None) -> dict[str, Any]:
    return {"value": value, "columns": dict(columns)} if columns else {"value": value}
