"""The commonest condition in plain words: shown when a question is, or is not, a choice.

Everything else stays an expression. What is written here is read again by `simple`.
"""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from bic.surveys.definition import Form, Question
from bic.surveys.expressions import KEY, STRAIGHT, ExpressionError, read
from bic.surveys.models import Kind

IS, IS_NOT = "is", "is_not"
ASKED = rf"\$\{{\s*(?P<key>{KEY.pattern})\s*\}}"
VALUE = r"""(?P<mark>['"])(?P<value>[^'"]*)(?P=mark)"""
EQUALS = re.compile(rf"{ASKED}\s*(?P<not>!)?=\s*{VALUE}")
INCLUDES = re.compile(rf"(?P<not>not\(\s*)?selected\(\s*{ASKED}\s*,\s*{VALUE}\s*\)\s*(?(not)\))")


@dataclass(frozen=True)
class Condition:
    """`how` is `IS` or `IS_NOT`; of several choices it means "includes"."""

    key: str
    how: str
    value: str


def simple(text: str) -> Condition | None:
    """The condition that an expression is, or None when it says more."""
    straight = text.translate(STRAIGHT).strip()
    found = EQUALS.fullmatch(straight) or INCLUDES.fullmatch(straight)
    if not found or not found["value"]:
        return None
    return Condition(found["key"], IS_NOT if found["not"] else IS, found["value"])


def written(condition: Condition, kind: str) -> str:
    """The expression of a condition on a question of some kind."""
    mark = '"' if "'" in condition.value else "'"
    value = f"{mark}{condition.value}{mark}"
    if kind == Kind.MANY:
        asked = f"selected(${{{condition.key}}}, {value})"
        return f"not({asked})" if condition.how == IS_NOT else asked
    sign = "!=" if condition.how == IS_NOT else "="
    return f"${{{condition.key}}} {sign} {value}"


def told(text: str, form: Form) -> str:
    """When an item is shown, for people: in words where it is simple, else the expression."""
    condition = simple(text)
    question = form.questions.get(condition.key) if condition else None
    if condition is None or question is None:
        return text
    said = question.said(form.original)
    words = {
        "question": said.label or question.key,
        "choice": said.choices.get(condition.value, condition.value),
    }
    if question.kind == Kind.MANY:
        if condition.how == IS:
            return _("“%(question)s” includes “%(choice)s”") % words
        return _("“%(question)s” does not include “%(choice)s”") % words
    if condition.how == IS:
        return _("“%(question)s” is “%(choice)s”") % words
    return _("“%(question)s” is not “%(choice)s”") % words


def asked_by(question: Question) -> set[str]:
    """Keys of the items that the expressions of a question ask; what cannot be read asks none."""
    found: set[str] = set()
    for text in (
        question.shown_when,
        question.constraint,
        question.calculation,
        question.choice_filter,
    ):
        try:
            found |= read(text).asks if text else set()
        except ExpressionError:
            continue
    return found
