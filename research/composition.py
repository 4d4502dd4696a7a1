"""Who sits on the planning committee, as numbers beside targets; nobody is told apart.

Everybody but the staff gets what `bic.privacy.suppress` leaves. What was not said is counted
as that, whoever looks.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import ngettext

from bic.privacy import Cell, Choices, Line, OneWay, Shown, suppress, threshold_of
from bic.spoken import name_of
from bic.tenancy import scope
from bic.words import folded
from research.models import Committee, Seat, SeatTarget
from research.models.committee import About, Gender, Sector, Side

UNSAID = ""


@dataclass(frozen=True)
class Row:
    """A group with how many belong to it, how many are wanted, and how many are missing.

    `wanted` is 0 without a target; `missing` is 0 where nobody is, or where it is not told.
    """

    label: str
    cell: Cell
    wanted: int
    missing: int


@dataclass(frozen=True)
class Part:
    """All groups by one thing, such as languages."""

    label: str
    rows: list[Row]
    unsaid: Cell
    hides: bool
    threshold: int

    @property
    def missing(self) -> list[str]:
        """Who is missing, in words."""
        return [
            ngettext("%(count)s more: %(group)s", "%(count)s more: %(group)s", row.missing)
            % {"count": row.missing, "group": row.label}
            for row in self.rows
            if row.missing
        ]


@dataclass(frozen=True)
class Composition:
    """The committee as a whole."""

    people: Cell
    parts: list[Part]

    @property
    def missing(self) -> list[str]:
        """Who is missing, in words, over all parts."""
        return [words for part in self.parts for words in part.missing]


def composition(committee: Committee, *, sees_all: bool) -> Composition:
    """The held seats of a committee beside its targets, in words. Two queries.

    A partner does not read the seats of others, so the scope is widened while they are counted.
    """
    with scope(committee.program_id):
        seats = list(Seat.objects.filter(committee=committee).held())
        targets = list(SeatTarget.objects.filter(committee=committee).order_by("pk"))
    threshold = 0 if sees_all else threshold_of(committee.program)
    parts = [_part(About(about), seats, targets, threshold) for about in About.values]
    told = _line(OneWay(("",), (len(seats),)), threshold).total
    return Composition(told, [one for one in parts if one.rows])


VALUES: dict[str, Callable[[Seat], Iterable[str]]] = {
    About.SIDE: lambda seat: [seat.side],
    About.SECTOR: lambda seat: [seat.sector],
    About.LANGUAGE: lambda seat: seat.languages,
    About.GENDER: lambda seat: [seat.gender],
    About.AREA: lambda seat: [seat.area],
}
CHOICES: dict[str, Any] = {About.SIDE: Side, About.SECTOR: Sector, About.GENDER: Gender}


def words_of(about: str, group: str) -> str:
    """A group in words of the active language."""
    if about == About.LANGUAGE:
        return name_of(group)
    known = CHOICES.get(about)
    return str(known(group).label) if known and group in known.values else group


def same(about: str, group: str) -> str:
    """What is equal for two ways to write one group."""
    return folded(group) if about == About.AREA else group


def _part(
    about: About, seats: Sequence[Seat], targets: Sequence[SeatTarget], threshold: int
) -> Part:
    wanted = {same(about, one.group): one for one in targets if one.about == about}
    names = {key: one.group for key, one in wanted.items()}
    counts = dict.fromkeys(wanted, 0)
    unsaid = 0
    for seat in seats:
        given = {same(about, one): one for one in VALUES[about](seat) if one}
        unsaid += not given
        for key, name in given.items():
            names.setdefault(key, name)
            counts[key] = counts.get(key, 0) + 1
    line = _line(_table(about, counts, unsaid, len(seats)), threshold)
    rows = [
        _row(words_of(about, names[key]), line[key], wanted[key].wanted if key in wanted else 0)
        for key in counts
    ]
    return Part(str(about.label), rows, line[UNSAID], line.hides, threshold)


def _table(about: About, counts: dict[str, int], unsaid: int, total: int) -> OneWay | Choices:
    """Everybody once; in languages, as often as they speak one."""
    every = counts | {UNSAID: unsaid}
    if about == About.LANGUAGE:
        return Choices(tuple(every), tuple(every.values()), total)
    return OneWay.of(every)


def _line(table: OneWay | Choices, threshold: int) -> Line:
    if threshold:
        return suppress(table, threshold)
    cells = tuple(Shown(count) for count in table.counts)
    return Line(table.labels, cells, Shown(table.total), 0)


def _row(label: str, cell: Cell, wanted: int) -> Row:
    row = Row(label, cell, wanted, 0)
    return row if cell.count is None else replace(row, missing=max(0, wanted - cell.count))
