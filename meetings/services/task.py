"""What people do with tasks."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from meetings.models import Task


@transaction.atomic
def add(task: Task, *, by: Any) -> Task:
    """Store a new task; one with `lead_days` is due that many days before its meeting."""
    task.created_by = by
    if task.lead_days is not None and task.meeting is not None:
        zone = task.meeting.program.tzinfo
        day = timezone.localdate(task.meeting.starts_at, timezone=zone)
        task.due_on = day - timedelta(days=task.lead_days)
    task.save()
    return task


@transaction.atomic
def complete(task: Task, *, by: Any, on: date) -> Task:
    """Say that a task is done. A second call changes nothing."""
    task = hold(task)
    if task.done_on is None:
        task.done_on, task.done_by = on, by
        task.save()
    return task


@transaction.atomic
def reopen(task: Task) -> Task:
    """Say that a task is not done after all."""
    task = hold(task)
    task.done_on = task.done_by = None
    task.save()
    return task
