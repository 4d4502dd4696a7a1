"""How many people came to a meeting, as each reader may know it."""

from typing import Any

from bic.privacy import Cell, OneWay, Shown, suppress, threshold_of
from meetings.models import Meeting


def came(meeting: Meeting, program: Any, *, sees_all: bool = False) -> Cell | None:
    """Those who came: as counted for staff, else what `suppress` leaves; None before it is known.

    A small number tells of people who are known to each other. No query.
    """
    if meeting.people_count is None:
        return None
    if sees_all:
        return Shown(meeting.people_count)
    return suppress(OneWay.of({"": meeting.people_count}), threshold_of(program)).total
