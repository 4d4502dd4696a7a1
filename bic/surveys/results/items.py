"""Questions as the page and the files of results show them: words beside what is told."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from bic.privacy import Cell, Grid
from bic.surveys.definition import OTHER, Question
from bic.surveys.models import DECLINED, UNSURE, Direction, Kind
from bic.surveys.results.counting import Counted, Counts, Split
from bic.surveys.results.figures import Figure, figures_of
from bic.surveys.results.questions import TEXTS, Instrument
from bic.surveys.results.telling import (
    ANSWERED,
    EACH_ONCE,
    NOT_TICKED,
    SKIPPED,
    TICKED,
    Telling,
    Told,
    alone,
    crossed,
    groups_of,
    is_ticked,
    within,
)

# Looks of the segments of a scale, by how many points stand on the same side of them.
LOOKS = {-1: ("bad", "bad-most"), 0: ("middle", "middle"), 1: ("good", "good-most")}


class Answer(NamedTuple):
    """One answer in words, how many gave it, and its percent in words ("" where none is told)."""

    value: str
    words: str
    cell: Cell
    percent: str
    look: str = ""


class Segment(NamedTuple):
    """A part of the bar of a scale, in percent; 100 is its middle."""

    start: float
    width: float
    look: str


@dataclass(frozen=True)
class Result:
    """One question with its answers."""

    key: str
    label: str
    kind: str
    is_reworded: bool
    # Under which key people wrote in their own words; "" for none.
    text_key: str
    told: Told
    answers: list[Answer]
    without: list[Answer]
    segments: list[Segment]
    base: str
    figures: list[Figure]

    @property
    def options(self) -> list[tuple[str, str]]:
        """The answers by which people may be filtered: name in addresses, and words."""
        offered = set(self.told.offered)
        return [
            (f"{self.key}:{one.value}", one.words) for one in self.answers if one.value in offered
        ]

    @property
    def left_out(self) -> list[str]:
        """What the bars leave out, in words."""
        return [one.words for one in self.answers if one.cell.is_hidden] if self.draws else []

    @property
    def draws(self) -> bool:
        """Whether bars say something: percents of several answers."""
        return any(one.percent for one in self.answers) and len(self.answers) > 1


def words_of(instrument: Instrument, question: Question, part: str) -> str:
    """An answer, or what stands in place of one, in words."""
    known = {
        DECLINED: _("Preferred not to say"),
        SKIPPED: _("Not asked, or did not answer"),
        ANSWERED: _("Answered"),
    }
    if part in known:
        return known[part]
    found = instrument.choice(question, part)
    return pgettext("answer", "Other") if part == OTHER and found == OTHER else found


def percent(cell: Cell) -> str:
    """The percent of a cell in words."""
    if cell.percent is None:
        return ""
    return f"{number_format(round(cell.percent, 1), decimal_pos=1)}%"


def base_of(question: Question, told: Told) -> str:
    """Of whom percents are, in words."""
    if told.base.count is None:
        return _("Too few people answered the survey to show how many they are.")
    number = number_format(told.base.count, force_grouping=True)
    if question.kind == Kind.MANY:
        return _("Of the %(number)s people in this view. They could choose several.") % {
            "number": number
        }
    if told.is_of_answered:
        return _("Of the %(number)s people who answered this question.") % {"number": number}
    return _(
        "Of the %(number)s people in this view, whether they answered this question or not."
    ) % {"number": number}


def result_of(
    instrument: Instrument, question: Question, told: Told, figures: list[Figure]
) -> Result:
    """A question with what is told of it."""
    looks = looks_of(question, [value for value, _cell in told.values])

    has_shares = question.kind in EACH_ONCE or is_ticked(question)

    def answer(value: str, cell: Cell) -> Answer:
        words = words_of(instrument, question, value)
        share = percent(cell) if has_shares else ""
        return Answer(value, words, cell, share, looks.get(value, ""))

    return Result(
        key=question.key,
        label=instrument.label(question),
        kind=str(Kind(question.kind).label),
        is_reworded=question.is_reworded,
        text_key=text_key_of(question),
        told=told,
        answers=[answer(value, cell) for value, cell in told.values],
        # Their percents would be of others than those beside them.
        without=[answer(value, cell)._replace(percent="") for value, cell in told.without],
        segments=segments_of(looks, told),
        base=base_of(question, told) if has_shares else "",
        figures=figures,
    )


def text_key_of(question: Question) -> str:
    """The key of what people wrote in their own words; "" where they could not."""
    if question.kind in TEXTS:
        return question.key
    return question.other_key if question.has_other else ""


def looks_of(question: Question, values: list[str]) -> dict[str, str]:
    """How each point of a scale looks, the worst first; {} where none is better than another."""
    if question.kind != Kind.SCALE or not question.direction:
        return {}
    points = [value for value in values if value != UNSURE]
    ordered = points if question.direction == Direction.UP else points[::-1]
    middle = (len(ordered) - 1) / 2
    looks = {}
    for place, value in enumerate(ordered):
        side = (place > middle) - (place < middle)
        looks[value] = LOOKS[side][place in (0, len(ordered) - 1)]
    return looks


def segments_of(looks: dict[str, str], told: Told) -> list[Segment]:
    """The bar of a scale around its middle: worse points before it, better ones behind it.

    None where a number is hidden: what is left would look like all of it.
    """
    shares = {value: cell.percent for value, cell in told.values if cell.percent is not None}
    if not looks or len(shares) < len(looks):
        return []
    before = sum(
        shares[value] * (1 if look.startswith("bad") else 0.5)
        for value, look in looks.items()
        if not look.startswith("good")
    )
    start, found = 100 - before, []
    for value, look in looks.items():
        found.append(Segment(round(start, 2), round(shares[value], 2), look))
        start += shares[value]
    return found


def results_of(instrument: Instrument, counted: Counted, telling: Telling) -> list[Result]:
    """All questions over everybody."""
    return [
        result_of(instrument, one, told, figures(one, counted.everybody, told, telling))
        for one in instrument.questions.values()
        for told in [alone(one, counted, telling)]
    ]


def figures(
    question: Question, counts: Counts, told: Told, telling: Telling, *, of_all: bool = True
) -> list[Figure]:
    """What may be known of the numbers of a question that asks for one."""
    if question.kind != Kind.NUMBER:
        return []
    answered = dict(told.values)[ANSWERED]
    return figures_of(counts.spreads.get(question.key), answered, telling, of_all=of_all)


def results_within(
    instrument: Instrument, counted: Counted, telling: Telling, split: Split, row: str
) -> list[Result]:
    """All questions but the one of the split, in one of its groups."""
    rows = groups_of(split, instrument.questions[split.key], counted)
    counts = rows[row][0]
    return [
        result_of(instrument, one, told, figures(one, counts, told, telling, of_all=False))
        for one in instrument.questions.values()
        if one.key != split.key
        for told in [within(crossed(rows, one, telling), row)]
    ]


def splits_of(instrument: Instrument) -> dict[str, Split]:
    """All splits by their names in addresses."""
    found: dict[str, Split] = {}
    for key, one in instrument.closed.items():
        if one.kind == Kind.MANY:
            found |= {f"{key}:{value}": Split(key, value) for value in one.values}
        else:
            found[key] = Split(key)
    return found


def split_words(instrument: Instrument, split: Split) -> str:
    """A split in words."""
    question = instrument.questions[split.key]
    label = instrument.label(question)
    if not split.ticked:
        return label
    return f"{label} – {words_of(instrument, question, split.ticked)}"


def part_words(instrument: Instrument, split: Split, part: str) -> str:
    """A group of a split in words."""
    if split.ticked:
        return {TICKED: _("Chosen"), NOT_TICKED: _("Not chosen")}.get(part, part)
    return words_of(instrument, instrument.questions[split.key], part)


def chosen(instrument: Instrument, name: str) -> tuple[Split, str] | None:
    """The split and the group that an address filters by ("area:north"); None: there is none."""
    key, _colon, value = name.partition(":")
    question = instrument.closed.get(key)
    if question is None or value not in question.values:
        return None
    return (Split(key, value), TICKED) if question.kind == Kind.MANY else (Split(key), value)


def cross(
    instrument: Instrument, counted: Counted, telling: Telling, rows: Split, columns: Split
) -> Grid:
    """Two splits crossed; `counted` is by the first."""
    groups = groups_of(rows, instrument.questions[rows.key], counted)
    return crossed(groups, instrument.questions[columns.key], telling)[columns.ticked]


def closed_results(results: Iterable[Result], instrument: Instrument) -> list[Result]:
    """Those by which people can be filtered, where some answer may be told."""
    return [one for one in results if one.key in instrument.closed and one.told.offered]


def group_words(instrument: Instrument, split: Split, row: str) -> str:
    """A group as a sentence about it begins: "Where do you live?: North side"."""
    question = instrument.questions[split.key]
    value = words_of(instrument, question, split.ticked or row)
    return f"{instrument.label(question)} – {value}"


@dataclass(frozen=True)
class Crosstab:
    """Two questions crossed, in words; percents are of the rows."""

    rows_label: str
    columns_label: str
    heads: list[str]
    lines: list[tuple[str, list[Answer], Cell]]
    totals: list[Cell]
    total: Cell
    hides: bool


def crosstab_of(instrument: Instrument, grid: Grid, rows: Split, columns: Split) -> Crosstab:
    """A grid with the words of its rows and columns, without parts that nobody is in."""
    kept = [place for place, cell in enumerate(grid.columns.cells) if cell.count != 0]
    names = [part_words(instrument, columns, grid.columns.labels[place]) for place in kept]
    lines = [
        (
            part_words(instrument, rows, label),
            [
                Answer("", name, cells[place], percent(cells[place]))
                for name, place in zip(names, kept, strict=True)
            ],
            total,
        )
        for label, cells, total in grid
        if total.count != 0
    ]
    return Crosstab(
        split_words(instrument, rows),
        split_words(instrument, columns),
        names,
        lines,
        [grid.columns.cells[place] for place in kept],
        grid.total,
        grid.hides,
    )


def answer_words(instrument: Instrument, question: Question | None, value: object) -> str:
    """What one person answered, in words."""
    if isinstance(value, list):
        return ", ".join(answer_words(instrument, question, one) for one in value)
    if question is None:
        return str(value)
    return words_of(instrument, question, str(value))
