"""What people do with meetings: plan, copy, announce, cancel, say how it went, close."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.translated import Translated
from meetings.models import AgendaItem, Formality, Meeting, Task
from meetings.patterns import agenda_of

# What calendars of those who come must hear of.
TOLD = ("title", "starts_at", "ends_at", "place", "address", "status", "published_at")


class MeetingClosed(Exception):
    """A closed meeting stays as it is."""


class NotOver(Exception):
    """Nobody can say how a meeting went before it began."""


class NotHeld(Exception):
    """A meeting is closed once it was held or canceled."""


@transaction.atomic
def plan(meeting: Meeting, *, by: Any, pattern: str = "") -> Meeting:
    """Store a new meeting, with the agenda of a pattern where one is named."""
    meeting.created_by = by
    meeting.save()
    AgendaItem.objects.bulk_create(agenda_of(meeting, pattern))
    return meeting


@transaction.atomic
def change(meeting: Meeting) -> Meeting:
    """Store a changed meeting; tasks that are due before it move with it.

    Raises `MeetingClosed`.
    """
    before = _open(meeting)
    if any(getattr(before, name) != getattr(meeting, name) for name in TOLD):
        meeting.changed = before.changed + 1
    meeting.save()
    days = _day(meeting) - _day(before)
    if days:
        _move_tasks(meeting, days)
    return meeting


def _day(meeting: Meeting) -> Any:
    return timezone.localdate(meeting.starts_at, timezone=meeting.program.tzinfo)


def _move_tasks(meeting: Meeting, days: timedelta) -> None:
    before = Task.objects.open().filter(meeting=meeting, lead_days__isnull=False)
    moved = list(before.exclude(due_on=None))
    for task in moved:
        task.due_on += days
    Task.objects.bulk_update(moved, ["due_on"])


@transaction.atomic
def copy(meeting: Meeting, *, title: Translated, starts_at: datetime, by: Any) -> Meeting:
    """A new meeting like another: its agenda, place, languages, and tasks before it.

    Neither notes nor what came out of it are copied, and it is not announced.
    """
    lasts = meeting.ends_at - meeting.starts_at
    kept = (
        "program_id", "community_id", "kind", "series_id", "group_id", "purpose", "languages",
        "interpreted", "place", "address", "access", "transport", "safety", "owner_id",
        "is_public", "agenda_is_public", "feedback_id",
    )  # fmt: skip
    new = Meeting.objects.create(
        **{name: getattr(meeting, name) for name in kept},
        title=title, starts_at=starts_at, ends_at=starts_at + lasts, created_by=by,
    )  # fmt: skip
    AgendaItem.objects.bulk_create(_copied_item(one, new) for one in meeting.agenda.all())
    Task.objects.bulk_create(
        _copied_task(one, new, by) for one in meeting.tasks.exclude(lead_days=None)
    )
    return new


def _copied_item(one: AgendaItem, meeting: Meeting) -> AgendaItem:
    return AgendaItem(
        program_id=meeting.program_id, community_id=meeting.community_id, meeting=meeting,
        position=one.position, title=one.title, detail=one.detail, minutes=one.minutes,
        led_by=one.led_by, objective=one.objective,
    )  # fmt: skip


def _copied_task(one: Task, meeting: Meeting, by: Any) -> Task:
    return Task(
        program_id=meeting.program_id, community_id=meeting.community_id, meeting=meeting,
        area=one.area, title=one.title, owner_id=one.owner_id, helper=one.helper, note=one.note,
        lead_days=one.lead_days, due_on=_day(meeting) - timedelta(days=one.lead_days or 0),
        created_by=by,
    )  # fmt: skip


@transaction.atomic
def announce(meeting: Meeting, *, by: Any) -> Meeting:
    """Let the members of the community see a meeting, and everybody if it is public.

    A second call changes nothing. Raises `MeetingClosed`.
    """
    meeting = _open(meeting)
    if meeting.published_at is None:
        meeting.published_at, meeting.published_by = timezone.now(), by
        meeting.changed += 1
        meeting.save()
    return meeting


@transaction.atomic
def cancel(meeting: Meeting, *, reason: Translated) -> Meeting:
    """Call a planned meeting off; calendars hear of it. Raises `MeetingClosed`, and
    `NotHeld` for one that took place.
    """
    meeting = _open(meeting)
    if meeting.status == Meeting.Status.HELD:
        raise NotHeld
    if meeting.status != Meeting.Status.CANCELED:
        meeting.status, meeting.cancel_reason = Meeting.Status.CANCELED, reason
        meeting.changed += 1
        meeting.save()
    return meeting


@transaction.atomic
def say_held(meeting: Meeting, *, people_count: int) -> Meeting:
    """Say that a meeting took place and how many came; again to correct the number.

    Raises `NotOver` before it begins, `MeetingClosed`.
    """
    meeting = _open(meeting)
    if meeting.starts_at > timezone.now():
        raise NotOver
    meeting.status, meeting.people_count = Meeting.Status.HELD, people_count
    meeting.save()
    return meeting


@transaction.atomic
def close(meeting: Meeting, *, by: Any) -> Meeting:
    """Close a meeting that was held or canceled: it, its agenda and its notes stay as they are.

    Raises `NotHeld`. A second call changes nothing.
    """
    meeting = hold(meeting, Meeting.objects.for_detail())
    if meeting.status == Meeting.Status.PLANNED:
        raise NotHeld
    if meeting.closed_at is None:
        meeting.closed_at, meeting.closed_by = timezone.now(), by
        meeting.save()
    return meeting


@transaction.atomic
def confirm_formality(formality: Formality, *, by: Any) -> Formality:
    """Store what the law asks of a meeting, and who said so last."""
    formality.confirmed_by, formality.confirmed_at = by, timezone.now()
    formality.save()
    return formality


def _open(meeting: Meeting) -> Meeting:
    """The meeting as it is now, held until the transaction ends."""
    held = hold(meeting, Meeting.objects.for_detail())
    if held.closed_at is not None:
        raise MeetingClosed(meeting)
    return held
