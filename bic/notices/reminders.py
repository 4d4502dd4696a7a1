"""Reminders of what is due: where apps register their dates, and which reminder is owed today."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bic.notices import outbox, services
from bic.notices.audience import concerns, parts_of
from bic.notices.models import Kind, Notice
from bic.people.models import User

FIRST, LAST, EVERY = -7, -1, 7


@dataclass(frozen=True)
class Due:
    """Something open that somebody should finish by a day.

    `key` names it within its source for ever; `subject` says in a few words what
    is due, as a lazy text; `url` is the path of its page. `advice` says why the
    recipient is told and what ends it, where that is not being its owner. `days` are
    when it reminds, before (-60) and after (1) the due date, where not as usual.
    """

    key: str
    recipient_id: int
    community_id: int | None
    due_on: date
    subject: Any
    url: str
    advice: Any = ""
    days: tuple[int, ...] = ()


type Source = Callable[[Any, date], Iterable[Due]]

_sources: dict[str, Source] = {}


def source(name: str) -> Callable[[Source], Source]:
    """Decorator: `build(program, today)` gives what is open and due within a week, or late.

    It runs in the scope of the program, every few minutes, and costs a fixed
    number of queries. `name` is a part of every key: never change it.
    """

    def register(build: Source) -> Source:
        _sources[name] = build
        return build

    return register


def newest_offset(days: int, of: tuple[int, ...] = ()) -> int | None:
    """The latest reminder whose day has come, in days after the due date; None before the first.

    `days` counts from the due date to today. Reminders lie 7 days and 1 day
    before it (-7, -1) and every 7 days after (7, 14, ...), or on the days `of`. Only the
    newest is ever owed, so that days of silence end with one mail.

    >>> [newest_offset(days) for days in (-8, -7, -2, -1, 0, 6, 7, 13, 14)]
    [None, -7, -7, -1, -1, -1, 7, 7, 14]
    >>> [newest_offset(days, of=(-60, -14, 1)) for days in (-61, -60, -14, 0, 1, 30)]
    [None, -60, -14, -14, 1, 1]
    """
    if of:
        return max((one for one in of if one <= days), default=None)
    if days < FIRST:
        return None
    if days < LAST:
        return FIRST
    if days < EVERY:
        return LAST
    return days - days % EVERY


def key_of(name: str, due: Due, offset: int) -> str:
    """The occasion: a moved date is a new one, a second look at the same day is not."""
    return f"reminder-{name}-{due.key}-{due.due_on:%Y%m%d}-{offset:+d}"


def _owed(program: Any, today: date) -> Iterator[tuple[str, Due]]:
    for name, build in sorted(_sources.items()):
        for due in build(program, today):
            offset = newest_offset((today - due.due_on).days, due.days)
            if offset is not None:
                yield key_of(name, due, offset), due


def owe_reminders(program: Any, today: date) -> int:
    """Owe the newest reminder of everything that is due, unless it was owed before; how many.

    `today` is the day in the program's time zone. Who takes part no longer is
    not reminded. With nothing new to owe it costs the queries of the sources and
    one more.
    """
    owed = list(_owed(program, today))
    known = set(
        Notice.objects.filter(program=program, key__in={key for key, _due in owed}).values_list(
            "key", "recipient_id"
        )
    )
    new = [(key, due) for key, due in owed if (key, due.recipient_id) not in known]
    if not new:
        return 0
    ids = {due.recipient_id for _key, due in new}
    people, parts = User.objects.in_bulk(ids), parts_of(ids)
    deliveries = outbox.delivery_for(list(ids))
    rows: list[Notice] = []
    for key, due in new:
        if concerns(parts.get(due.recipient_id), due.community_id):
            person = people[due.recipient_id]
            rows += _compose(program, key, due, person, deliveries, today)
    if rows:
        outbox.write(rows)
    return len(rows)


def _compose(
    program: Any, key: str, due: Due, person: User, deliveries: dict[int, str], today: date
) -> list[Notice]:
    days = (due.due_on - today).days
    context = {
        "subject": due.subject,
        "due_on": due.due_on,
        "ahead": days,
        "late": -days,
        "advice": due.advice,
    }
    return services.compose(
        program,
        key=key,
        to=[person],
        template="notices/mail/reminder",
        context=context,
        url=due.url,
        community_id=due.community_id,
        kind=Kind.REMINDER,
        deliveries=deliveries,
    )
