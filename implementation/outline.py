"""The plan as it is read: topics, objectives, actions and their tasks, in four queries."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bic.blueprint import State
from implementation.models import Action, Objective, Plan, Task, Topic
from implementation.standing import Counts, Words, bead_of, counts_of, has_day, is_late
from implementation.who import Who

# A plan with more of them names its tasks on the pages of their actions alone.
MOST_TASKS = 300


@dataclass
class Line:
    """An action or a task as a line of the plan."""

    row: Any
    state: State
    who: str
    status: str
    is_late: bool
    tasks: list["Line"] = field(default_factory=list)
    counts: Counts = Counts(0, 0, 0)

    @property
    def due_on(self) -> date | None:
        """Its day, while that still matters."""
        return self.row.due_on if has_day(self.row) else None


@dataclass
class Part:
    """A topic or an objective with what stands below it; `counts` are of actions."""

    row: Any
    parts: list["Part"] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    counts: Counts = Counts(0, 0, 0)


@dataclass
class Outline:
    """A whole plan. `names_tasks` is whether the lines of its actions have those of tasks."""

    topics: list[Part]
    actions: Counts
    tasks: Counts
    names_tasks: bool

    @property
    def objectives(self) -> int:
        """How many objectives it has."""
        return sum(len(one.parts) for one in self.topics)


@dataclass
class Teller:
    """Makes lines out of rows, for one reader on one day."""

    who: Who
    today: date
    words: Words = field(default_factory=Words)

    def line(self, one: Any, tasks: Iterable[Task] = ()) -> Line:
        """A row with its bead and its words; `tasks` stand below it."""
        return Line(
            one, bead_of(one, self.today), self.who(one), self.words(one),
            is_late(one, self.today), [self.line(task) for task in tasks],
        )  # fmt: skip


def outline_of(plan: Plan, who: Who, today: date) -> Outline:
    """Read a plan, for whoever `who` tells names."""
    teller = Teller(who, today)
    topics = Topic.objects.filter(plan=plan).order_by("position", "pk")
    objectives = Objective.objects.filter(topic__plan=plan).order_by("position", "pk")
    actions = list(_light(Action.objects.of(plan)).select_related("lead", "owner"))
    tasks = list(
        _light(Task.objects.of(plan))
        .only(
            *("action_id", "position", "title", "status", "reason", "due_on", "helper"),
            *("owner__name", "owner__email"),
        )
        .select_related("owner")
    )
    names_tasks = len(tasks) <= MOST_TASKS
    below = _grouped(tasks, "action_id")
    lines = []
    for one in actions:
        line = teller.line(one, below[one.pk] if names_tasks else ())
        line.counts = counts_of(below[one.pk], today)
        lines.append(line)
    by_objective = defaultdict(list)
    for line in lines:
        by_objective[line.row.objective_id].append(line)
    parts: dict[int, list[Part]] = defaultdict(list)
    for one in objectives:
        held = by_objective[one.pk]
        counts = counts_of((line.row for line in held), today)
        parts[one.topic_id].append(Part(one, lines=held, counts=counts))
    return Outline(
        [_topic(one, parts[one.pk], today) for one in topics],
        counts_of(actions, today),
        counts_of(tasks, today),
        names_tasks,
    )


def _light(rows: Any) -> Any:
    return rows.order_by("position", "pk")


def _grouped(rows: Iterable[Any], key: str) -> dict[int, list[Any]]:
    found = defaultdict(list)
    for one in rows:
        found[getattr(one, key)].append(one)
    return found


def _topic(topic: Topic, parts: list[Part], today: date) -> Part:
    below = [line.row for part in parts for line in part.lines]
    return Part(topic, parts, counts=counts_of(below, today))
