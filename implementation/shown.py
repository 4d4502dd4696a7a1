"""A frozen plan as pages of the program show it: in words, with days, for one reader."""

from datetime import date
from typing import Any

from bic.translated import Translated
from implementation.comparison import CHOICES
from implementation.frozen import TEXTS, Facts
from implementation.models import FrontText


def shown(facts: Facts, *, with_names: bool) -> Facts:
    """Texts as `Translated`, choices in words; names without an account only `with_names`."""
    front = [
        (label, Translated.from_stored(facts["front"][key]))
        for key, label in FrontText.Key.choices
        if facts["front"].get(key)
    ]
    return _texts(facts, "plan") | {
        "front": [one for one in front if one[1]],
        "topics": [
            _texts(topic, "topic")
            | {
                "objectives": [
                    _texts(one, "objective")
                    | {"actions": [_action(it, with_names) for it in one["actions"]]}
                    for one in topic["objectives"]
                ]
            }
            for topic in facts["topics"]
        ],
    }


def _texts(row: Facts, kind: str) -> Facts:
    read = {name: Translated.from_stored(row[name]) for name in TEXTS[kind]}
    return {"code": row.get("code", "")} | read


def _action(row: Facts, with_names: bool) -> Facts:
    return {
        **_texts(row, "action"),
        **_plain(row, with_names),
        "partners": row["partners"],
        "lead": row["lead"],
        "approval": _word("approval", row["approval"]) if row["approval"] != "none" else "",
        "body": row["body"],
        "is_public": row["is_public"],
        "tasks": [
            {"title": one["title"], "partner": one["partner"]} | _plain(one, with_names)
            for one in row["tasks"]
        ],
    }


def _plain(row: Facts, with_names: bool) -> Facts:
    return {
        "person": row["owner"] or (row["helper"] if with_names else ""),
        "status": _word("status", row["status"]),
        "starts_on": _day(row["starts_on"]),
        "due_on": _day(row["due_on"]),
    }


def _word(name: str, value: str) -> Any:
    return dict(CHOICES[name].choices).get(value, value)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
