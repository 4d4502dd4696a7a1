"""What every form of a table comes to: columns that are understood, and records to read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from research.census.lines import Column

# A record's number as the person counts, and its cells.
type Record = tuple[int, Sequence[str | None]]

MOST_TOLD = 50


@dataclass
class LeftOut:
    """Areas of the file that were not taken: how many, and the first of their names."""

    count: int = 0
    names: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        """One more, with its name."""
        self.count += 1
        if len(self.names) < MOST_TOLD:
            self.names.append(name)


@dataclass
class Grid:
    """A table before its labels are sure.

    `geo` and `name` are the places of an area's code and name in a record, `name` -1 where
    there is none; `names` are names by code that were found beside the file. `width` is the
    number of cells in a record.
    """

    table: str
    columns: list[Column]
    records: Iterable[Record]
    width: int
    geo: int
    name: int = -1
    names: Mapping[str, str] = field(default_factory=dict)
    left_out: LeftOut = field(default_factory=LeftOut)

    @property
    def is_labeled(self) -> bool:
        """Whether any column bears a label."""
        return any(column.path for column in self.columns)
