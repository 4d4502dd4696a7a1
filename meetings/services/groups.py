"""Groups: their seats, who holds them, and terms that end at different times."""

from collections.abc import Sequence
from datetime import date
from random import SystemRandom
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.versions import next_number
from meetings.models import Group, GroupSeat
from meetings.models.group import MOST_SEATS
from meetings.refusals import Refused


class TooManySeats(Refused):
    """No group has so many."""


class NothingToDraw(Refused):
    """A lot needs two seats that somebody holds, and terms of different lengths."""


class IsVacant(Refused):
    """Nobody can leave a seat that nobody holds."""


class IsHeld(Refused):
    """A seat that somebody holds cannot be taken away."""


@transaction.atomic
def create(group: Group, *, seats: int, by: Any) -> Group:
    """Form a group with so many vacant seats. Raises `TooManySeats`."""
    group.created_by = by
    group.save()
    add_seats(group, seats)
    return group


@transaction.atomic
def add_seats(group: Group, count: int) -> None:
    """Add vacant seats. Raises `TooManySeats`."""
    hold(group)
    seats = GroupSeat.objects.filter(group=group)
    if seats.standing().count() + count > MOST_SEATS:
        raise TooManySeats(group)
    first = next_number(seats)
    GroupSeat.objects.bulk_create(
        GroupSeat(
            program_id=group.program_id, community_id=group.community_id, group=group, number=number
        )
        for number in range(first, first + count)
    )


def end_of_term(group: Group, since: date | None) -> date | None:
    """When a term that begins on a day ends, as the group has terms."""
    if since is None or group.term_months is None:
        return None
    return since + relativedelta(months=group.term_months)


@transaction.atomic
def vacate(seat: GroupSeat, *, left_on: date) -> GroupSeat:
    """Keep who held it until when; a vacant seat of its number follows. Raises `IsVacant`."""
    seat = hold(seat)
    if seat.is_vacant:
        raise IsVacant(seat)
    seat.left_on = left_on
    seat.save(update_fields=["left_on"])
    return GroupSeat.objects.create(
        program_id=seat.program_id, community_id=seat.community_id, group_id=seat.group_id,
        number=seat.number, partner_kind=seat.partner_kind, stands_for=seat.stands_for,
    )  # fmt: skip


@transaction.atomic
def remove(seat: GroupSeat) -> None:
    """Take a vacant seat away. Raises `IsHeld`."""
    seat = hold(seat)
    if not seat.is_vacant:
        raise IsHeld(seat)
    seat.delete()


@transaction.atomic
def draw_terms(group: Group, *, months: Sequence[int], since: date, by: Any) -> list[GroupSeat]:
    """Give the held seats terms of different lengths by lot, so that not all end at once.

    Each length goes to as many seats as the others, within one. Raises `NothingToDraw`.
    """
    hold(group)
    held = GroupSeat.objects.filter(group=group).held().select_for_update(of=("self",))
    seats = list(held.order_by("number"))
    if len(seats) < 2 or len(set(months)) < 2:  # noqa: PLR2004 - a lot is between two
        raise NothingToDraw(group)
    lengths = [months[place % len(months)] for place in range(len(seats))]
    SystemRandom().shuffle(lengths)
    now = timezone.now()
    for seat, length in zip(seats, lengths, strict=True):
        seat.since, seat.until = since, since + relativedelta(months=length)
        seat.drawn_by, seat.drawn_at = by, now
        seat.save(update_fields=["since", "until", "drawn_by", "drawn_at"])
    return seats
