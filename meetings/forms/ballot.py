"""A ballot as somebody fills it in: read from a form that needs no script, and drawn again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bic.spoken import direction_of
from bic.translated import Translated
from meetings.counting import Rule, Unfit, Value
from meetings.counting.rule import (
    ABSTAIN,
    ASIDE,
    CONSENT,
    DOTS,
    FINGERS,
    FIVE,
    IMPACT,
    MAJORITY,
    NO,
    OBJECT,
    OBJECTIONS,
    RANKING,
    SAVE,
    YES,
)
from meetings.pagewords import Words, put

# Fewer can be chosen with one touch each.
MOST_BUTTONS = 6
LONGEST_CONCERN = 500
WITH_CONCERN = frozenset({FINGERS, CONSENT, OBJECTIONS})
LABELS = {
    MAJORITY: {YES: "vote_yes", NO: "vote_no", ABSTAIN: "vote_abstain"},
    CONSENT: {YES: "vote_agree", ASIDE: "vote_aside", OBJECT: "vote_object"},
}


@dataclass(frozen=True)
class Filled:
    """What was typed: answers, the part of the room, concerns, and what is wrong (`Unfit`)."""

    answers: Mapping[int, Value]
    part: int | None
    concerns: Mapping[int, str]
    wrong: Unfit | None


def read(rule: Rule, data: Mapping[str, str], parts: tuple[int, ...] = ()) -> Filled:
    """A ballot out of the names and values of a form."""
    answers, wrong = _answers(rule, data)
    if wrong is None:
        try:
            rule.fit(answers)
        except Unfit as error:
            wrong = error
    part = data.get("part", "")
    concerns = {}
    if rule.method in WITH_CONCERN:
        said = {option: data.get(f"why{option}", "").strip() for option in rule.options}
        concerns = {option: text[:LONGEST_CONCERN] for option, text in said.items() if text}
    chosen = int(part) if part.isdecimal() and len(part) < 4 else None
    return Filled(answers, chosen if chosen in parts else None, concerns, wrong)


def _answers(rule: Rule, data: Mapping[str, str]) -> tuple[dict[int, Value], Unfit | None]:
    answers: dict[int, Value] = {}
    if rule.method == SAVE:
        one = data.get("save", "")
        return ({int(one): 1}, None) if one.isdecimal() and len(one) < 4 else (answers, None)
    for option in rule.options:
        if rule.method == IMPACT:
            pair = [_number(data.get(f"o{option}.{part}", "")) for part in ("impact", "effort")]
            if any(one is not None for one in pair):
                answers[option] = (pair[0] or 0, pair[1] or 0)
            continue
        text = data.get(f"o{option}", "").strip()
        if not text or (rule.method == DOTS and text == "0"):
            continue
        number = _number(text)
        if rule.method in LABELS or rule.method == OBJECTIONS:
            answers[option] = text[:10]
        elif number is None:
            return answers, Unfit("wrong_value", option)
        else:
            answers[option] = number
    return answers, None


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else None


def told(text: Translated, language: str) -> dict[str, str]:
    """A text for a reader, with the language that it is in."""
    said, spoken = text.in_language(language)
    return {"text": said, "language": spoken, "direction": direction_of(spoken)}


def hint_of(rule: Rule, words: Words) -> str:
    """What people are to do, in one sentence."""
    if rule.method == DOTS:
        if rule.dots == 1:
            return words["vote_one_dot"]
        return put(words["vote_dots"], count=rule.dots, most=rule.most_dots)
    name = {
        SAVE: "vote_save", RANKING: "vote_order", "score": "vote_score",
        FINGERS: "vote_fingers", OBJECTIONS: "vote_objections",
    }.get(rule.method, "")  # fmt: skip
    return put(words[name], most=rule.highest) if name else ""


def trouble(rule: Rule, wrong: Unfit, words: Words) -> str:
    """What is wrong with a ballot, in one sentence."""
    name = f"vote_{wrong.because}"
    if rule.method == SAVE and wrong.because == "too_many":
        name = "vote_one_only"
    text = words[name] if name in words else words["vote_wrong_value"]
    return put(text, count=rule.dots, most=rule.most_dots)


def boxes(
    rule: Rule,
    options: tuple[tuple[int, Translated], ...],
    words: Words,
    language: str,
    *,
    legend: Translated | None = None,
    data: Mapping[str, str] | None = None,
    wrong: Unfit | None = None,
) -> list[dict[str, Any]]:
    """Every option with what can be given to it, as the page draws it."""
    filled = data or {}
    lines = _legend(legend, language)
    drawn = []
    for number, title in options:
        name = f"o{number}"
        box = {
            "number": number,
            "title": told(title, language),
            "wrong": wrong is not None and wrong.option == number,
            "why": filled.get(f"why{number}", "") if rule.method in WITH_CONCERN else None,
        }
        if rule.method == IMPACT:
            box["scales"] = [
                _scale(f"{name}.{part}", range(1, FIVE + 1), filled, label=words[f"vote_{part}"])
                for part in ("impact", "effort")
            ]
        elif rule.method == SAVE:
            box["is_chosen"] = filled.get("save") == str(number)
        elif rule.method == OBJECTIONS:
            box |= {"name": name, "is_chosen": filled.get(name) == OBJECT}
        elif rule.method in LABELS:
            labels = [(value, words[key]) for value, key in LABELS[rule.method].items()]
            box["choices"] = _choices(name, labels, filled)
        elif rule.method == FINGERS:
            box["choices"] = _choices(name, list(enumerate(lines)), filled)
        else:
            box |= _numbers(rule, name, filled, words)
        drawn.append(box)
    return drawn


def _numbers(rule: Rule, name: str, filled: Mapping[str, str], words: Words) -> dict[str, Any]:
    """Buttons where there are few, else a list to choose from."""
    values = [int(value) for value in rule.values() if isinstance(value, int)]
    if rule.method == RANKING or (rule.method == DOTS and len(values) > MOST_BUTTONS):
        chosen = filled.get(name, "")
        return {"name": name, "select": [(one, str(one) == chosen) for one in values]}
    scale = _scale(name, values, filled)
    if rule.method == DOTS:
        none = {
            "value": 0, "label": words["vote_no_dots"], "is_chosen": filled.get(name, "0") == "0"
        }  # fmt: skip
        scale["values"] = [none, *scale["values"]]
    return {"scales": [scale]}


def _scale(name: str, values: Any, filled: Mapping[str, str], *, label: str = "") -> dict[str, Any]:
    chosen = filled.get(name, "")
    return {
        "name": name,
        "label": label,
        "values": [{"value": one, "label": one, "is_chosen": str(one) == chosen} for one in values],
    }


def _choices(name: str, labels: Any, filled: Mapping[str, str]) -> dict[str, Any]:
    chosen = filled.get(name, "")
    return {
        "name": name,
        "values": [
            {"value": value, "label": label, "is_chosen": str(value) == chosen}
            for value, label in labels
        ],
    }


def _legend(legend: Translated | None, language: str) -> list[str]:
    """What each number of fingers means, with the number before it."""
    lines = legend.in_language(language)[0].splitlines() if legend else []
    lines += [""] * (FIVE + 1 - len(lines))
    return [f"{number} · {line}" if line else str(number) for number, line in enumerate(lines)][
        : FIVE + 1
    ]
