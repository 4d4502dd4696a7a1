"""Counts of the replies to a meeting, as each reader may see them."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from bic.privacy import Cell, Choices, suppress, threshold_of
from bic.spoken import language_names
from meetings.counts import parted
from meetings.models import Access, AgeBand, Diet, Meeting, RsvpSetting
from meetings.needs import Needs, needs_of, needs_shown, riders

type Row = tuple[str, Cell | int]


class Card(NamedTuple):
    """One thing that people need: its words, its icon, all together if it adds up, by what."""

    key: str
    title: Any
    icon: str
    total: Cell | int | None
    rows: list[Row]


class Told(NamedTuple):
    """What the page of replies says of those who come."""

    people: Cell | int
    adults: Cell | int
    children: Cell | int
    languages: list[tuple[str, Cell | int, float]]
    cards: list[Card]
    hides: bool
    threshold: int


class Counts:
    """Shows counts as they are, or what `suppress` leaves of them."""

    def __init__(self, is_exact: bool, threshold: int) -> None:
        self.is_exact, self.threshold, self.hides = is_exact, threshold, False

    def parts(self, counts: Mapping[str, int], people: int) -> tuple[list[Row], Cell | int]:
        """Parts of some people, who are in one of them or in none; and all parts together."""
        if self.is_exact:
            return list(counts.items()), sum(counts.values())
        line = parted(tuple(counts.values()), people, self.threshold)
        self.hides |= line.hides
        return list(zip(counts, line.cells, strict=True)), line.total

    def ticked(self, counts: Mapping[str, int], replies: int) -> list[Row]:
        """How many of some replies say each of several things."""
        if self.is_exact:
            return list(counts.items())
        table = Choices(tuple(counts), tuple(counts.values()), replies)
        line = suppress(table, self.threshold)
        self.hides |= line.hides
        return list(line)


def told(meeting: Meeting, setting: RsvpSetting | None, *, is_exact: bool) -> Told:
    """The counts of a meeting that asks as `setting` says; one query. Needs its program.

    Without `is_exact` they grow by groups of people, and small ones are hidden.
    """
    needs = needs_of(meeting) if is_exact else needs_shown(meeting)
    threshold = threshold_of(meeting.program)
    reader = Counts(is_exact, threshold)
    sizes, people = reader.parts(
        {"adults": needs.adults, "children": sum(needs.children.values())}, needs.people
    )
    (_adults, adults), (_children, children) = sizes
    spoken, _all = reader.parts(_named(needs.languages), needs.people)
    return Told(
        people=people,
        adults=adults,
        children=children,
        languages=[(label, cell, _share(cell, needs.people)) for label, cell in spoken],
        cards=[card for card in _cards(reader, needs) if _is_asked(card, setting)],
        hides=reader.hides,
        threshold=threshold,
    )


def _is_asked(card: Card, setting: RsvpSetting | None) -> bool:
    return bool(card.rows) or getattr(setting, f"asks_{card.key}", False)


def _share(cell: Cell | int, people: int) -> float:
    """The part of a bar that a count fills; nothing for one that is not shown."""
    count = cell if isinstance(cell, int) else cell.count
    return 100 * count / people if count and people else 0.0


def _named(counts: Mapping[str, int]) -> dict[str, int]:
    """Counts of languages under their names, the largest first."""
    names = language_names(counts)
    ordered = sorted(counts.items(), key=lambda one: (-one[1], names[one[0]]))
    return {names[code]: count for code, count in ordered}


def _chosen(counts: Mapping[str, int], choices: Iterable[tuple[str, Any]]) -> dict[str, int]:
    return {str(label): counts[value] for value, label in choices if counts[value]}


def _cards(reader: Counts, needs: Needs) -> Iterable[Card]:
    """What there may be a card of."""
    for key, title, icon, counts in (
        ("interpretation", _("Interpretation"), "translate", _named(needs.interpretation)),
        ("childcare", _("Childcare"), "favorite_border",
         _chosen(needs.childcare, AgeBand.choices)),
        ("diet", _("Meals"), "restaurant", _chosen(needs.diets, Diet.choices)),
        ("ride", _("Rides"), "directions_bus",
         {area or str(_("Anywhere")): seats for area, seats in riders(needs).items()}),
    ):  # fmt: skip
        rows, total = reader.parts(counts, needs.people)
        yield Card(key, title, icon, total, rows)
    access = _chosen(needs.access, Access.choices)
    yield Card("access", _("Access"), "hearing", None, reader.ticked(access, needs.replies))
