"""Obligations and pledges as tasks: making one, and keeping the promise when it is done."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from bic.querysets import hold
from communities.models import Obligation, Pledge
from communities.services import obligations, pledges
from implementation.models import Task, TaskPromise
from implementation.services import outline

LONGEST_TITLE = 200


class HasTask(Exception):
    """The promise is a task of the plan already; the task is the argument."""


def links_of(promise: Obligation | Pledge) -> Any:
    """The tasks of a promise; of an obligation one for each day."""
    if isinstance(promise, Pledge):
        return TaskPromise.objects.filter(pledge=promise)
    return TaskPromise.objects.filter(obligation=promise).order_by("due_on", "pk")


def words_of(promise: Obligation | Pledge) -> str:
    """What the task is called."""
    if isinstance(promise, Pledge):
        return f"{promise.who}: {promise.what}"[:LONGEST_TITLE]
    return promise.title


@transaction.atomic
def make_task(task: Task, promise: Obligation | Pledge, *, by: Any) -> Task:
    """Store a new task that keeps a promise. Raises `HasTask`."""
    promise = hold(promise)
    due_on = promise.next_due_on if isinstance(promise, Obligation) else None
    found = links_of(promise).filter(due_on=due_on).select_related("task").first()
    if found:
        raise HasTask(found.task)
    outline.save_part(task, by=by)
    link(task, promise, due_on)
    return task


def link(task: Task, promise: Obligation | Pledge, due_on: date | None) -> TaskPromise:
    """Say that a task keeps a promise."""
    whose = {"pledge": promise} if isinstance(promise, Pledge) else {"obligation": promise}
    return TaskPromise.objects.create(
        program_id=task.program_id, community_id=task.community_id, task=task, due_on=due_on,
        **whose,
    )  # fmt: skip


def keep(task: Task, *, day: date, by: Any) -> None:
    """Record that the promise of a task that is done was kept, unless it was before."""
    found = _promise_of(task)
    if found is None:
        return
    note = _("Task of the plan: %(title)s") % {"title": task.title}
    if found.pledge:
        if found.pledge.outcome != Pledge.Outcome.KEPT:
            pledges.check(found.pledge, outcome=Pledge.Outcome.KEPT, on=day, note=note, by=by)
    elif found.fulfilment is None and found.obligation.next_due_on == found.due_on:
        done = obligations.fulfil(found.obligation, by=by, done_on=day, note=note)
        TaskPromise.objects.filter(pk=found.pk).update(fulfilment=done)


def owe_again(task: Task, *, day: date, by: Any) -> None:
    """Take back that a promise was kept, because its task is not done after all."""
    found = _promise_of(task)
    if found is None:
        return
    if found.pledge:
        if found.pledge.outcome == Pledge.Outcome.KEPT:
            note = _("The task of the plan was opened again: %(title)s") % {"title": task.title}
            partly = Pledge.Outcome.PARTLY
            pledges.check(found.pledge, outcome=partly, on=day, note=note, by=by)
    elif found.fulfilment:
        obligations.take_back(found.fulfilment)


def _promise_of(task: Task) -> Any:
    rows = TaskPromise.objects.select_related("pledge", "obligation", "fulfilment")
    return rows.filter(task=task).first()
