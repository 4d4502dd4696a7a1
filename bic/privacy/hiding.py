"""Which numbers to hide so that the others do not give them away. Numbers in, places out.

What is hidden beside a small number is chosen by place, and whether that is enough is judged by
what readers see, never by the hidden numbers. Who knows that the smallest of the rest is
hidden reads 10 and 11 out of "*, *, 11, all: 32" (ADR 26).
"""

from collections import deque
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bic.privacy.threshold import is_enough, is_small

type Place = tuple[int, int]
type Counts = Sequence[Sequence[int]]


def is_protected(counts: Sequence[int], threshold: int) -> bool:
    """Whether hidden numbers, all above 0 and of known sum, can be 1 and can be enough.

    Each can be 1 when another takes up the rest, and as much as the sum without 1 for each of
    the others.
    """
    return len(counts) > 1 and is_enough(sum(counts) - (len(counts) - 1), threshold)


def hidden_in_line(counts: Sequence[int], threshold: int) -> set[int]:
    """Places to hide where the total is shown and is `threshold` or more.

    Answers that somebody gave stand in pairs of neighbors (`_pairs`). A pair with a small
    number is hidden, with the next pair if it is not protected by itself. Who knows this does
    not know which of a pair is small. Zeros are not hidden, for somebody may know that they
    must be; only when all others do not suffice every place is.
    """
    groups: list[list[int]] = []
    for pair in _pairs(counts):
        if groups and _is_open(counts, groups[-1], threshold):
            groups[-1] += pair
        else:
            groups.append(pair)
    while len(groups) > 1 and _is_open(counts, groups[-1], threshold):
        groups[-2:] = [groups[-2] + groups[-1]]
    if groups and _is_open(counts, groups[-1], threshold):
        return set(range(len(counts)))
    return {
        place
        for group in groups
        if any(is_small(counts[one], threshold) for one in group)
        for place in group
    }


def _pairs(counts: Sequence[int]) -> list[list[int]]:
    """Places that are not 0, by twos from the end; a first one may be alone.

    From the end, because "other" and "do not know" stand there and few people choose them.
    """
    given = [place for place, count in enumerate(counts) if count]
    odd = len(given) % 2
    pairs = [given[start : start + 2] for start in range(odd, len(given), 2)]
    return [given[:odd], *pairs] if odd else pairs


def _is_open(counts: Sequence[int], group: list[int], threshold: int) -> bool:
    """Whether a group has a small number and would give it away if it alone were hidden."""
    numbers = [counts[place] for place in group]
    has_small = any(is_small(number, threshold) for number in numbers)
    return has_small and not is_protected(numbers, threshold)


class Box(NamedTuple):
    """A rectangle of pairs of rows and pairs of columns: first and last of each."""

    top: int
    bottom: int
    left: int
    right: int

    def meets(self, other: "Box") -> bool:
        """Whether they have a cell in common."""
        return (
            self.top <= other.bottom
            and other.top <= self.bottom
            and self.left <= other.right
            and other.left <= self.right
        )

    def around(self, other: "Box") -> "Box":
        """The smallest that holds both."""
        return Box(
            min(self.top, other.top),
            max(self.bottom, other.bottom),
            min(self.left, other.left),
            max(self.right, other.right),
        )


def hidden_in_grid(counts: Counts, threshold: int) -> set[Place] | None:
    """Places to hide where all totals of rows and columns are shown; None: all but sure zeros.

    Rows and columns stand in pairs as answers do in a line. The rectangle of pairs around a
    small number is hidden, but for zeros, which somebody may know. Each rectangle is judged by
    itself, as if nothing beside it were hidden; where the sums of its rows and columns do not
    leave enough open, it grows by a neighboring pair. What these sums give anyway stays shown.
    """
    rows = _pairs([sum(line) for line in counts])
    columns = _pairs([sum(column) for column in zip(*counts, strict=True)])
    boxes: list[Box] = []
    waiting = [
        Box(top, top, left, left)
        for top, above in enumerate(rows)
        for left, beside in enumerate(columns)
        if any(is_small(counts[row][column], threshold) for row in above for column in beside)
    ]
    while waiting:
        box = waiting.pop(0)
        met = [one for one in boxes if one.meets(box)]
        if met:
            boxes = [one for one in boxes if one not in met]
            for one in met:
                box = box.around(one)
            waiting.insert(0, box)
        elif _leaves_open(_inside(counts, *_places(box, rows, columns)), threshold):
            boxes.append(box)
        else:
            grown = _grow(box, rows, columns)
            if grown is None:
                return None
            waiting.insert(0, grown)
    return {place for box in boxes for place in _movable(counts, *_places(box, rows, columns))}


def _places(
    box: Box, rows: list[list[int]], columns: list[list[int]]
) -> tuple[list[int], list[int]]:
    """Numbers of the rows and of the columns of a box."""
    return _in(rows, box.top, box.bottom), _in(columns, box.left, box.right)


def _inside(counts: Counts, rows: list[int], columns: list[int]) -> Counts:
    """What stands in these rows and columns."""
    return [[counts[row][column] for column in columns] for row in rows]


def _movable(counts: Counts, rows: list[int], columns: list[int]) -> set[Place]:
    """Places whose numbers the sums of their rectangle leave open."""
    inside = _inside(counts, rows, columns)
    return {
        (rows[down], columns[beside])
        for down, line in enumerate(inside)
        for beside, count in enumerate(line)
        if count
        and (
            _room(inside, (down, beside), 1, up=True) or _room(inside, (down, beside), 1, up=False)
        )
    }


def _in(pairs: list[list[int]], first: int, last: int) -> list[int]:
    """Places of the pairs from `first` to `last`."""
    return [place for pair in pairs[first : last + 1] for place in pair]


def _grow(box: Box, rows: list[list[int]], columns: list[list[int]]) -> Box | None:
    """The box and the next pair, of rows if it is wider than high; None: it is everything."""
    down = min(box.bottom + 1, len(rows) - 1), max(box.top - 1, 0)
    beside = min(box.right + 1, len(columns) - 1), max(box.left - 1, 0)
    taller = [box._replace(bottom=down[0]), box._replace(top=down[1])]
    wider = [box._replace(right=beside[0]), box._replace(left=beside[1])]
    height = len(_in(rows, box.top, box.bottom))
    is_wide = len(_in(columns, box.left, box.right)) >= height
    grown = [*taller, *wider] if is_wide else [*wider, *taller]
    return next((one for one in grown if one != box), None)


def _leaves_open(counts: Counts, threshold: int) -> bool:
    """Whether readers who know all sums and zeros of a rectangle cannot tell what is small.

    A cell that can be small can be enough as well, and at least half of the small numbers
    are possible. This is asked of all cells, not of the small ones alone: so it has the same
    answer whatever is hidden under these sums, and tells nothing.
    """
    half = (threshold + 1) // 2
    for row, line in enumerate(counts):
        for column, count in enumerate(line):
            if not count:
                continue
            least = count - _room(counts, (row, column), count - 1, up=False)
            if is_enough(least, threshold):
                continue
            needed = max(threshold - count, 0)
            if least > half or _room(counts, (row, column), needed, up=True) < needed:
                return False
    return True


def _room(counts: Counts, place: Place, wanted: int, *, up: bool) -> int:
    """How far, up to `wanted`, the number at `place` can move while all sums stay.

    What one cell gains others lose in the same row and column, and so on round a circle. A
    circle is a path between the row and the column of the place, and carries as much as its
    losing cells hold beyond 1. Taken one after the other, circles find the most (a maximal
    flow).
    """
    now = [list(line) for line in counts]
    moved = 0
    while moved < wanted:
        steps = _circle(now, place, up)
        if steps is None:
            break
        held = [now[row][column] - 1 for (row, column), gains in steps if not gains]
        by = min(wanted - moved, *held)
        for (row, column), gains in steps:
            now[row][column] += by if gains else -by
        moved += by
    return moved


def _circle(now: Counts, place: Place, up: bool) -> list[tuple[Place, bool]] | None:
    """The fewest cells, and whether each gains, that let `place` move; None: there are none.

    Nodes are rows (True, number) and columns (False, number). From a row one leaves by a cell
    that gains, from a column by one that loses. Zeros stay zeros.
    """
    start, goal = (False, place[1]), (True, place[0])
    if not up:
        start, goal = goal, start
    came: dict[tuple[bool, int], tuple[bool, int] | None] = {start: None}
    queue = deque([start])
    while queue and goal not in came:
        is_row, number = queue.popleft()
        others = range(len(now[0]) if is_row else len(now))
        for other in others:
            cell = (number, other) if is_row else (other, number)
            least = 0 if is_row else 1
            if now[cell[0]][cell[1]] > least and cell != place and (not is_row, other) not in came:
                came[not is_row, other] = (is_row, number)
                queue.append((not is_row, other))
    if goal not in came:
        return None
    path = [goal]
    while (before := came[path[-1]]) is not None:
        path.append(before)
    path.reverse()
    return [
        ((one[1], other[1]) if one[0] else (other[1], one[1]), one[0])
        for one, other in pairwise(path)
    ]
