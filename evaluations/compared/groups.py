"""Each group beside the others, over all rounds: by a closed question, or by one tick.

A group is told in a round as `bic.surveys.results` tells it to this reader: all groups of a
question are suppressed together, so that none can be worked out from the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from bic.privacy import HIDDEN, Cell, Shown
from bic.surveys.models import DECLINED
from bic.surveys.results import items
from bic.surveys.results.counting import Split
from bic.surveys.results.questions import Instrument
from bic.surveys.results.telling import NOT_TICKED, SKIPPED, TICKED, is_ticked
from bic.surveys.views.results import Reading
from evaluations.compared.design import Design
from evaluations.compared.items import Asked, Change, Compared, compare
from evaluations.compared.series import Round


@dataclass(frozen=True)
class Group:
    """A group with its number in each round, None where the round did not ask for it.

    `refused` names the rounds in which it is not told: it, or one beside it, is too small.
    """

    part: str
    words: str
    people: list[Cell | None]
    refused: list[str]


@dataclass(frozen=True)
class Line:
    """An answer, or an average, of one group in each round, in words; None where it is missing."""

    words: str
    cells: list[Any]
    change: Change | None
    is_average: bool = False


@dataclass(frozen=True)
class Part:
    """What one group said to a question."""

    group: Group
    span: str
    lines: list[Line]
    notes: list[str]


@dataclass(frozen=True)
class Beside:
    """A question with all groups that tell something of it."""

    key: str
    label: str
    kind: str
    parts: list[Part]
    hides: bool


@dataclass(frozen=True)
class Groups:
    """All groups of a split beside each other."""

    label: str
    names: list[str]
    groups: list[Group]
    questions: list[Beside]

    @property
    def hides(self) -> bool:
        """Whether the number of a group is hidden somewhere."""
        return any(cell and cell.is_hidden for one in self.groups for cell in one.people)


type Answers = dict[str, Asked]


def offered(filters: Sequence[items.Result], instrument: Instrument) -> list[tuple[str, str]]:
    """By what groups can be set beside each other: the name in addresses, and words."""
    found = []
    for one in filters:
        if is_ticked(instrument.closed[one.key]):
            found += [(name, f"{one.label} – {words}") for name, words in one.options]
        else:
            found.append((one.key, one.label))
    return found


def groups_of(
    rounds: Sequence[Round], readings: Sequence[Reading], name: str, design: Design
) -> Groups | None:
    """The groups of a split by its name ("area", "languages:es"); None where no round has it."""
    splits = [items.splits_of(one.instrument).get(name) for one in readings]
    known = [(place, one) for place, one in enumerate(splits) if one]
    if not known:
        return None
    newest, split = readings[known[-1][0]].instrument, known[-1][1]
    told = [
        _told(reading, one) if one else {} for reading, one in zip(readings, splits, strict=True)
    ]
    names = [one.name for one in rounds]
    people = [
        _people(reading, one) if one else {} for reading, one in zip(readings, splits, strict=True)
    ]
    groups = [
        Group(
            part, items.part_words(newest, split, part), [one.get(part) for one in people],
            [
                name for name, one in zip(names, people, strict=True)
                if part in one and one[part].is_hidden
            ],
        )
        for part in dict.fromkeys(part for one in reversed(people) for part in one)
    ]  # fmt: skip
    label = items.split_words(newest, split)
    return Groups(label, names, groups, _questions(names, groups, told, design))


def _people(reading: Reading, split: Split) -> dict[str, Cell]:
    """How many are in each group of a round, as far as that is told; declined are no group."""
    whole = items.results_of(reading.instrument, reading.counted(), reading.telling)
    own = next(one for one in whole if one.key == split.key).told
    cells = dict(own.values)
    if split.ticked:
        ticked = cells[split.ticked]
        others: Cell = HIDDEN
        if own.base.count is not None and ticked.count is not None:
            others = Shown(own.base.count - ticked.count)
        return {TICKED: ticked, NOT_TICKED: others}
    return {part: cell for part, cell in cells.items() if part not in {DECLINED, SKIPPED}}


def _told(reading: Reading, split: Split) -> dict[str, Answers]:
    """What each group of a round said; without groups that may not be told."""
    instrument, counted = reading.instrument, reading.counted(split)
    whole = items.results_of(instrument, reading.counted(), reading.telling)
    own = next(one for one in whole if one.key == split.key)
    if split.ticked:
        parts = [TICKED, NOT_TICKED] if split.ticked in own.told.offered else []
    else:
        parts = [value for value, _cell in own.told.values if value in own.told.offered]
    return {
        part: {
            one.key: Asked(instrument.questions[one.key], one.label, one)
            for one in items.results_within(instrument, counted, reading.telling, split, part)
        }
        for part in parts
    }


def _questions(
    names: list[str], groups: list[Group], told: list[dict[str, Answers]], design: Design
) -> list[Beside]:
    """Questions in the order of the newest round that asked them."""
    every = [answers for one in reversed(told) for answers in one.values()]
    found = []
    for key in dict.fromkeys(key for answers in every for key in answers):
        parts, hides = [], False
        for group in groups:
            places = [place for place, one in enumerate(told) if group.part in one]
            asked = [told[place][group.part].get(key) for place in places]
            if not any(asked):
                continue
            item = compare([names[place] for place in places], asked, design)
            parts.append(Part(group, item.span, _lines(item, places, len(names)), item.notes))
            hides = hides or item.hides
        one = next(answers[key] for answers in every if key in answers)
        found.append(Beside(key, one.label, one.result.kind, parts, hides))
    return found


def _lines(item: Compared, places: list[int], count: int) -> list[Line]:
    """The answers of a group, each at the places of its rounds, and the average last."""

    def placed(cells: Sequence[Any]) -> list[Any]:
        found: list[Any] = [None] * count
        for place, cell in zip(places, cells, strict=True):
            found[place] = cell
        return found

    lines = [Line(row.words, placed(row.cells), row.change) for row in item.rows]
    if item.average:
        average = item.average
        lines.append(Line(average.words, placed(average.cells), average.change, is_average=True))
    return lines


def refused_words(groups: Groups) -> list[str]:
    """Which groups are not told, and where, in words that do not say which one is small."""
    return [
        _("%(group)s: not told in %(waves)s, because too few people are in it or beside it.")
        % {"group": one.words, "waves": ", ".join(one.refused)}
        for one in groups.groups
        if one.refused
    ]
