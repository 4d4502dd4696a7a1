"""The one place where the status of an action or a task changes."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from bic.querysets import hold
from implementation.models import Action, Plan, Task
from implementation.models.status import ENDED, Reason, Status
from implementation.services import promise

NEEDS_REASON = (Status.PAUSED, Status.DROPPED)
# What a task has only when somebody does it.
BEGUN = (Status.IN_PROGRESS, Status.DONE, Status.PRACTICE)
type Item = Action | Task


class StatusRefused(ValueError):
    """The status cannot be had; the sentence says why, `field` what to fill in or change.

    `field` is one of "status", "reason", "becomes", "day" and "owner".
    """

    def __init__(self, field: str, sentence: Any):
        self.field = field
        super().__init__(sentence)


def statuses_for(model: type[Item]) -> list[tuple[str, Any]]:
    """What may be chosen: an action may change into another one, a task may not."""
    return [one for one in Status.choices if model is Action or one[0] != Status.CHANGED]


@transaction.atomic
def set_status(
    item: Item, status: str, *, by: Any, day: date, reason: str = "", becomes: Action | None = None
) -> Item:
    """Say how far an action or a task is on a day; the item as it is then.

    It writes no update: whoever changes a status comes through `services.update`, which does.

    `reason` is for what is paused or dropped, `becomes` the action that a changed one turned
    into. A task that begins begins its action. What an action still had to do is dropped with
    it. A task that is done keeps the promise it is linked with. The same status again only moves
    its day. Raises `StatusRefused`.
    """
    status = _known(status)
    if status == Status.CHANGED:
        # Two actions that become each other at the same moment wait for each other here.
        Plan.objects.select_for_update().get(community=item.community_id)
    item = _held(item)
    _check_day(item, day)
    _check(item, status, reason, becomes)
    before = item.status
    item.status = status
    item.status_on = day
    item.reason = Reason(reason) if status in NEEDS_REASON else ""
    if isinstance(item, Task):
        item.updated_on = max(day, item.updated_on or day)
        item.save(update_fields=["status", "status_on", "reason", "updated_on"])
        if status in BEGUN and item.action.status == Status.NOT_STARTED:
            _begin(item.action, day)
        if (status == Status.DONE) != (before == Status.DONE):
            keeps = promise.keep if status == Status.DONE else promise.owe_again
            keeps(item, day=day, by=by)
    else:
        item.becomes = becomes if status == Status.CHANGED else None
        item.save(update_fields=["status", "status_on", "reason", "becomes"])
        if status == Status.DROPPED:
            _drop_tasks(item, day)
    return item


def _held(item: Item) -> Item:
    """The item as it is now; the action of a task is always held before the task."""
    if isinstance(item, Action):
        return hold(item, Action.objects.select_related("program"))
    action = hold(Action(pk=item.action_id))
    task = hold(item, Task.objects.select_related("program"))
    task.action = action
    return task


def _known(status: str) -> Status:
    try:
        return Status(status)
    except ValueError as error:
        raise StatusRefused("status", _("Choose a status from the list.")) from error


def _check_day(item: Item, day: date) -> None:
    if day > today_in(item.program):
        raise StatusRefused("day", _("This day has not come yet."))
    if item.status_on and day < item.status_on:
        newer = {"day": date_format(item.status_on)}
        raise StatusRefused("day", _("There is a newer status, of %(day)s.") % newer)


def require_reason(status: str, reason: str) -> None:
    """Raise `StatusRefused` where a status needs a reason and there is none."""
    if status in NEEDS_REASON and reason not in Reason.values:
        raise StatusRefused("reason", _("Say why it is paused or dropped."))


def _check(item: Item, status: Status, reason: str, becomes: Action | None) -> None:
    require_reason(status, reason)
    if isinstance(item, Task):
        _check_task(item, status)
    elif status == Status.CHANGED:
        _check_becomes(item, becomes)


def _check_task(task: Task, status: Status) -> None:
    if status == Status.CHANGED:
        raise StatusRefused("status", _("Only an action changes into another one."))
    if status in BEGUN and task.owner_id is None and not task.helper:
        raise StatusRefused("owner", _("Say first who does it."))
    if status == Status.DONE:
        waits_for = Task.objects.filter(needed_by__task=task).exclude(
            status__in=[*ENDED, Status.PRACTICE]
        )
        if first := waits_for.order_by("pk").first():
            told = {"title": first.title}
            raise StatusRefused("status", _("First this has to be done: %(title)s") % told)


def _check_becomes(action: Action, becomes: Action | None) -> None:
    if becomes is None:
        raise StatusRefused("becomes", _("Choose the action that it became."))
    if becomes.community_id != action.community_id:
        raise StatusRefused("becomes", _("Choose an action of the same plan."))
    following: int | None = becomes.pk
    while following is not None:
        if following == action.pk:
            raise StatusRefused("becomes", _("An action cannot become itself."))
        following = Action.objects.values_list("becomes", flat=True).get(pk=following)


def _begin(action: Action, day: date) -> None:
    action.status, action.status_on = Status.IN_PROGRESS, day
    action.save(update_fields=["status", "status_on"])


def _drop_tasks(action: Action, day: date) -> None:
    for task in Task.objects.filter(action=action).exclude(status__in=ENDED).select_for_update():
        task.status, task.status_on, task.reason = Status.DROPPED, day, action.reason
        task.save(update_fields=["status", "status_on", "reason"])


@transaction.atomic
def follow_promise(task: Task, *, kept_on: date | None, by: Any) -> Task:
    """Let a task be done because what was promised was kept elsewhere, or open because it was not.

    What is done cannot be refused: where nobody is named, whoever recorded it did it.
    """
    if (task.status == Status.DONE) == (kept_on is not None):
        return task
    task = _held(task)  # type: ignore[assignment]
    task.status = Status.DONE if kept_on else Status.IN_PROGRESS
    task.status_on = kept_on or today_in(task.program)
    task.updated_on = max(task.status_on, task.updated_on or task.status_on)
    task.reason = ""
    if task.owner_id is None and not task.helper:
        task.owner = by
    task.save(update_fields=["status", "status_on", "updated_on", "reason", "owner"])
    return task
