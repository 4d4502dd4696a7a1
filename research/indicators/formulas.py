"""How an indicator is computed from the lines of one area. A formula is data; it knows no query."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from research import moe
from research.indicators.labels import Lines, Path, in_words
from research.indicators.values import Figure, Unit, Value
from research.moe import Estimate

NATIVE, ABROAD = "native", "foreign_born"


@dataclass(frozen=True)
class Area:
    """One area in one release: its lines, and the figure on each (which raises without one)."""

    name: str
    lines: Lines
    figure: Callable[[int], Figure]

    def at(self, path: Path, *, percent: bool = False) -> Figure:
        """The figure on the line with that label."""
        return self.figure(self.lines.find(path, percent=percent))

    def every(self, path: Path) -> list[Figure]:
        """The figures on all lines that fit."""
        return [self.figure(place) for place in self.lines.all(path)]


class Formula(Protocol):
    """What every formula answers."""

    @property
    def unit(self) -> Unit: ...

    def values(self, area: Area) -> tuple[Value, ...]:
        """The bars: of the area itself."""

    def whole(self, area: Area) -> Value | None:
        """What is compared with other areas and times; None where nothing is."""

    def told(self, table: str) -> str:
        """The formula as the reader sees it."""


def share_of(parts: Sequence[Figure], whole: Figure, label: str) -> Value:
    """Parts of a whole in percent. Raises `ShareUndefined` when nobody is in the whole."""
    together = moe.total(*(part.as_estimate for part in parts))
    found = moe.proportion(together, whole.as_estimate)
    margin = None if found.moe is None else 100 * found.moe
    return Value(label, 100 * found.value, margin, (*parts, whole), together.value)


@dataclass(frozen=True)
class Share:
    """The sum of some lines as a share of another."""

    parts: tuple[Path, ...]
    of: Path
    unit: Unit = Unit.PERCENT

    def values(self, area: Area) -> tuple[Value, ...]:
        """The share."""
        return (self.whole(area),)

    def whole(self, area: Area) -> Value:
        """The share."""
        parts = [figure for path in self.parts for figure in area.every(path)]
        return share_of(parts, area.at(self.of), area.name)

    def told(self, table: str) -> str:
        """ "B05002 Total › Foreign-born ÷ B05002 Total"."""
        above = " + ".join(f"{table} {in_words(path)}" for path in self.parts)
        return f"{above} ÷ {table} {in_words(self.of)}"


@dataclass(frozen=True)
class Level:
    """A figure as it was published."""

    path: Path
    unit: Unit
    percent: bool = False

    def values(self, area: Area) -> tuple[Value, ...]:
        """The figure."""
        return (self.whole(area),)

    def whole(self, area: Area) -> Value:
        """The figure."""
        return _published(area.at(self.path, percent=self.percent), area.name)

    def told(self, table: str) -> str:
        """ "DP02 Percent › PLACE OF BIRTH › …"."""
        return f"{table} {in_words(self.path)}"


@dataclass(frozen=True)
class Gap:
    """Those born in the U.S. less those born abroad, on two lines of one table."""

    native: Path
    abroad: Path
    unit: Unit

    def values(self, area: Area) -> tuple[Value, ...]:
        """Both sides."""
        return (
            _published(area.at(self.native), NATIVE),
            _published(area.at(self.abroad), ABROAD),
        )

    def whole(self, area: Area) -> Value:
        """The difference."""
        return _gap(area, *self.values(area))

    def told(self, table: str) -> str:
        """ "S0501 Native › … − S0501 Foreign-born › …"."""
        return f"{table} {in_words(self.native)} − {table} {in_words(self.abroad)}"


@dataclass(frozen=True)
class ShareGap:
    """As `Gap`, of two shares that are computed."""

    native: Share
    abroad: Share
    unit: Unit = Unit.PERCENT

    def values(self, area: Area) -> tuple[Value, ...]:
        """Both sides."""
        return (
            replace(self.native.whole(area), label=NATIVE),
            replace(self.abroad.whole(area), label=ABROAD),
        )

    def whole(self, area: Area) -> Value:
        """The difference."""
        return _gap(area, *self.values(area))

    def told(self, table: str) -> str:
        """One share less the other."""
        return f"{self.native.told(table)} − ({self.abroad.told(table)})"


@dataclass(frozen=True)
class Ranking:
    """Lines in the order of their estimates: those under `root` that hold no others, or `named`."""

    root: Path
    named: tuple[Path, ...] = ()
    but: tuple[str, ...] = ()
    most: int = 10
    unit: Unit = Unit.PEOPLE

    def values(self, area: Area) -> tuple[Value, ...]:
        """The largest, first one first; those of which there are none are left out."""
        if self.named:
            places = [area.lines.find(path) for path in self.named]
        else:
            places = area.lines.leaves(self.root, self.but)
        found = [_published(area.figure(place), area.lines.paths[place][-1]) for place in places]
        ranked = sorted(found, key=lambda value: (-value.value, value.label))
        return tuple(value for value in ranked[: self.most] if value.value)

    def whole(self, area: Area) -> None:
        """Lists are not compared."""

    def told(self, table: str) -> str:
        """Which lines are ranked."""
        named = ", ".join(path[-1] for path in self.named)
        return f"{table} {in_words(self.root)} › {named or '…'}"


@dataclass(frozen=True)
class Groups:
    """For each group under `root`, the line `piece` in it as a share of the root."""

    root: Path
    piece: str
    unit: Unit = Unit.PERCENT

    def values(self, area: Area) -> tuple[Value, ...]:
        """The groups, largest first."""
        whole = area.at(self.root)
        places = area.lines.all((*self.root, "**", self.piece))
        found = [
            share_of([area.figure(place)], whole, area.lines.paths[place][-2]) for place in places
        ]
        ranked = sorted(found, key=lambda value: (-value.value, value.label))
        return tuple(value for value in ranked if value.value)

    def whole(self, area: Area) -> None:
        """Groups are compared one by one."""

    def told(self, table: str) -> str:
        """The share of each group."""
        of = in_words(self.root)
        return f"{table} {of} › … › {self.piece} ÷ {table} {of}"


def change(now: Value, earlier: Value) -> Value:
    """How much a value changed between two periods, which must not overlap."""
    found: Estimate = moe.difference(now.estimate, earlier.estimate)
    return Value(now.label, found.value, found.moe, (*now.figures, *earlier.figures))


def _gap(area: Area, native: Value, abroad: Value) -> Value:
    found = moe.difference(native.estimate, abroad.estimate)
    return Value(area.name, found.value, found.moe, (*native.figures, *abroad.figures))


def _published(figure: Figure, label: str) -> Value:
    return Value(label, figure.estimate, figure.moe, (figure,))
