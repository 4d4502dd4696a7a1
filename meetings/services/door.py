"""At the door of a meeting: opening it, counting who comes, and adding them up.

Phones at the door count without a network and tell it later: twice, in another order, with a
wrong clock, a day afterwards. So each act (`Operation`) has a number made by the phone, and
what holds is the latest act about a party, whenever it arrives.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from meetings.models import Arrival, Checkin, Meeting, Rsvp

# How long before a meeting somebody can have arrived; a clock that says less is wrong.
EARLIEST = timedelta(hours=12)
# From this difference on people are told that the clock of a phone is wrong.
CLOCK_IS_OFF = timedelta(minutes=5)
# An act that is sent within this time again was still on its way, and is no other.
COLUMNS = ["adults", "children", "language", "is_first", "is_here", "arrived_at", "changed_at"]


class DoorClosed(Exception):
    """The meeting is closed or its names are erased: what it counted stays as it is."""


@dataclass(frozen=True)
class Operation:
    """One act at the door: a party came, or its arrival is taken back.

    `key` names the party for ever; `rsvp` is the key of its reply, where there is one. `at`
    is when it was done, by the clock of the server.
    """

    number: UUID
    key: UUID
    at: datetime
    is_here: bool = True
    rsvp: int | None = None
    adults: int = 1
    children: dict[str, int] = field(default_factory=dict)
    language: str = ""
    is_first: bool = False


@dataclass
class Outcome:
    """What became of a list of operations: their numbers."""

    applied: list[UUID] = field(default_factory=list)
    # Known already, or overtaken by a later act about the same party.
    known: list[UUID] = field(default_factory=list)
    # The party was counted before, by another phone.
    counted_before: list[UUID] = field(default_factory=list)
    refused: list[UUID] = field(default_factory=list)


def corrected(at: datetime, *, sent_at: datetime, now: datetime, meeting: Any) -> datetime:
    """When something was done by our clock, told by a phone with a clock of its own.

    The phone's clock was as wrong then as when it sent; what still cannot be is moved to the
    nearest time that can.
    """
    return max(min(at + (now - sent_at), now), min(meeting.starts_at - EARLIEST, now))


@transaction.atomic
def open_door(meeting: Meeting, *, by: Any) -> Checkin:
    """Let people be counted, by themselves too; a second call opens it again."""
    meeting = hold(meeting)
    if meeting.is_closed:
        raise DoorClosed(meeting)
    door = door_of(meeting)
    if not door.is_open:
        door.opened_by, door.opened_at = by, timezone.now()
        door.shut_by = door.shut_at = None
        door.save()
    return door


@transaction.atomic
def shut_door(meeting: Meeting, *, by: Any) -> Checkin:
    """End counting at the door. Phones forget their names; what they still hold is counted."""
    door = hold(door_of(meeting))
    if door.is_open:
        door.shut_by, door.shut_at = by, timezone.now()
        door.save()
    return door


def door_of(meeting: Meeting) -> Checkin:
    """The door of a meeting, with a code from the first call on."""
    door, _made = Checkin.objects.get_or_create(
        meeting=meeting,
        defaults={"program_id": meeting.program_id, "community_id": meeting.community_id},
    )
    return door


@transaction.atomic
def take_in(
    meeting: Meeting, operations: Iterable[Operation], *, way: str, by: Any = None
) -> Outcome:
    """Count what was done at the door; the same list again changes nothing.

    Raises `DoorClosed` when the meeting is closed or its names are erased.
    """
    door = hold(door_of(meeting))
    meeting = hold(meeting)
    if meeting.is_closed or door.purged_at:
        raise DoorClosed(meeting)
    wanted = sorted(operations, key=lambda one: (one.at, one.number))
    replies = set(
        Rsvp.objects.filter(meeting=meeting, pk__in=[one.rsvp for one in wanted if one.rsvp])
        .values_list("pk", flat=True)
    )  # fmt: skip
    known = _known(meeting, wanted)
    outcome = Outcome()
    for one in wanted:
        if one.rsvp is not None and one.rsvp not in replies:
            outcome.refused.append(one.number)
            continue
        party = _party(known, one)
        if party is None:
            party = _begun(meeting, one, way, by)
            known.append(party)
        _apply(party, one, by, outcome)
    add_up(door)
    return outcome


def _known(meeting: Meeting, operations: list[Operation]) -> list[Arrival]:
    """Parties that the operations may be about; one query."""
    keys = {one.key for one in operations}
    replies = {one.rsvp for one in operations if one.rsvp}
    rows = Arrival.objects.filter(meeting=meeting)
    return list(rows.filter(key__in=keys) | rows.filter(rsvp__in=replies))


def _party(known: list[Arrival], one: Operation) -> Arrival | None:
    """The party of an operation: that of its reply, else that of its key."""
    if one.rsvp is not None:
        for party in known:
            if party.rsvp_id == one.rsvp:
                return party
    return next((party for party in known if party.key == one.key), None)


def _begun(meeting: Meeting, one: Operation, way: str, by: Any) -> Arrival:
    return Arrival(
        program_id=meeting.program_id,
        community_id=meeting.community_id,
        meeting=meeting,
        key=one.key,
        rsvp_id=one.rsvp,
        way=Arrival.Way.LIST if one.rsvp and way == Arrival.Way.TALLY else way,
        is_here=False,
        arrived_at=one.at,
        changed_at=one.at,
        entered_by=by,
    )


def _apply(party: Arrival, one: Operation, by: Any, outcome: Outcome) -> None:
    """Let the latest act hold, and note that this one was seen."""
    if one.number in party.operations:
        outcome.known.append(one.number)
        return
    is_latest = one.at >= party.changed_at
    if one.is_here and party.is_here and party.key != one.key:
        outcome.counted_before.append(one.number)
    else:
        (outcome.applied if is_latest else outcome.known).append(one.number)
    if is_latest:
        if one.is_here:
            party.adults, party.children = one.adults, one.children
            party.language, party.is_first = one.language, one.is_first
            if not party.is_here:
                party.arrived_at = one.at
        party.is_here, party.changed_at = one.is_here, one.at
    elif one.is_here and party.is_here:
        party.arrived_at = min(party.arrived_at, one.at)
    party.operations = [*party.operations, one.number]
    party.save()


def add_up(door: Checkin) -> None:
    """Store how many came: in all, by age, by language, for the first time."""
    adults, firsts = 0, 0
    children: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    for party in Arrival.objects.filter(meeting=door.meeting_id).here():
        adults += party.adults
        children.update(party.children)
        languages[party.language] += party.people
        firsts += party.people if party.is_first else 0
    door.adults, door.children = adults, dict(+children)
    door.languages, door.first_timers = dict(+languages), firsts
    door.people = adults + sum(children.values())
    door.save(update_fields=["people", "adults", "children", "languages", "first_timers"])
