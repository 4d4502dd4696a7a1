"""Tasks follow when an obligation or a pledge is kept elsewhere, and when it is owed again."""

from typing import Any

from communities.keeping import hears_of
from communities.models import Fulfilment, Obligation, Pledge
from implementation.models import Task, TaskPromise
from implementation.services.promise import link, links_of
from implementation.services.status import follow_promise
from implementation.services.update import keep_status


@hears_of("obligation")
def follow_obligation(obligation: Obligation, by: Any) -> None:
    """Tasks of its days are done or open as the days are; the next year's follows the last.

    One query where the obligation is no task.
    """
    links = list(links_of(obligation).select_related("task__action"))
    if not links:
        return
    done = {
        one.due_on: one.done_on for one in Fulfilment.objects.filter(obligation=obligation)
    }  # fmt: skip
    for one in links:
        _follow(one.task, done.get(one.due_on), by)
    due_on = obligation.next_due_on
    if due_on is None or any(one.due_on == due_on for one in links):
        return
    still_owed = [one for one in links if one.due_on not in done]
    if still_owed:
        _move(still_owed[-1], due_on)
    else:
        _next_task(links[-1].task, obligation)


def _follow(task: Task, kept_on: Any, by: Any) -> None:
    """A task that moves with its promise tells so, as one that somebody moves."""
    before = task.status
    task = follow_promise(task, kept_on=kept_on, by=by)
    if task.status != before:
        keep_status(task, by=by)


def _move(found: TaskPromise, due_on: Any) -> None:
    """The day of an obligation has moved, and its task moves with it."""
    found.due_on = due_on
    found.save(update_fields=["due_on"])
    task = found.task
    task.due_on = due_on
    if task.starts_on and task.starts_on > due_on:
        task.starts_on = None
    task.save(update_fields=["due_on", "starts_on"])


def _next_task(last: Task, obligation: Obligation) -> None:
    """What is owed every year is a task again, of whoever did the last one."""
    count = Task.objects.filter(action=last.action).count()
    task = Task.objects.create(
        program_id=last.program_id, community_id=last.community_id, action=last.action,
        position=count + 1, title=last.title, text=last.text, owner=last.owner,
        helper=last.helper, backup=last.backup, partner=last.partner,
        due_on=obligation.next_due_on, created_by=last.created_by,
    )  # fmt: skip
    link(task, obligation, obligation.next_due_on)


@hears_of("pledge")
def follow_pledge(pledge: Pledge, by: Any) -> None:
    """The task of a pledge is done if, and only if, the pledge is kept. One query without one."""
    found = links_of(pledge).select_related("task__action").first()
    if found:
        kept = pledge.outcome == Pledge.Outcome.KEPT
        _follow(found.task, pledge.checked_on if kept else None, by)
