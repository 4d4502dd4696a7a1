"""What readers get: cells that are shown or hidden, for pages, charts, PDF, files and the API."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

# Stands for every hidden number everywhere, so that nobody can tell a small one from the one
# that is hidden to protect it.
SYMBOL = "*"


@dataclass(frozen=True)
class Shown:
    """A number of people that may be told. `percent`, 0 to 100 and unrounded, is its share of
    the total it stands under; None where that total is hidden or 0."""

    count: int
    percent: float | None = None
    is_hidden: ClassVar[bool] = False

    @property
    def plain(self) -> int:
        """The cell in a file or in JSON."""
        return self.count

    def __str__(self) -> str:
        return str(self.count)


@dataclass(frozen=True)
class Hidden:
    """A number that is not told; it holds nothing, so that nothing can be printed by mistake."""

    count: ClassVar[None] = None
    percent: ClassVar[None] = None
    is_hidden: ClassVar[bool] = True

    @property
    def plain(self) -> str:
        """The cell in a file or in JSON."""
        return SYMBOL

    def __str__(self) -> str:
        return SYMBOL


type Cell = Shown | Hidden
HIDDEN = Hidden()


def share(cell: Cell, total: Cell) -> Cell:
    """`cell` with its percent of `total`. A number under a hidden total has none: it tells it."""
    if isinstance(cell, Hidden):
        return cell
    return Shown(cell.count, 100 * cell.count / total.count if total.count else None)


@dataclass(frozen=True)
class Line:
    """One answer after the other: what is left of a `OneWay`, or of one row of a `TwoWay`."""

    labels: tuple[str, ...]
    cells: tuple[Cell, ...]
    total: Cell
    threshold: int

    def __iter__(self) -> Iterator[tuple[str, Cell]]:
        return iter(zip(self.labels, self.cells, strict=True))

    def __getitem__(self, label: str) -> Cell:
        return self.cells[self.labels.index(label)]

    @property
    def hides(self) -> bool:
        """Whether anything is hidden, and the sentence must stand below it."""
        return self.total.is_hidden or any(cell.is_hidden for cell in self.cells)

    @property
    def hidden_labels(self) -> list[str]:
        """Those whose number is hidden: left out of a chart, which names them."""
        return [label for label, cell in self if cell.is_hidden]

    @property
    def bars(self) -> list[tuple[str, float, None]]:
        """Rows for `bic.reports.charts.share_bars`, without what is hidden."""
        return [(label, cell.percent, None) for label, cell in self if cell.percent is not None]

    def as_rows(self) -> list[list[str | int]]:
        """Label and number or symbol, as plain values for files and JSON."""
        return [[label, cell.plain] for label, cell in self]


@dataclass(frozen=True)
class Grid:
    """What is left of a `TwoWay`; `rows` and `columns` are what `suppress` says of them alone."""

    rows: Line
    columns: Line
    cells: tuple[tuple[Cell, ...], ...]
    threshold: int

    def __iter__(self) -> Iterator[tuple[str, tuple[Cell, ...], Cell]]:
        """Label, cells and total of every row."""
        return iter(zip(self.rows.labels, self.cells, self.rows.cells, strict=True))

    @property
    def total(self) -> Cell:
        """All people in it."""
        return self.rows.total

    @property
    def hides(self) -> bool:
        """Whether anything is hidden, and the sentence must stand below it."""
        inner = any(cell.is_hidden for line in self.cells for cell in line)
        return inner or self.rows.hides or self.columns.hides

    def row(self, label: str) -> Line:
        """The people of one row alone, which is what a filter by it shows; percents are of them."""
        place = self.rows.labels.index(label)
        total = self.rows.cells[place]
        cells = tuple(share(cell, total) for cell in self.cells[place])
        return Line(self.columns.labels, cells, total, self.threshold)

    def as_rows(self) -> list[list[str | int]]:
        """Label, numbers and total of every row, then of all, as plain values."""
        lines = [[label, *(cell.plain for cell in line), all_.plain] for label, line, all_ in self]
        return [*lines, ["", *(cell.plain for cell in self.columns.cells), self.total.plain]]
