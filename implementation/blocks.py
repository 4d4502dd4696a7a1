"""The blocks on the pages of an action and of a task: each noun adds one line here.

A block has a function that loads its facts (of an action or a task, for a person) and a template
that shows them; a function that gives None leaves the block out. `is_side` blocks stand in the
narrow column.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from bic.days import today_in
from implementation.lineage import lineage_of
from implementation.models import Task
from implementation.standing import bead_of, has_day, is_late
from implementation.who import Who


class Block(NamedTuple):
    """One block: its template, what loads its facts, and where it stands."""

    template: str
    facts: Callable[[Any, Any], dict[str, Any] | None]
    is_side: bool = False


def told(tasks: Iterable[Task], user: Any, community: Any) -> list[Task]:
    """Tasks with what a line of theirs shows: bead, who, its day, late. Needs their owners."""
    today, who = today_in(community.program), Who(user, community)
    rows = list(tasks)
    for one in rows:
        one.state, one.who_words, one.is_late = bead_of(one, today), who(one), is_late(one, today)
        one.open_day = one.due_on if has_day(one) else None
    return rows


def tasks_of(action: Any, user: Any) -> dict[str, Any] | None:
    """The tasks of an action in their order."""
    rows = told(
        action.tasks.select_related("owner", "partner").order_by("position", "pk"), user,
        action.community,
    )  # fmt: skip
    may_divide = user.has_perm("implementation.divide_action", action)
    if not rows and not may_divide:
        return None
    return {"action": action, "tasks": rows, "may_divide": may_divide}


def _lineage(action: Any, user: Any) -> dict[str, Any] | None:
    lineage = lineage_of(action, user)
    return {"lineage": lineage} if lineage else None


def _dependencies(task: Any, user: Any) -> dict[str, Any] | None:
    rows = Task.objects.for_list().order_by("due_on", "pk")
    needs = told(rows.filter(needed_by__task=task), user, task.community)
    needed_by = told(rows.filter(needs__needs=task), user, task.community)
    may_change = user.has_perm("implementation.change_task", task)
    if not needs and not needed_by and not may_change:
        return None
    return {"task": task, "needs": needs, "needed_by": needed_by, "may_change": may_change}


ACTION_BLOCKS = (
    Block("implementation/action_tasks.html", tasks_of),
    Block("implementation/action_lineage.html", _lineage, is_side=True),
)
TASK_BLOCKS = (Block("implementation/task_dependencies.html", _dependencies),)


def blocks_of(blocks: Iterable[Block], subject: Any, user: Any) -> dict[str, list[dict[str, Any]]]:
    """The blocks that a person sees, for the wide column ("main") and the narrow one ("side")."""
    found: dict[str, list[dict[str, Any]]] = {"main": [], "side": []}
    for block in blocks:
        facts = block.facts(subject, user)
        if facts is not None:
            where = "side" if block.is_side else "main"
            found[where].append({"template": block.template, "facts": facts})
    return found
