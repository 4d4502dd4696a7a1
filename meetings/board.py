"""The logistics board of a meeting: what people need beside what is provided, for one reader."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import pgettext

from bic.days import today_in
from bic.privacy import threshold_of
from bic.spoken import language_names
from meetings import covering
from meetings.counts import Parted, parted
from meetings.covering import Area, Line
from meetings.models import Booking, Provision, Task, ThankYou
from meetings.needs import Needs, needs_of, needs_shown
from meetings.services.logistics import LEAD_DAYS

Kind = Provision.Kind
OURS = frozenset({"equipment", "thanks"})


@dataclass(frozen=True)
class Part:
    """One part of the board: its area, who sees to it by when, and what can be changed in it.

    `asked` are the numbers of its lines as the reader may see them.
    """

    area: Area
    asked: Parted | None
    task: Task | None
    due_on: date | None
    late: str
    rows: tuple[Any, ...] = ()

    @property
    def lines(self) -> list[tuple[Line, Any]]:
        """Each line with its number as the reader may see it."""
        if self.asked is None:
            return [(line, line.asked) for line in self.area.lines]
        return list(zip(self.area.lines, self.asked.cells, strict=True))

    @property
    def number(self) -> Any:
        """How many asked, as the reader may see it."""
        return self.area.number if self.asked is None else self.asked.total


@dataclass(frozen=True)
class Board:
    """All parts, and the replies they are about. `is_exact` says if the reader sees all numbers."""

    parts: tuple[Part, ...]
    needs: Needs
    is_exact: bool
    threshold: int

    @property
    def is_met(self) -> bool:
        """Whether nothing is missing."""
        return all(part.area.state in (covering.MET, covering.NOTHING) for part in self.parts)


def board_of(meeting: Any, user: Any, *, in_short: bool = False) -> Board:
    """The board as `user` may see it; at most five queries. Needs the meeting's program.

    `in_short` leaves out thank-you payments, and tasks with their days.
    """
    is_exact = user.has_perm("meetings.view_exact_rsvp", meeting)
    needs = needs_of(meeting) if is_exact else needs_shown(meeting)
    bookings = Booking.objects.filter(meeting=meeting).standing()
    bookings = bookings.with_names() if is_exact else bookings.order_by("language", "pk")
    provisions = list(
        Provision.objects.filter(meeting=meeting)
        .exclude(state=Provision.State.CANCELED)
        .select_related("cost")
    )
    payments = [] if in_short else list(ThankYou.objects.filter(meeting=meeting))
    bookings = list(bookings)
    for one, name in zip(bookings, _languages(bookings), strict=True):
        one.language_words = name
    areas = _areas(meeting, needs, bookings, provisions, payments, named=is_exact)
    tasks = {} if in_short else _tasks(meeting)
    rows = {
        Task.Area.INTERPRETERS: tuple(bookings) if is_exact else (),
        **{kind: tuple(one for one in provisions if one.kind == kind) for kind in Kind.values},
        Task.Area.THANKS: tuple(payments) if is_exact else (),
    }
    threshold = threshold_of(meeting.program)
    parts = tuple(
        _part(
            meeting, area, needs, tasks.get(area.key), rows[area.key],
            None if is_exact else threshold,
        )
        for area in areas
    )  # fmt: skip
    return Board(parts, needs, is_exact, threshold)


def _tasks(meeting: Any) -> dict[str, Task]:
    tasks = Task.objects.filter(meeting=meeting, area__in=LEAD_DAYS)
    return {task.area: task for task in tasks.select_related("owner").order_by("-pk")}


def _languages(bookings: list[Booking]) -> list[str]:
    names = language_names({one.language for one in bookings})
    return [names[one.language] for one in bookings]


def _areas(
    meeting: Any,
    needs: Needs,
    bookings: list[Booking],
    provisions: list[Provision],
    payments: list[ThankYou],
    *,
    named: bool,
) -> list[Area]:
    of = {kind: [one for one in provisions if one.kind == kind] for kind in Kind.values}
    return [
        covering.interpretation(meeting, needs, bookings, named),
        covering.childcare(needs, of[Kind.CHILDCARE]),
        covering.food(needs, of[Kind.FOOD]),
        covering.rides(needs, of[Kind.RIDES]),
        covering.equipment(needs, bookings, of[Kind.EQUIPMENT]),
        covering.thanks(payments),
    ]


def _part(
    meeting: Any,
    area: Area,
    needs: Needs,
    task: Task | None,
    rows: tuple[Any, ...],
    threshold: int | None,
) -> Part:
    due_on = task.due_on if task else _lead(meeting, area.key)
    late = covering.late(area, due_on, today_in(meeting.program))
    if not threshold:
        return Part(area, None, task, due_on, late, rows)
    if area.key in OURS:
        # What is lent and paid is no count of people.
        return Part(replace(area, lines=(), warnings=()), None, task, due_on, late)
    asked = parted([line.asked for line in area.lines], needs.people, threshold)
    return Part(
        replace(area, warnings=(), unit=pgettext("people", "asked")), asked, task, due_on, late
    )


def _lead(meeting: Any, key: str) -> date:
    day = timezone.localdate(meeting.starts_at, timezone=meeting.program.tzinfo)
    return day - timedelta(days=LEAD_DAYS[Task.Area(key)])
