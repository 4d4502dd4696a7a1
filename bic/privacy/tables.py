"""Counts of people as they are, before anything is hidden: nothing here may reach a reader."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


def _only_counts(counts: Sequence[int]) -> None:
    for count in counts:
        if not isinstance(count, int) or isinstance(count, bool) or count < 0:
            raise ValueError(f"people are counted 0, 1, 2, ..., not {count!r}")


@dataclass(frozen=True)
class OneWay:
    """How many people gave each answer, each person once: the total is the sum.

    Raises `ValueError` for anything but whole numbers from 0 on, for labels that repeat, and
    when there are not as many counts as labels.
    """

    labels: tuple[str, ...]
    counts: tuple[int, ...]

    def __post_init__(self) -> None:
        _only_counts(self.counts)
        if len(self.labels) != len(self.counts) or len(set(self.labels)) != len(self.labels):
            raise ValueError("every label once, and a count for each")

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> "OneWay":
        """The table whose labels are the keys, in their order."""
        return cls(tuple(counts), tuple(counts.values()))

    @property
    def total(self) -> int:
        """All people in it."""
        return sum(self.counts)


@dataclass(frozen=True)
class Choices:
    """How many of `total` people ticked each answer, where everybody may tick several.

    The counts do not add up to the total, so they do not give each other away; but the total
    tells how many did not tick. Raises `ValueError` as `OneWay` does, and for more than all.
    """

    labels: tuple[str, ...]
    counts: tuple[int, ...]
    total: int

    def __post_init__(self) -> None:
        OneWay(self.labels, self.counts)
        _only_counts([self.total])
        if any(count > self.total for count in self.counts):
            raise ValueError("more people ticked it than there are")


@dataclass(frozen=True)
class TwoWay:
    """How many people gave each pair of answers: `counts` has a line for every row.

    Each person stands in one cell. Raises `ValueError` as `OneWay` does.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        if len(self.counts) != len(self.rows):
            raise ValueError("a line of counts for every row")
        for line in self.counts:
            OneWay(self.columns, line)
        if len(set(self.rows)) != len(self.rows):
            raise ValueError("every row once")

    @classmethod
    def of(cls, counts: Mapping[str, Mapping[str, int]]) -> "TwoWay":
        """The table whose rows are the keys; a pair that is missing is nobody."""
        columns = tuple(dict.fromkeys(label for line in counts.values() for label in line))
        lines = tuple(tuple(line.get(label, 0) for label in columns) for line in counts.values())
        return cls(tuple(counts), columns, lines)

    @property
    def row_totals(self) -> OneWay:
        """The rows alone, whatever the column."""
        return OneWay(self.rows, tuple(sum(line) for line in self.counts))

    @property
    def column_totals(self) -> OneWay:
        """The columns alone, whatever the row."""
        totals = (sum(line[place] for line in self.counts) for place in range(len(self.columns)))
        return OneWay(self.columns, tuple(totals))
