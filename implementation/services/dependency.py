"""What a task waits for: never itself, however long the way round is."""

from collections import defaultdict

from django.db import transaction

from implementation.models import Task, TaskLink
from implementation.services.outline import held


class Circle(Exception):
    """The link would close a circle; `tasks` is the way from the task back to it."""

    def __init__(self, tasks: list[Task]):
        self.tasks = tasks
        super().__init__(" → ".join(one.title for one in tasks))


@transaction.atomic
def link(task: Task, needs: Task) -> TaskLink:
    """Say that `task` cannot end before `needs` has; a link that is there stays.

    The plan is held, so that two writers cannot close a circle together. Raises `Circle`.
    """
    plan = held(task)
    links = TaskLink.objects.filter(community_id=plan.community_id)
    if way := _way(needs.pk, task.pk, links.values_list("task", "needs")):
        names = Task.objects.in_bulk(way)
        raise Circle([task, *(names[key] for key in way)])
    return links.get_or_create(
        task=task, needs=needs,
        defaults={"program_id": task.program_id, "community_id": task.community_id},
    )[0]  # fmt: skip


@transaction.atomic
def unlink(task: Task, needs: Task) -> None:
    """Say that a task need not wait for another."""
    held(task)
    TaskLink.objects.filter(task=task, needs=needs).delete()


def _way(start: int, end: int, links: object) -> list[int]:
    """The keys from `start` to `end` along what each needs; [] when there is no way."""
    needed = defaultdict(list)
    for task, needs in links:  # type: ignore[attr-defined]
        needed[task].append(needs)
    came_from = {start: 0}
    waiting = [start]
    while waiting:
        here = waiting.pop()
        if here == end:
            way = [here]
            while came_from[way[-1]]:
                way.append(came_from[way[-1]])
            return way[::-1]
        for there in needed[here]:
            if there not in came_from:
                came_from[there] = here
                waiting.append(there)
    return []
