"""The whole plan as plain JSON in every language: what a version freezes, what today's plan is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from bic.translated import Translated
from implementation.models import (
    Action,
    ActionPartner,
    ActionTheme,
    FrontText,
    Objective,
    Partner,
    Plan,
    Task,
    Topic,
)

FORM = 1
# Texts in several languages of each kind of part, in the order in which they are read.
TEXTS = {
    "plan": ("title", "purpose"),
    "topic": ("title", "text"),
    "objective": ("title", "text"),
    "action": ("title", "text", "indicator", "equity"),
}

type Facts = dict[str, Any]


# How often a plan is read to be frozen before somebody is asked to try again.
MOST_READINGS = 5


class PlanMoves(Exception):
    """Others change the plan faster than it is read."""


class Said(NamedTuple):
    """One text of a plan. `ref` ("action:7:title") finds it again in other versions."""

    ref: str
    # The part of the plan it stands in: "front", or "topic:5".
    part: str
    # Code of the topic, objective or action; "" before the topics.
    code: str
    field: str
    text: Translated


def whole(plan: Plan) -> Facts:
    """Everything in a plan as it stands now, in nine queries. Names of people are in it."""
    found = _Rows(plan)
    return {
        "form": FORM,
        "id": plan.pk,
        **_texts(plan, "plan"),
        "front": {one.key: one.text.stored() for one in FrontText.objects.filter(plan=plan)},
        "partners": list(
            Partner.objects.filter(community=plan.community_id)
            .order_by("name")
            .values_list("name", flat=True)
        ),
        "topics": [found.topic(one) for one in found.topics],
    }


def at_one_moment(plan: Plan) -> Facts:
    """The whole plan as it stood at one moment, however many people change it meanwhile.

    Nine queries see nine moments. What says the same twice was true between the two readings.
    Raises `PlanMoves`.
    """
    before = whole(plan)
    for _reading in range(MOST_READINGS):
        after = whole(plan)
        if after == before:
            return after
        before = after
    raise PlanMoves(plan)


def _texts(row: Any, kind: str) -> Facts:
    return {name: getattr(row, name).stored() for name in TEXTS[kind]}


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _person(user: Any) -> str:
    return user.display_name if user else ""


class _Rows:
    """All rows of a plan, each kind loaded once."""

    def __init__(self, plan: Plan) -> None:
        self.topics = list(Topic.objects.filter(plan=plan).order_by("position", "pk"))
        self.objectives = _below(
            Objective.objects.filter(topic__plan=plan).order_by("position", "pk"), "topic_id"
        )
        of_plan = {"action__objective__topic__plan": plan}
        self.actions = _below(
            Action.objects.filter(objective__topic__plan=plan)
            .select_related("lead", "owner", "backup", "body")
            .order_by("position", "pk"),
            "objective_id",
        )
        self.partners = _below(
            ActionPartner.objects.filter(**of_plan)
            .select_related("partner")
            .order_by("partner__name"),
            "action_id",
        )
        self.themes = _below(
            ActionTheme.objects.filter(**of_plan).select_related("theme").order_by("theme_id"),
            "action_id",
        )
        self.tasks = _below(
            Task.objects.filter(**of_plan)
            .select_related("owner", "backup", "partner")
            .order_by("position", "pk"),
            "action_id",
        )

    def topic(self, topic: Topic) -> Facts:
        """A topic with all below it."""
        code = str(topic.position)
        return {
            "id": topic.pk,
            "code": code,
            **_texts(topic, "topic"),
            "objectives": [self.objective(one, code) for one in self.objectives[topic.pk]],
        }

    def objective(self, objective: Objective, above: str) -> Facts:
        """An objective with its actions."""
        code = f"{above}.{objective.position}"
        return {
            "id": objective.pk,
            "code": code,
            **_texts(objective, "objective"),
            "actions": [self.action(one, code) for one in self.actions[objective.pk]],
        }

    def action(self, action: Action, above: str) -> Facts:
        """An action with its tasks."""
        return {
            "id": action.pk,
            "code": f"{above}.{action.position}",
            **_texts(action, "action"),
            "kind": action.kind,
            "status": action.status,
            "lead": action.lead.name if action.lead else "",
            "partners": [one.partner.name for one in self.partners[action.pk]],
            "themes": [one.theme.title.stored() for one in self.themes[action.pk]],
            **_people(action),
            "starts_on": _day(action.starts_on),
            "due_on": _day(action.due_on),
            "cost": action.cost,
            "approval": action.approval,
            "body": action.body.name if action.body else "",
            "baseline": action.baseline,
            "target": action.target,
            "standard": action.standard,
            "is_public": action.is_public,
            "tasks": [_task(one) for one in self.tasks[action.pk]],
        }


def _people(row: Any) -> Facts:
    # A name without an account may be a resident's; pages show it to staff alone.
    return {
        "owner": _person(row.owner),
        "helper": row.helper,
        "backup": _person(row.backup),
    }


def _task(task: Task) -> Facts:
    return {
        "id": task.pk,
        "title": task.title,
        "status": task.status,
        "partner": task.partner.name if task.partner else "",
        **_people(task),
        "starts_on": _day(task.starts_on),
        "due_on": _day(task.due_on),
    }


def _below(rows: Iterable[Any], parent: str) -> defaultdict[int, list[Any]]:
    found = defaultdict(list)
    for row in rows:
        found[getattr(row, parent)].append(row)
    return found


def actions_in(facts: Facts) -> Iterator[Facts]:
    """Every action of a plan in order."""
    for topic in facts["topics"]:
        for objective in topic["objectives"]:
            yield from objective["actions"]


def texts_in(facts: Facts, *, public: bool = False) -> Iterator[Said]:
    """Every text of a plan in which something stands; `public` leaves private actions out."""
    yield from _said(facts, "plan", "front", "")
    for key in FrontText.Key.values:
        text = Translated.from_stored(facts["front"].get(key) or Translated().stored())
        if text:
            yield Said(f"front:{key}", "front", "", key, text)
    for topic in facts["topics"]:
        part = f"topic:{topic['id']}"
        yield from _said(topic, "topic", part, topic["code"])
        for objective in topic["objectives"]:
            yield from _said(objective, "objective", part, objective["code"])
            for action in objective["actions"]:
                if action["is_public"] or not public:
                    yield from _said(action, "action", part, action["code"])


def _said(row: Facts, kind: str, part: str, code: str) -> Iterator[Said]:
    for name in TEXTS[kind]:
        if text := Translated.from_stored(row[name]):
            yield Said(f"{kind}:{row['id']}:{name}", part, code, name, text)
