"""How many people came to a meeting, as each reader may know it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from bic.privacy import HIDDEN, Cell, OneWay, Shown, suppress, threshold_of
from meetings.models import Meeting


def came(meeting: Meeting, program: Any, *, sees_all: bool = False) -> Cell | None:
    """Those who came: as counted for staff, else what `suppress` leaves; None before it is known.

    A small number tells of people who are known to each other. No query.
    """
    if meeting.people_count is None:
        return None
    if sees_all:
        return Shown(meeting.people_count)
    return suppress(OneWay.of({"": meeting.people_count}), threshold_of(program)).total


class Parted(NamedTuple):
    """Parts of some people, and all parts together, as far as they may be told."""

    cells: tuple[Cell, ...]
    total: Cell

    @property
    def hides(self) -> bool:
        """Whether anything is hidden."""
        return self.total.is_hidden or any(cell.is_hidden for cell in self.cells)


def parted(counts: Sequence[int], people: int, threshold: int) -> Parted:
    """What `suppress` leaves of parts of `people`, who are in one of them or in none.

    Every page that tells the same parts tells them by this: two pages that hide different
    numbers of them would give each other's away.
    """
    together = sum(counts)
    # Who is in none is a part too: otherwise the rest would give a hidden one away.
    numbers = (*counts, max(people - together, 0))
    line = suppress(OneWay(tuple(str(place) for place in range(len(numbers))), numbers), threshold)
    *cells, none = line.cells
    is_hidden = none.is_hidden or line.total.is_hidden
    return Parted(tuple(cells), HIDDEN if is_hidden else Shown(together))
