"""What people posted, read into answers: values by keys of items.

One choice is its value, several are a list of values, a ranking a list in the order of rank, a
number a number, a day "2026-05-04", a text a text. Who would rather not say gives `DECLINED`.
What was skipped or hidden has no key. The text beside "other" has a key of its own.
"""

import math
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from bic.days import YEARS
from bic.surveys.definition import OTHER, Form, Look, Question
from bic.surveys.expressions import Asked
from bic.surveys.models.collection import DECLINED
from bic.surveys.models.instrument import Kind
from bic.words import clean

LONGEST_SHORT, LONGEST_LONG = 500, 10_000
LARGEST = Decimal(10) ** 12
# Python refuses to read numbers of thousands of digits.
LONGEST_RANK = 4


class Wrong(Exception):
    """An answer that does not fit: the name of the page's word for it, and what goes into that."""

    def __init__(self, word: str, **told: Any) -> None:
        super().__init__(word)
        self.word, self.told = word, told


def _text(question: Question, data: Any) -> str:
    text = clean(data.get(question.key, ""))
    limit = LONGEST_LONG if question.kind == Kind.LONG_TEXT else LONGEST_SHORT
    if len(text) > limit:
        raise Wrong("too_long", limit=limit)
    return text


def _number(question: Question, data: Any) -> int | float | None:
    text = clean(data.get(question.key, "")).replace("\u00a0", "").replace(" ", "")
    if not text:
        return None
    try:
        # int and Decimal read the digits of every script.
        number = Decimal(text.replace(",", ".") if text.count(",") == 1 else text)
    except InvalidOperation as error:
        raise Wrong("wrong_number") from error
    if not number.is_finite() or abs(number) > LARGEST:
        raise Wrong("wrong_number")
    if question.is_whole:
        if number != number.to_integral_value():
            raise Wrong("wrong_whole")
        return int(number)
    found = float(number)
    return found if math.isfinite(found) else None


def _date(question: Question, data: Any) -> str:
    whole = clean(data.get(question.key, ""))
    parts = [clean(data.get(f"{question.key}.{part}", "")) for part in ("year", "month", "day")]
    if not whole and not any(parts):
        return ""
    try:
        day = date.fromisoformat(whole) if whole else date(*(int(part) for part in parts))
    except (ValueError, OverflowError) as error:
        raise Wrong("wrong_date") from error
    if day.year not in YEARS:
        raise Wrong("wrong_date")
    return day.isoformat()


def _allowed(question: Question, form: Form, seen: Asked) -> list[str]:
    if question.choice_filter:
        values = [one.value for one in form.choices_of(question, seen)]
    else:
        values = question.values
    return [*values, OTHER] if question.has_other and OTHER not in values else values


def _one(question: Question, data: Any, allowed: Iterable[str]) -> str:
    value = data.get(question.key, "")
    if value and value not in allowed:
        raise Wrong("wrong_choice")
    return value


def _many(question: Question, data: Any, allowed: list[str]) -> list[str]:
    chosen = set(data.getlist(question.key)) - {""}
    if not chosen <= set(allowed):
        raise Wrong("wrong_choice")
    return [value for value in allowed if value in chosen]


def _ranking(question: Question, data: Any, allowed: list[str]) -> list[str]:
    places: dict[int, str] = {}
    for value in allowed:
        text = clean(data.get(f"{question.key}.{value}", ""))
        if not text:
            continue
        place = int(text) if text.isdecimal() and len(text) <= LONGEST_RANK else 0
        if not 1 <= place <= len(allowed) or place in places:
            raise Wrong("wrong_rank")
        places[place] = value
    return [places[place] for place in sorted(places)]


def _value(question: Question, form: Form, data: Any, seen: Asked) -> Any:
    match question.kind:
        case Kind.TEXT | Kind.LONG_TEXT:
            return _text(question, data)
        case Kind.NUMBER:
            return _number(question, data)
        case Kind.DATE:
            return _date(question, data)
        case Kind.MANY:
            return _many(question, data, _allowed(question, form, seen))
        case Kind.RANKING:
            return _ranking(question, data, _allowed(question, form, seen))
        case _:
            return _one(question, data, _allowed(question, form, seen))


def declined(question: Question, data: Any) -> bool:
    """Whether somebody said that they would rather not say."""
    return question.may_decline and DECLINED in data.getlist(question.key)


def read(question: Question, form: Form, data: Any, seen: Asked) -> dict[str, Any]:
    """The answer to one question out of what was posted (a `QueryDict`); {} for a skipped one.

    The same name may stand twice: `DECLINED` beside an answer means the answer was taken back.
    Raises `Wrong`.
    """
    if declined(question, data):
        return {question.key: DECLINED}
    value = _value(question, form, data, seen)
    if value is None or value in ("", []):
        if question.is_required:
            raise Wrong("required")
        return {}
    found = {question.key: value}
    if question.has_other and (
        value == OTHER or OTHER in (value if isinstance(value, list) else ())
    ):
        text = clean(data.get(question.other_key, ""))
        if len(text) > LONGEST_SHORT:
            raise Wrong("too_long", limit=LONGEST_SHORT)
        if text:
            found[question.other_key] = text
    if question.constraint:
        day = date.fromisoformat(value) if question.kind == Kind.DATE else value
        seen.put(question.key, day)
        if not seen.holds(question.constraint, question.key):
            raise Wrong("wrong")
    return found


def read_page(
    questions: Iterable[Question], form: Form, data: Any, look: Look
) -> tuple[dict[str, Any], dict[str, Wrong]]:
    """Answers of all questions of a page, and what is wrong by key."""
    found: dict[str, Any] = {}
    wrong: dict[str, Wrong] = {}
    for one in questions:
        try:
            found |= read(one, form, data, look.seen)
        except Wrong as error:
            wrong[one.key] = error
    return found, wrong


def settled(form: Form, answers: Mapping[str, Any], today: date) -> dict[str, Any]:
    """What is kept when answers are sent: of shown questions alone, with what is calculated."""
    shown, seen = form.looked_at(answers, today)
    kept: dict[str, Any] = {}
    for one in form.questions.values():
        if one.key not in shown:
            continue
        if one.kind == Kind.CALCULATED:
            value = seen.elements[one.key].text if one.key in seen.elements else ""
            if value:
                kept[one.key] = value
        elif one.key in answers:
            kept[one.key] = answers[one.key]
            if one.other_key in answers:
                kept[one.other_key] = answers[one.other_key]
    return kept
