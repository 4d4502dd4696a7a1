"""How far actions and tasks are: the bead that shows it, and what is late."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from bic.blueprint import State
from implementation.models.status import ACHIEVED, ENDED, Reason, Status

BEADS = {
    Status.NOT_STARTED: State.NOT_STARTED,
    Status.IN_PLACE: State.DONE,
    Status.IN_PROGRESS: State.IN_PROGRESS,
    Status.WAITING: State.IN_PROGRESS,
    Status.PAUSED: State.ATTENTION,
    Status.DONE: State.DONE,
    Status.PRACTICE: State.DONE,
    Status.CHANGED: State.NOT_NEEDED,
    Status.DROPPED: State.NOT_NEEDED,
}


class Words:
    """Statuses with their reasons in words, for pages with many of them.

    Django's `get_status_display` looks through all lazy choices each time, for 1 ms a row.
    """

    def __init__(self) -> None:
        self._statuses = {value: str(label) for value, label in Status.choices}
        self._reasons = {value: str(label) for value, label in Reason.choices}

    def __call__(self, one: Any) -> str:
        """The status, and the reason where there is one."""
        told = self._statuses[one.status]
        return f"{told}: {self._reasons[one.reason]}" if one.reason else told


def has_day(one: Any) -> bool:
    """Whether its day still matters: somebody has to do it, and it is no practice."""
    return one.due_on is not None and one.status not in (*ENDED, Status.PRACTICE)


def is_late(one: Any, today: date) -> bool:
    """Whether its day has passed, and it still matters."""
    return has_day(one) and one.due_on < today


def bead_of(one: Any, today: date) -> State:
    """The bead of an action or a task."""
    return State.ATTENTION if is_late(one, today) else BEADS[Status(one.status)]


class Counts(NamedTuple):
    """How many of some actions or tasks there are, are carried out, and are late."""

    all: int
    done: int
    late: int


def counts_of(rows: Iterable[Any], today: date) -> Counts:
    """What was changed into something else or dropped is not counted."""
    held = [one for one in rows if one.status not in (Status.CHANGED, Status.DROPPED)]
    return Counts(
        len(held),
        sum(one.status in ACHIEVED for one in held),
        sum(is_late(one, today) for one in held),
    )
