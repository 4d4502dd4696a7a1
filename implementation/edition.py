"""A version of the plan as everybody reads it in one language: frozen facts, page and paper.

Private actions, names of people and tasks are not in it.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation

from bic.spoken import direction_of, ours_for, own_name
from bic.translated import Translated
from implementation.frozen import Facts, texts_in
from implementation.models import FrontText, PlanVersion
from meetings.pagewords import words_in

type Tell = Callable[[str, Mapping[str, Any]], dict[str, str]]


def living(facts: Facts) -> dict[str, Translated]:
    """Texts of today's plan by their places, for `ready`."""
    return {one.ref: one.text for one in texts_in(facts)}


def ready(frozen: Translated, now: Translated | None, language: str) -> Translated:
    """A frozen text with the translation that was approved since.

    That is taken as long as the original still says what was frozen: who approved the plan
    approved those words.
    """
    if (
        now is None
        or frozen.is_ready_in(language)
        or now.original != frozen.original
        or now.texts.get(now.original) != frozen.texts.get(frozen.original)
    ):
        return frozen
    return now if now.is_ready_in(language) else frozen


def missing_in(facts: Facts, language: str, now: Mapping[str, Translated]) -> int:
    """How many public texts of a version readers of a language would see in another one."""
    return sum(
        not ready(one.text, now.get(one.ref), language).is_ready_in(language)
        for one in texts_in(facts, public=True)
    )


def compose(
    version: PlanVersion, language: str, now: Mapping[str, Translated] | None = None
) -> Facts:
    """Everything that an edition prints, as plain JSON: this is what publishing freezes.

    `now` are the texts of today's plan (`living`). Needs the version's program and community.
    """
    facts, now = version.facts, now or {}

    def tell(ref: str, stored: Mapping[str, Any]) -> dict[str, str]:
        text = ready(Translated.from_stored(stored), now.get(ref), language)
        said, own = text.in_language(language)
        return {"text": said, "language": own, "direction": direction_of(own)}

    front = {"purpose": tell(f"plan:{facts['id']}:purpose", facts["purpose"])} | {
        key: tell(f"front:{key}", facts["front"][key])
        for key in FrontText.Key.values
        if facts["front"].get(key)
    }
    topics = [_topic(one, tell) for one in facts["topics"]]
    program = version.program
    return {
        "language": language,
        "title": tell(f"plan:{facts['id']}:title", facts["title"]),
        "summary": front.pop("summary", {"text": ""}),
        "front": [{"key": key, **text} for key, text in front.items() if text["text"]],
        # The front may say it in its own words; this is what the actions name.
        "partners": _partners(topics),
        "topics": topics,
        "number": version.number,
        "frozen_on": version.created_at.astimezone(program.tzinfo).date().isoformat(),
        "approver": version.approver,
        "approved_on": version.approved_on.isoformat() if version.approved_on else "",
        "missing": missing_in(facts, language, now),
        "community": version.community.name,
        "program": program.name,
        "organization": program.organization or program.name,
    }


def _topic(topic: Facts, tell: Tell) -> Facts:
    objectives = [_objective(one, tell) for one in topic["objectives"]]
    return {
        "code": topic["code"],
        **_told(topic, "topic", tell),
        "objectives": [one for one in objectives if one["actions"] or one["title"]["text"]],
    }


def _objective(objective: Facts, tell: Tell) -> Facts:
    return {
        "code": objective["code"],
        **_told(objective, "objective", tell),
        "actions": [_action(one, tell) for one in objective["actions"] if one["is_public"]],
    }


def _action(action: Facts, tell: Tell) -> Facts:
    plain = (
        "code", "kind", "status", "lead", "partners", "starts_on", "due_on", "cost", "approval",
        "body", "baseline", "target",
    )  # fmt: skip
    return {
        **{name: action[name] for name in plain},
        **_told(action, "action", tell),
        "indicator": tell(f"action:{action['id']}:indicator", action["indicator"]),
        "equity": tell(f"action:{action['id']}:equity", action["equity"]),
    }


def _told(row: Facts, kind: str, tell: Tell) -> Facts:
    return {name: tell(f"{kind}:{row['id']}:{name}", row[name]) for name in ("title", "text")}


def _partners(topics: list[Facts]) -> list[str]:
    return sorted(
        {
            name
            for topic in topics
            for objective in topic["objectives"]
            for action in objective["actions"]
            for name in (action["lead"], *action["partners"])
            if name
        }
    )


def with_days(facts: Facts) -> Facts:
    """The same with days that templates can write."""

    def day(text: str) -> date | None:
        return date.fromisoformat(text) if text else None

    def action(one: Facts) -> Facts:
        return one | {"starts_on": day(one["starts_on"]), "due_on": day(one["due_on"])}

    return facts | {
        "frozen_on": day(facts["frozen_on"]),
        "approved_on": day(facts["approved_on"]),
        "topics": [
            topic
            | {
                "objectives": [
                    objective | {"actions": [action(one) for one in objective["actions"]]}
                    for objective in topic["objectives"]
                ]
            }
            for topic in facts["topics"]
        ],
    }


def html(facts: Facts, program_id: int, *, medium: str = "print", **context: Any) -> str:
    """An edition as one page of its own; `medium` is "print" or "screen". At most one query."""
    language = facts["language"]
    # Days are in the reader's language also where the product does not speak it.
    spoken = language if translation.check_for_language(language) else ours_for(language)
    with translation.override(spoken):
        return render_to_string(
            "implementation/edition.html",
            {
                "facts": with_days(facts),
                "medium": medium,
                "language": language,
                "direction": direction_of(language),
                "own_name": own_name(language),
                "words": words_in(program_id, language),
                **context,
            },
        )
