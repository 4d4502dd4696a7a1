"""What the door of a meeting shows: how many came, as a reader may see it, and who is expected."""

from dataclasses import dataclass
from typing import Any

from django.utils.formats import time_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.privacy import Line, OneWay, suppress, threshold_of
from bic.spoken import language_names
from meetings.models import Arrival, Checkin, Rsvp
from meetings.models.rsvp import AgeBand

ADULTS = "adults"
AGES = tuple(AgeBand.values)


@dataclass(frozen=True)
class Attendance:
    """How many came: in all, by age, by language, for the first time.

    Cells are numbers, or what `bic.privacy.suppress` leaves of them.
    """

    people: Any
    by_age: list[tuple[str, Any]]
    by_language: list[tuple[str, Any]]
    first_timers: Any
    threshold: int

    @property
    def hides(self) -> bool:
        """Whether small numbers may be hidden in it."""
        return bool(self.threshold)


def attendance_of(door: Checkin, *, is_exact: bool) -> Attendance:
    """How many came through a door. Needs its program where it is not exact."""
    labels = {ADULTS: _("Adults")} | {age: str(text) for age, text in AgeBand.choices}
    ages, (names, languages) = _ages(door), _languages(door)
    if is_exact:
        return Attendance(
            door.people,
            [(labels[age], count) for age, count in ages.items() if count],
            [(names[code], count) for code, count in languages.items()],
            door.first_timers,
            0,
        )
    threshold = threshold_of(door.program)
    first = suppress(
        OneWay(("first", "again"), (door.first_timers, door.people - door.first_timers)), threshold
    )
    by_age, by_language = (_told(counts, threshold) for counts in (ages, languages))
    return Attendance(
        by_age.total,
        [(labels[age], cell) for age, cell in zip(ages, by_age.cells, strict=True)],
        [(names[code], cell) for code, cell in zip(languages, by_language.cells, strict=True)],
        first.cells[0],
        threshold,
    )


def seen_at(door: Checkin) -> tuple[Any, dict[str, Any]]:
    """How many came, and by its code how many of each language, as everybody reads it.

    The same cells as in `attendance_of` where it is not exact. Needs the program of the door.
    """
    threshold, (_names, languages) = threshold_of(door.program), _languages(door)
    cells = _told(languages, threshold).cells
    return _told(_ages(door), threshold).total, dict(zip(languages, cells, strict=True))


def _ages(door: Checkin) -> dict[str, int]:
    return {ADULTS: door.adults, **{age: door.children.get(age, 0) for age in AGES}}


def _languages(door: Checkin) -> tuple[dict[str, str], dict[str, int]]:
    """Names of the languages by their codes, and how many spoke each, the most first."""
    names = language_names(code for code in door.languages if code) | {"": _("Not said")}
    by_number = sorted(door.languages.items(), key=lambda one: (-one[1], names[one[0]]))
    return names, dict(by_number)


def _told(counts: dict[str, int], threshold: int) -> Line:
    return suppress(OneWay.of(counts), threshold)


def door_in_short(meeting: Any, user: Any) -> dict[str, Any] | None:
    """How many came, for the first page of a meeting; None before its door was opened.

    Who may not see every number sees none before the meeting is over (docs/adr, 36).
    """
    door = getattr(meeting, "checkin", None)
    if (
        door is None
        or door.opened_at is None
        or not user.has_perm("meetings.view_checkin", meeting)
    ):
        return None
    is_exact = user.has_perm("meetings.view_exact_rsvp", meeting)
    if not is_exact and not meeting.is_past:
        return None
    door.program = meeting.program
    return {"door": door, "came": attendance_of(door, is_exact=is_exact)}


@dataclass(frozen=True)
class Expected:
    """A reply on the list at the door; `arrival` is there once the party came."""

    reply: Rsvp
    name: str
    who: str
    language: str
    arrival: Arrival | None

    @property
    def is_here(self) -> bool:
        """Whether they were counted."""
        return self.arrival is not None and self.arrival.is_here

    @property
    def since(self) -> str:
        """When they came, as a clock shows it."""
        return time_format(localtime(self.arrival.arrived_at).time()) if self.arrival else ""


def party_words(adults: int, children: dict[str, int]) -> str:
    """ "2 adults, 1 child"."""
    count = sum(children.values())
    words = []
    if adults:
        words.append(ngettext("%(n)d adult", "%(n)d adults", adults) % {"n": adults})
    if count:
        words.append(ngettext("%(n)d child", "%(n)d children", count) % {"n": count})
    return ", ".join(words)


def expected_at(meeting: Any) -> list[Expected]:
    """Who said that they come, by name, the nameless last; two queries.

    For those who may see names.
    """
    replies = list(
        Rsvp.objects.filter(meeting=meeting)
        .exclude(status=Rsvp.Status.CANCELED)
        .only("program", "name", "adults", "children", "language", "status")
        .order_by("name", "pk")
    )
    # Those who gave no name are found by nobody who looks for a name.
    replies.sort(key=lambda one: not one.name)
    arrivals = {
        one.rsvp_id: one for one in Arrival.objects.filter(meeting=meeting).exclude(rsvp=None)
    }
    names = language_names({one.language for one in replies})
    return [
        Expected(
            one,
            one.name or _("No name given"),
            party_words(one.adults, one.children),
            names[one.language],
            arrivals.get(one.pk),
        )
        for one in replies
    ]
