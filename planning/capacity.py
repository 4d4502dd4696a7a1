"""Hours somebody has and hours they are asked for, between the days on which either changes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

ONE_DAY = timedelta(days=1)
NONE = Decimal(0)


@dataclass(frozen=True)
class Piece:
    """Days with the same hours a week; `ends_on` None is without end."""

    starts_on: date
    ends_on: date | None
    available: Decimal
    assigned: Decimal

    @property
    def over(self) -> Decimal:
        """Hours a week that are asked for and not there."""
        return max(self.assigned - self.available, NONE)

    @property
    def free(self) -> Decimal:
        """Hours a week that are there and not asked for."""
        return max(self.available - self.assigned, NONE)


def pieces(available: Iterable[Any], assigned: Iterable[Any]) -> list[Piece]:
    """The time line of one person, in order; days without any hours are left out.

    Both hold rows with `starts_on`, `ends_on` (None is without end) and `hours_per_week`.
    Neighbors differ in their hours or are parted by a gap.
    """
    changes: defaultdict[date, list[Decimal]] = defaultdict(lambda: [NONE, NONE])
    for side, rows in enumerate((available, assigned)):
        for row in rows:
            changes[row.starts_on][side] += row.hours_per_week
            if row.ends_on is not None and row.ends_on < date.max:
                changes[row.ends_on + ONE_DAY][side] -= row.hours_per_week
    return list(_joined(changes))


def _joined(changes: dict[date, list[Decimal]]) -> Iterator[Piece]:
    """Pieces between days on which something really changes."""
    days = sorted(day for day, hours in changes.items() if any(hours))
    has, asked = NONE, NONE
    for number, day in enumerate(days):
        has += changes[day][0]
        asked += changes[day][1]
        if has or asked:
            ends_on = days[number + 1] - ONE_DAY if number + 1 < len(days) else None
            yield Piece(day, ends_on, has, asked)


def from_day(found: Iterable[Piece], day: date) -> list[Piece]:
    """Those pieces that are not over on `day`."""
    return [piece for piece in found if piece.ends_on is None or piece.ends_on >= day]
