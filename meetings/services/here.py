"""Counting oneself at the door, on one's own phone, without an account and without a name."""

from typing import Any
from uuid import UUID

from django.db import transaction

from bic.tenancy import scope
from meetings.models import Arrival, Checkin
from meetings.services import door as doors
from meetings.services.door import Operation


class NotOpen(Exception):
    """No door with this code is open."""


def find_door(program: Any, code: str) -> Checkin:
    """The open door of a code, with its meeting. Raises `NotOpen`.

    Pages of the public see nothing of communities, so the program's scope is opened here.
    """
    with scope(program):
        doors_of_code = Checkin.objects.filter(code=code.strip().upper(), shut_at=None)
        found = (
            doors_of_code.exclude(opened_at=None)
            .select_related("meeting__program", "meeting__community")
            .first()
        )
    if found is None or found.meeting.is_closed:
        raise NotOpen(code)
    return found


def party_of(door: Checkin, key: UUID | None) -> Arrival | None:
    """What this phone said before, if anything."""
    if key is None:
        return None
    with scope(door.program_id):
        return Arrival.objects.filter(meeting=door.meeting_id, key=key).here().first()


@transaction.atomic
def count_me(door: Checkin, operation: Operation) -> None:
    """Count a party, or correct it: the same phone is the same party. Raises `DoorClosed`."""
    with scope(door.program_id):
        doors.take_in(door.meeting, [operation], way=Arrival.Way.SELF)
