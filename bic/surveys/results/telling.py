"""From numbers of people to what one reader may see of them: lines and grids of cells.

Custodians see all; for everybody else each number passes `suppress`. Both get the same shapes,
so pages, charts and files are the same, and none of them can print a number that is hidden.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bic.privacy import Cell, Choices, Grid, Line, OneWay, Shown, TwoWay, offered, suppress
from bic.privacy.results import share
from bic.surveys.definition import Question
from bic.surveys.models import DECLINED, Kind
from bic.surveys.results.counting import NOBODY, Counted, Counts, Split

# The group of whoever gave no answer, and the two groups of a tick.
SKIPPED = "_skipped"
TICKED, NOT_TICKED = "true", "false"
ANSWERED = "_answered"
WITHOUT = (DECLINED, SKIPPED)
# Kinds where a person gives one answer that is counted by value, or one first place.
EACH_ONCE = frozenset({Kind.ONE, Kind.YES_NO, Kind.SCALE, Kind.RANKING})


@dataclass(frozen=True)
class Telling:
    """How numbers are told to one reader: all as they are, or what `suppress` leaves.

    `is_final` says that no answer comes any more.
    """

    threshold: int
    is_open: bool
    is_final: bool = True

    def line(self, table: OneWay | Choices) -> Line:
        """One question alone."""
        if not self.is_open:
            return suppress(table, self.threshold)
        total = Shown(table.total, 100.0 if table.total else None)
        cells = tuple(share(Shown(count), total) for count in table.counts)
        return Line(table.labels, cells, total, self.threshold)

    def grid(self, table: TwoWay) -> Grid:
        """Two questions crossed; percents are of the rows."""
        if not self.is_open:
            return suppress(table, self.threshold)
        rows, columns = self.line(table.row_totals), self.line(table.column_totals)
        cells = tuple(
            tuple(share(Shown(count), total) for count in line)
            for line, total in zip(table.counts, rows.cells, strict=True)
        )
        return Grid(rows, columns, cells, self.threshold)


@dataclass(frozen=True)
class Told:
    """What is told of one question.

    `values` are its answers with how many gave them; `without` who declined and who skipped it,
    where that is told. Percents are of `base`: of those who answered where their number is
    told, else of everybody in the view.
    """

    values: list[tuple[str, Cell]]
    without: list[tuple[str, Cell]]
    base: Cell
    is_of_answered: bool
    # The values by which people may be filtered.
    offered: list[str]

    @property
    def hides(self) -> bool:
        """Whether anything is hidden, and the sentence must stand below it."""
        cells = (self.base, *(cell for _label, cell in (*self.values, *self.without)))
        return any(cell.is_hidden for cell in cells)


def is_ticked(question: Question) -> bool:
    """Whether people may tick several answers."""
    return question.kind == Kind.MANY


def values_of(question: Question, groups: Iterable[Counts]) -> list[str]:
    """The answers of a question in their order; what no version offers stands last."""
    known = question.values
    given = {value for one in groups for value in one.of(question.key)}
    return [*known, *sorted(given - {*known, DECLINED})]


def parts_of(question: Question, values: Iterable[str], counts: Counts, total: int) -> list[int]:
    """Each person of a group once: by answer, then who declined, then who skipped it."""
    key = question.key
    answers = [counts.of(key).get(value, 0) for value in values]
    if question.kind not in EACH_ONCE:
        answers = [counts.answered.get(key, 0)]
    declined = counts.declined(key)
    return [*answers, declined, total - sum(answers) - declined]


def labels_of(question: Question, values: Iterable[str]) -> tuple[str, ...]:
    """The parts into which a question parts everybody."""
    return (*(values if question.kind in EACH_ONCE else (ANSWERED,)), *WITHOUT)


def alone(question: Question, counted: Counted, telling: Telling) -> Told:
    """A question over everybody."""
    counts, total = counted.everybody, counted.total
    values = values_of(question, [counts])
    if is_ticked(question):
        ticks = tuple(counts.of(question.key).get(value, 0) for value in values)
        return told(telling.line(Choices(tuple(values), ticks, total)))
    parts = tuple(parts_of(question, values, counts, total))
    return told(telling.line(OneWay(labels_of(question, values), parts)))


def crossed(
    rows: Mapping[str, tuple[Counts, int]], question: Question, telling: Telling
) -> dict[str, Grid]:
    """A question crossed with groups of people, each with its number.

    Every person stands in one cell; where several answers may be ticked, each tick has a grid
    of its own. "" is the only one otherwise.
    """
    names = tuple(rows)
    values = values_of(question, (counts for counts, _total in rows.values()))
    if not is_ticked(question):
        lines = tuple(
            tuple(parts_of(question, values, counts, total)) for counts, total in rows.values()
        )
        return {"": telling.grid(TwoWay(names, labels_of(question, values), lines))}
    return {
        value: telling.grid(
            TwoWay(
                names,
                (TICKED, NOT_TICKED),
                tuple(
                    (counts.of(question.key).get(value, 0),
                     total - counts.of(question.key).get(value, 0))
                    for counts, total in rows.values()
                ),
            )
        )
        for value in values
    }  # fmt: skip


def within(grids: Mapping[str, Grid], row: str) -> Told:
    """What is told of a question in one group of those it was crossed with."""
    if "" in grids:
        return told(grids[""].row(row))
    lines = {value: grid.row(row) for value, grid in grids.items()}
    one = next(iter(lines.values()))
    cells = tuple(line[TICKED] for line in lines.values())
    return told(Line(tuple(lines), cells, one.total, one.threshold))


def told(line: Line) -> Told:
    """The answers of a line apart from those who gave none, with percents of the right base."""
    values = [(label, cell) for label, cell in line if label not in WITHOUT]
    without = [(label, cell) for label, cell in line if label in WITHOUT]
    mine = [label for label in offered(line) if label not in {*WITHOUT, ANSWERED}]
    shown = [cell.count for _label, cell in without if cell.count is not None]
    if not without or line.total.count is None or len(shown) < len(without):
        return Told(values, without, line.total, False, mine)
    base = Shown(line.total.count - sum(shown))
    return Told([(label, share(cell, base)) for label, cell in values], without, base, True, mine)


def groups_of(split: Split, question: Question, counted: Counted) -> dict[str, tuple[Counts, int]]:
    """The groups into which a split parts everybody, in order, each with its number.

    Their numbers come out of the same statement as what is counted in them, so they agree.
    """
    groups, key = counted.groups, split.key
    if split.ticked:
        ticked = groups.get(TICKED, NOBODY).of(key).get(split.ticked, 0)
        sizes = {TICKED: ticked, NOT_TICKED: counted.total - ticked}
        return {part: (groups.get(part, NOBODY), size) for part, size in sizes.items()}
    names = (*values_of(question, groups.values()), DECLINED)
    sizes = {name: groups.get(name, NOBODY).of(key).get(name, 0) for name in names}
    sizes[SKIPPED] = counted.total - sum(sizes.values())
    stored = {SKIPPED: ""}
    return {
        name: (groups.get(stored.get(name, name), NOBODY), size) for name, size in sizes.items()
    }
