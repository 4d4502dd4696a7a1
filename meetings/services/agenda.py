"""What people do with the agenda of a meeting, before it and while it runs."""

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from meetings.models import AgendaItem, Meeting
from meetings.services.meeting import MeetingClosed
from research.ranking import moved


def _held(meeting: Meeting) -> Meeting:
    found = hold(meeting)
    if found.closed_at is not None:
        raise MeetingClosed(meeting)
    return found


@transaction.atomic
def save_item(item: AgendaItem) -> AgendaItem:
    """Store a new item as the last one, or a changed one. Raises `MeetingClosed`."""
    meeting = _held(item.meeting)
    if item.pk is None:
        item.position = 1 + meeting.agenda.count()
    item.save()
    return item


@transaction.atomic
def move_item(item: AgendaItem, place: int) -> list[AgendaItem]:
    """Put an item at a place of its agenda, counted from 1; the items in their new order.

    Raises `MeetingClosed`.
    """
    return _placed(list(_held(item.meeting).agenda.all()), item, place)


def _placed(items: list[AgendaItem], item: AgendaItem, place: int) -> list[AgendaItem]:
    by_key = {one.pk: one for one in items}
    ordered = [by_key[key] for key in moved(list(by_key), item.pk, place)]
    return _numbered(ordered)


def _numbered(items: list[AgendaItem]) -> list[AgendaItem]:
    changed = []
    for position, one in enumerate(items, start=1):
        if one.position != position:
            one.position = position
            changed.append(one)
    AgendaItem.objects.bulk_update(changed, ["position"])
    return items


@transaction.atomic
def remove_item(item: AgendaItem) -> None:
    """Take an item off the agenda, with its notes. Raises `MeetingClosed`."""
    meeting = _held(item.meeting)
    item.delete()
    _numbered(list(meeting.agenda.all()))


@transaction.atomic
def begin_item(item: AgendaItem) -> AgendaItem:
    """Say that an item begins now; what stands after it has not begun. Raises `MeetingClosed`."""
    meeting = _held(item.meeting)
    meeting.agenda.filter(position__gt=item.position).update(started_at=None)
    item.started_at = timezone.now()
    item.save(update_fields=["started_at"])
    return item
