"""What people do with lessons: decide what becomes of one, and take that back."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from evaluations.models import Lesson


class SettledAlready(Exception):
    """Somebody has decided about the lesson already."""


@transaction.atomic
def settle(lesson: Lesson, *, state: str, answer: str, call: Any = None, by: Any) -> Lesson:
    """Decide what becomes of a lesson: it goes into the next call, or into a certain one, or not.

    Raises `SettledAlready` for who comes second.
    """
    held = hold(lesson)
    if not held.is_open:
        raise SettledAlready
    held.state, held.answer = state, answer
    held.round = call if state == Lesson.State.TAKEN else None
    held.settled_by, held.settled_at = by, timezone.now()
    held.save()
    return held


@transaction.atomic
def reopen(lesson: Lesson) -> Lesson:
    """Let a lesson wait for a decision again; the history keeps the one that was made."""
    held = hold(lesson)
    held.state, held.answer, held.round = Lesson.State.OPEN, "", None
    held.settled_by = held.settled_at = None
    held.save()
    return held
