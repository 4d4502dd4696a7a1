"""The agenda of a meeting against the clock: when each item begins, and how late it is."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from bic.blueprint import State


class Slot(NamedTuple):
    """An item with the time at which it is planned to begin, and how far it is."""

    item: Any
    starts_at: datetime
    ends_at: datetime
    state: State
    number: int

    @property
    def is_now(self) -> bool:
        """Whether people talk about it now."""
        return self.state == State.IN_PROGRESS


class Running(NamedTuple):
    """A whole agenda. `late` is in minutes, below zero for early, None while nothing runs."""

    slots: list[Slot]
    minutes: int
    spare: int
    late: int | None

    @property
    def over(self) -> int:
        """By how many minutes it is longer than the meeting."""
        return max(0, -self.spare)


def running(meeting: Any, items: Iterable[Any], now: datetime) -> Running:
    """The agenda of `meeting` as it stands at `now`.

    An item runs once somebody said that it began, else when it is its time; after the meeting
    everything is done. No query.
    """
    items = list(items)
    begins = _begins(meeting, items)
    current = _current(meeting, items, begins, now)
    is_over = meeting.status == "held" or (meeting.status == "planned" and now >= meeting.ends_at)
    slots = [
        Slot(
            item, starts, starts + timedelta(minutes=item.minutes),
            _state(place, current, is_over=is_over), place + 1,
        )
        for place, (item, starts) in enumerate(zip(items, begins, strict=True))
    ]  # fmt: skip
    minutes = sum(item.minutes for item in items)
    late = None
    if current is not None and items[current].started_at and not is_over:
        late = _minutes(items[current].started_at - begins[current])
    return Running(slots, minutes, meeting.minutes - minutes, late)


def _begins(meeting: Any, items: list[Any]) -> list[datetime]:
    found, at = [], meeting.starts_at
    for item in items:
        found.append(at)
        at += timedelta(minutes=item.minutes)
    return found


def _current(meeting: Any, items: list[Any], begins: list[datetime], now: datetime) -> int | None:
    if meeting.status != "planned" or now >= meeting.ends_at:
        return None
    begun = [place for place, item in enumerate(items) if item.started_at]
    if begun:
        return begun[-1]
    passed = [place for place, at in enumerate(begins) if at <= now]
    return passed[-1] if passed else None


def _state(place: int, current: int | None, *, is_over: bool) -> State:
    if is_over or (current is not None and place < current):
        return State.DONE
    return State.IN_PROGRESS if place == current else State.NOT_STARTED


def _minutes(passed: timedelta) -> int:
    return round(passed.total_seconds() / 60)
