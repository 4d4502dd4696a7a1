"""Somebody who wants to work out hidden numbers, and has every table that was shown.

It shares no code with what it attacks. All that is known is written as one circulation: each
number is an arc that carries so many people, those of a row flow out of its total, and so on.
Whether a guess fits everything is a question of maximal flow, answered exactly in whole
numbers (lower bounds by Hoffman's construction).
"""

from collections import defaultdict, deque

from bic.privacy import OneWay, TwoWay

SOURCE, SINK = "source", "sink"


class Attacker:
    """Arcs by name: where from, where to, least and most people. `most` bounds every arc."""

    def __init__(self, most):
        self.most = most
        self.arcs = {}

    def learn(self, name, start, end, cell, least=0):
        """What one printed cell tells; of a hidden one at most that it is not under `least`."""
        known = (least, self.most) if cell.is_hidden else (cell.count, cell.count)
        before = self.arcs.get(name, (start, end, 0, self.most))
        assert before[:2] == (start, end)
        self.arcs[name] = (start, end, max(before[2], known[0]), min(before[3], known[1]))

    def learn_table(self, grid, rows, columns, *, is_left=False, true=None):
        """A crossing with its totals: from each row to its columns, to everybody.

        A second one of the same rows stands to the left: from all to its columns, to the rows.
        With the `true` table at hand the attacker also knows which pairs do not occur among
        the rows and columns that are shown.
        """
        for label, cell in grid.columns:
            ends = ("all", (columns, label)) if is_left else ((columns, label), "everybody")
            self.learn((columns, label), *ends, cell, least=floor_of(grid.columns))
        for row, (label, cells, total) in enumerate(grid):
            inside, outside = (rows, label, "in"), (rows, label, "out")
            self.learn((rows, label), inside, outside, total, least=floor_of(grid.rows))
            for place, cell in enumerate(cells):
                column = (columns, grid.columns.labels[place])
                ends = (column, inside) if is_left else (outside, column)
                name = (rows, label, *column)
                is_apart = total.is_hidden or grid.columns.cells[place].is_hidden
                # Zeros are shown, unless their row, their column or everything is hidden.
                least = 0 if is_apart or is_withheld(grid) else 1
                self.learn(name, *ends, cell, least=least)
                if true and not is_apart and not true.counts[row][place]:
                    self.arcs[name] = (*ends, 0, 0)

    def can_be(self, name, least, most):
        """Whether the number `name` may lie between `least` and `most`, for all that is known."""
        start, end, low, high = self.arcs[name]
        low, high = max(low, least), min(high, most)
        return low <= high and feasible({**self.arcs, name: (start, end, low, high)}.values())


def floor_of(line):
    """A hidden answer was given by somebody, unless all answers are hidden, zeros too."""
    return 0 if all(cell.is_hidden for cell in line.cells) else 1


def is_withheld(grid):
    """Whether all cells of the rows and columns that are shown are hidden, but for nobody's."""
    return all(
        cell.is_hidden
        for _label, cells, total in grid
        if total.count
        for cell, column in zip(cells, grid.columns.cells, strict=True)
        if column.count
    )


def feasible(arcs):
    """Whether people can flow along `arcs` so that as many leave each node as come."""
    room, owed, due = defaultdict(lambda: defaultdict(int)), defaultdict(int), 0
    for start, end, low, high in arcs:
        room[start][end] += high - low
        owed[end] += low
        owed[start] -= low
    for node, number in owed.items():
        if number > 0:
            room[SOURCE][node] += number
            due += number
        elif number < 0:
            room[node][SINK] -= number
    return push(room) == due


def push(room):
    """The maximal flow from source to sink."""
    total = 0
    while True:
        came = {SOURCE: None}
        queue = deque([SOURCE])
        while queue and SINK not in came:
            node = queue.popleft()
            for other, free in room[node].items():
                if free and other not in came:
                    came[other] = node
                    queue.append(other)
        if SINK not in came:
            return total
        path, node = [], SINK
        while came[node] is not None:
            path.append((came[node], node))
            node = came[node]
        moved = min(room[one][other] for one, other in path)
        for one, other in path:
            room[one][other] -= moved
            room[other][one] += moved
        total += moved


def small_ones(table, rows, columns, threshold):
    """Name and number of everything in a crossing that nobody may work out."""
    totals = {rows: table.row_totals, columns: table.column_totals}
    for question, line in totals.items():
        for label, count in zip(line.labels, line.counts, strict=True):
            if 0 < count < threshold:
                yield (question, label), count
    for row, line in zip(table.rows, table.counts, strict=True):
        for column, count in zip(table.columns, line, strict=True):
            if 0 < count < threshold:
                yield (rows, row, columns, column), count


def labels(prefix, number):
    return tuple(f"{prefix}{place}" for place in range(number))


def one_way(counts):
    return OneWay(labels("a", len(counts)), tuple(counts))


def two_way(counts, columns="b"):
    return TwoWay(
        labels("a", len(counts)), labels(columns, len(counts[0])), tuple(map(tuple, counts))
    )
