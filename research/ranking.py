"""Orders of several people, added up: plain arithmetic over keys, knowing nobody.

The first of n themes gets n points, the last one. Equal sums share a place, and the next place
is counted on behind them: 1, 2, 2, 4.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

# With two orders each of the two would know the other's from the sums.
FEWEST = 3


@dataclass(frozen=True)
class Place:
    """A theme with its points, its place, and whether it shares it."""

    theme: int
    points: int
    place: int
    is_tied: bool


@dataclass(frozen=True)
class Tally:
    """What a ranking found: how many people, and the themes by their places.

    `places` is empty where so few took part that sums would tell who ranked how.
    """

    people: int
    places: tuple[Place, ...]

    @classmethod
    def of(cls, options: Sequence[int], orders: Sequence[Sequence[int]]) -> Self:
        """Add up `orders`, each of which has every one of `options` once."""
        if len(orders) < FEWEST:
            return cls(len(orders), ())
        points = dict.fromkeys(options, 0)
        for order in orders:
            for place, theme in enumerate(order):
                points[theme] += len(options) - place
        return cls(len(orders), tuple(_placed(points)))

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """What `to_json` gave."""
        return cls(stored["people"], tuple(Place(**one) for one in stored["places"]))

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


def _placed(points: Mapping[int, int]) -> Iterable[Place]:
    sums = list(points.values())
    # Themes of one place stand in the order in which they were offered.
    for theme, own in sorted(points.items(), key=lambda item: -item[1]):
        yield Place(theme, own, 1 + sum(other > own for other in sums), sums.count(own) > 1)


def is_order(options: Sequence[int], order: Sequence[int]) -> bool:
    """Whether `order` has every one of `options` once, and nothing else."""
    return sorted(order) == sorted(options)


def moved(order: Sequence[int], theme: int, place: int) -> list[int]:
    """The same order with `theme` at `place`, counted from 1; places beyond are the ends.

    Raises `ValueError` for a theme that is not in it.
    """
    rest = list(order)
    rest.remove(theme)
    rest.insert(min(max(place, 1), len(order)) - 1, theme)
    return rest
