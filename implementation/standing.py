"""How far actions and tasks are: the bead that shows it, and what is late."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from bic.blueprint import State
from implementation.models.status import ACHIEVED, ENDED, Status

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


def is_late(one: Any, today: date) -> bool:
    """Whether its day has passed and somebody still has to do it; a practice is never late."""
    return (
        one.due_on is not None
        and one.due_on < today
        and one.status not in ENDED
        and one.status != Status.PRACTICE
    )


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
