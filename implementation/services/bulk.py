"""Changing many tasks of the plan at once: first looked at, then done, each row for itself."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.days import FIRST, LAST, today_in
from bic.querysets import hold
from implementation.models import Partner, Task, Update
from implementation.models.status import Status
from implementation.services.status import BEGUN, StatusRefused
from implementation.services.update import note_status, tell_of_stops
from implementation.who import Who

# More than anybody reads through before saying yes.
MOST = 250
# Of a choice that takes away what is there.
NOBODY = "nobody"


@dataclass(frozen=True)
class Change:
    """What is to become of some tasks; what is None or "" stays.

    `helper` names somebody without an account; `owner` and `partner` may be `NOBODY`.
    `days` moves the day by which each is due, and its first day with it.
    """

    status: str = ""
    reason: str = ""
    owner: Any = None
    helper: str = ""
    partner: Partner | str | None = None
    due_on: date | None = None
    days: int = 0

    @property
    def names_somebody(self) -> bool:
        """Whether it says who does them."""
        return self.owner is not None or bool(self.helper)

    @property
    def is_of_rows(self) -> bool:
        """Whether it changes more than the status."""
        return bool(self.names_somebody or self.partner or self.due_on or self.days)


@dataclass(frozen=True)
class Outcome:
    """What becomes of one task, or why it stays as it is.

    `changes` are a label, the words before and those after; `mark` is what the task was when
    somebody looked at it. `update` tells of its status, where that has changed.
    """

    task: Task
    changes: tuple[tuple[str, str, str], ...] = ()
    refusal: str = ""
    mark: str = ""
    update: Update | None = None


class Refused(Exception):
    """One task stays as it is; the argument says why."""


class _LookedAt(Exception):
    """Takes back what was done only to be looked at."""


def mark_of(task: Task) -> str:
    """What a task is now, in short: it differs when somebody else changes it."""
    said = (
        task.title, task.status, task.reason, task.owner_id, task.helper, task.partner_id,
        task.starts_on, task.due_on, task.action_id,
    )  # fmt: skip
    return hashlib.sha256(repr(said).encode()).hexdigest()[:12]


def for_change(tasks: QuerySet[Task]) -> QuerySet[Task]:
    """Tasks with all that changing them asks for."""
    return tasks.select_related("program", "community__facilitator", "action__owner")


def look(tasks: Iterable[Task], change: Change, *, by: Any) -> list[Outcome]:
    """What `apply` would do now, in the order of the tasks; nothing stays of it.

    It is the act itself, taken back, so that nothing is promised that would be refused. The
    tasks are loaded by `for_change`.
    """
    found: list[Outcome] = []
    try:
        with transaction.atomic():
            found = _outcomes(list(tasks), change, lambda _task: True, by)
            raise _LookedAt
    except _LookedAt:
        return found


@transaction.atomic
def apply(
    tasks: Iterable[Task], change: Change, *, marks: Mapping[int, str], by: Any
) -> list[Outcome]:
    """Change each task that allows it, and that nobody has changed since it was looked at.

    `marks` are those of the look, by key. What is refused stays and stops no other row.
    """

    def is_as_seen(now: Task) -> bool:
        return mark_of(now) == marks.get(now.pk)

    return _told(_outcomes(list(tasks), change, is_as_seen, by))


@transaction.atomic
def move(tasks: Iterable[Task], moves: Mapping[int, tuple[str, str]], *, by: Any) -> list[Outcome]:
    """Give tasks another status, each its own: what it was on the board, and what it is to be.

    What has another status by now stays as it is.
    """
    found = []
    for task in sorted(tasks, key=_in_turn):
        was, to = moves[task.pk]
        change = Change(status=to)
        found += _outcomes([task], change, partial(_is_still, was), by)
    return _told(found)


def _told(outcomes: list[Outcome]) -> list[Outcome]:
    """The same, and whoever has to know of work that stops is told once of all of it."""
    tell_of_stops(one.update for one in outcomes if one.update)
    return outcomes


def _is_still(status: str, now: Task) -> bool:
    return now.status == status


def _in_turn(task: Task) -> tuple[int, int]:
    # In the same order by everybody, so that two such acts never wait for each other.
    return task.action_id, task.pk


def _outcomes(
    tasks: list[Task], change: Change, is_as_seen: Callable[[Task], bool], by: Any
) -> list[Outcome]:
    found: dict[int, Outcome] = {}
    who = Who(by, tasks[0].community) if tasks else None
    waiting = sorted(tasks, key=_in_turn)
    while waiting:
        for task in waiting:
            found[task.pk] = _outcome(task, change, is_as_seen, by, who)
        # What only waited for another one of them to be done is done now.
        refused = [task for task in waiting if found[task.pk].refusal]
        is_of_use = change.status == Status.DONE and len(refused) < len(waiting)
        waiting = refused if is_of_use else []
    return [found[task.pk] for task in tasks]


def _outcome(
    task: Task, change: Change, is_as_seen: Callable[[Task], bool], by: Any, who: Any
) -> Outcome:
    # The action before its task, as everywhere.
    hold(task.action)
    now = hold(task, Task.objects.select_related("program", "owner", "partner"))
    now.action, now.community = task.action, task.community
    seen = mark_of(now)
    before = _said(now, who)
    try:
        with transaction.atomic():
            if not is_as_seen(now):
                raise Refused(_("Somebody has changed it meanwhile."))
            now, update = _change(now, change, by=by)
            after = _said(now, who)
            changes = tuple(
                (label, was, after[label]) for label, was in before.items() if was != after[label]
            )
            if not changes:
                raise Refused(_("It is so already."))
    except Refused as refused:
        return Outcome(task, refusal=str(refused), mark=seen)
    return Outcome(task, changes, mark=seen, update=update)


def _said(task: Task, who: Any) -> dict[str, str]:
    """What can be changed of a task, in words, by its label."""
    reason = task.get_reason_display() if task.reason else ""
    status = task.get_status_display()
    return {
        _("Who does it"): who(task),
        _("Organization"): task.partner.name if task.partner else "",
        _("Starts on"): date_format(task.starts_on) if task.starts_on else "",
        _("By when"): date_format(task.due_on) if task.due_on else "",
        _("Status"): f"{status}: {reason}" if reason else status,
    }


def _change(task: Task, change: Change, *, by: Any) -> tuple[Task, Update | None]:
    if change.is_of_rows:
        if not by.has_perm("implementation.change_task", task):
            raise Refused(_("You may not change this task."))
        _put(task, change)
        _check(task)
        task.save(update_fields=["owner", "helper", "partner", "starts_on", "due_on"])
    if change.status:
        return _set_status(task, change, by=by)
    return task, None


def _put(task: Task, change: Change) -> None:
    if change.names_somebody:
        task.owner = None if change.owner in (None, NOBODY) else change.owner
        task.helper = change.helper
    if change.partner is not None:
        task.partner = None if isinstance(change.partner, str) else change.partner
    if change.due_on:
        task.due_on = change.due_on
    if change.days:
        _move(task, timedelta(days=change.days))


def _move(task: Task, by: timedelta) -> None:
    if task.due_on is None:
        raise Refused(_("It has no day that could move."))
    for name in ("starts_on", "due_on"):
        day = getattr(task, name)
        if day is None:
            continue
        if not FIRST <= day + by <= LAST:
            raise Refused(_("It would move to a day that is too far away."))
        setattr(task, name, day + by)


def _check(task: Task) -> None:
    """What the table's constraints hold, said as people read it."""
    if task.starts_on and task.due_on and task.due_on < task.starts_on:
        told = {"day": date_format(task.starts_on)}
        raise Refused(_("It would be due before it starts, on %(day)s.") % told)
    if task.status in BEGUN and task.owner is None and not task.helper:
        raise Refused(_("It has begun, so somebody has to do it."))


def _set_status(task: Task, change: Change, *, by: Any) -> tuple[Task, Update | None]:
    if not by.has_perm("implementation.change_status_task", task):
        raise Refused(_("You may not change the status of this task."))
    if (task.status, task.reason) == (change.status, change.reason):
        return task, None
    try:
        update = note_status(
            task, change.status, by=by, day=today_in(task.program), reason=change.reason
        )
    except StatusRefused as refused:
        raise Refused(str(refused)) from refused
    if update is None:
        return task, None
    changed: Any = update.task
    changed.owner, changed.partner, changed.community = task.owner, task.partner, task.community
    # Who is told of a stop is asked of these.
    update.action, update.community = task.action, task.community
    return changed, update
