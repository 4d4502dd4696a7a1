"""`suppress`: from counts of people as they are to what a reader may see of them.

Rows alone and columns alone are decided by their own numbers, whatever they are crossed
with. So a question looks the same on every page, and tables of the same people that are
shown together agree. A row or a column that is hidden alone is hidden in every crossing: the
hidden ones together are one group there, whose number the total gives anyway.
"""

from typing import Literal, overload

from bic.privacy.hiding import hidden_in_grid, hidden_in_line
from bic.privacy.results import HIDDEN, Cell, Grid, Line, Shown, share
from bic.privacy.tables import Choices, OneWay, TwoWay
from bic.privacy.threshold import checked, is_small

type Base = Literal["row", "column", "all"]


@overload
def suppress(table: OneWay | Choices, threshold: int) -> Line: ...
@overload
def suppress(table: TwoWay, threshold: int, *, percent_of: Base = "row") -> Grid: ...
def suppress(
    table: OneWay | Choices | TwoWay, threshold: int, *, percent_of: Base = "row"
) -> Line | Grid:
    """What may be shown of `table`: no number from 1 to `threshold` - 1, none that tells one.

    A reader who has the result and those of other crossings of the same questions, and who
    knows which cells are hidden and why, finds for every small number at least one value
    below the threshold and one not below it that fit all that is shown. Zeros may be shown.
    Of fewer people than `threshold` nothing is shown, not even how many they are.
    `percent_of` says under which total the percents of a `TwoWay` stand. The same table gives
    the same result each time. Raises `ValueError` when `threshold` is under 5.
    """
    checked(threshold)
    if isinstance(table, TwoWay):
        return _grid(table, threshold, percent_of)
    if is_small(table.total, threshold):
        return Line(table.labels, (HIDDEN,) * len(table.labels), HIDDEN, threshold)
    if isinstance(table, Choices):
        hidden = {
            place
            for place, count in enumerate(table.counts)
            if is_small(count, threshold) or is_small(table.total - count, threshold)
        }
    else:
        hidden = hidden_in_line(table.counts, threshold)
    total = Shown(table.total, 100.0 if table.total else None)
    cells = tuple(
        HIDDEN if place in hidden else share(Shown(count), total)
        for place, count in enumerate(table.counts)
    )
    return Line(table.labels, cells, total, threshold)


def _grid(table: TwoWay, threshold: int, percent_of: Base) -> Grid:
    rows, columns = suppress(table.row_totals, threshold), suppress(table.column_totals, threshold)
    row_groups, column_groups = _groups(rows), _groups(columns)
    hidden = hidden_in_grid(
        [
            [sum(table.counts[row][column] for row in above for column in beside)
             for beside in column_groups]
            for above in row_groups
        ],
        threshold,
    )  # fmt: skip
    cells: list[list[Cell]] = [[HIDDEN] * len(table.columns) for _row in table.rows]
    for row_place, above in enumerate(row_groups):
        for column_place, beside in enumerate(column_groups):
            row, column = above[0], beside[0]
            over = {"row": rows.cells[row], "column": columns.cells[column], "all": rows.total}
            # In a row or a column of nobody, zeros are no secret.
            is_told = (
                (row_place, column_place) not in hidden
                if hidden is not None
                else 0 in (rows.cells[row].count, columns.cells[column].count)
            )
            if is_told and not rows.cells[row].is_hidden and not columns.cells[column].is_hidden:
                cells[row][column] = share(Shown(table.counts[row][column]), over[percent_of])
    return Grid(rows, columns, tuple(tuple(line) for line in cells), threshold)


def _groups(line: Line) -> list[list[int]]:
    """Places of the shown, each alone, and at the end those of the hidden together."""
    alone = [[place] for place, cell in enumerate(line.cells) if not cell.is_hidden]
    together = [place for place, cell in enumerate(line.cells) if cell.is_hidden]
    return [*alone, together] if together else alone
