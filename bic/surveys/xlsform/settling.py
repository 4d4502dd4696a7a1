"""Which items of a form come in, and which of their expressions."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bic.surveys.expressions import REFERENCE
from bic.surveys.xlsform.found import EXPRESSIONS, Effect, FoundItem, Problem

HOLDERS = frozenset({"group", "matrix"})


@dataclass
class Settled:
    """What follows from leaving items out: rows without these, and expressions that are lost.

    `lost` maps a row to the attributes it loses; `because` are the problems that say why.
    """

    left: set[int] = field(default_factory=set)
    lost: dict[int, set[str]] = field(default_factory=dict)
    because: list[Problem] = field(default_factory=list)

    def items(self, all_items: Iterable[FoundItem]) -> list[FoundItem]:
        """The items that come in."""
        return [one for one in all_items if one.row not in self.left]


def asked_by(text: str) -> frozenset[str]:
    """The items that an expression asks, also where it cannot be read."""
    return frozenset(REFERENCE.findall(text))


def settle(
    items: list[FoundItem], problems: Iterable[Problem], *, leave_dependents: bool
) -> Settled:
    """Follow what is left out to whatever asks it.

    An item that asks a left-out one, or whose expression cannot be used, loses that
    expression, or is left out as well (`leave_dependents`): without its condition it would
    be shown to everybody, which is for a person to decide. What is calculated is nothing
    without its calculation, so it always goes.
    """
    return _Settling(items, leave_dependents=leave_dependents).follow(problems)


class _Settling:
    """One run of `settle`; each item and each expression is looked at once."""

    def __init__(self, items: list[FoundItem], *, leave_dependents: bool) -> None:
        self.found = Settled()
        self.leave_dependents = leave_dependents
        self.items = {one.row: one for one in items}
        self.there = {one.key: one for one in items}
        self.held: dict[str, list[FoundItem]] = {}
        self.askers: dict[str, list[tuple[FoundItem, str]]] = {}
        for one in items:
            self.held.setdefault(one.parent, []).append(one)
            for name, text in one.expressions.items():
                for key in asked_by(text):
                    self.askers.setdefault(key, []).append((one, name))
        self.left_in = {key: len(inside) for key, inside in self.held.items()}
        self.waiting: list[FoundItem] = []

    def follow(self, problems: Iterable[Problem]) -> Settled:
        """Begin with what the problems say, and go on until nothing follows any more."""
        for one in problems:
            item = self.items.get(one.row) if one.sheet == "survey" else None
            if item and one.effect == Effect.LEAVE:
                self._leave(item)
            elif item and one.effect == Effect.LOSE:
                self.found.lost.setdefault(item.row, set()).add(one.column)
        for item in self.items.values():
            if item.kind in HOLDERS and item.key not in self.held:
                self._leave(item, "nothing_left")
        for key in self.askers.keys() - self.there.keys():
            self._ask_in_vain(key)
        for row in list(self.found.lost):
            self._judge(self.items[row])
        while self.waiting:
            gone = self.waiting.pop()
            for inside in self.held.get(gone.key, ()):
                self._leave(inside, "inside", name=gone.key)
            self.left_in[gone.parent] -= 1
            holder = self.there.get(gone.parent)
            if holder and not self.left_in[gone.parent]:
                self._leave(holder, "nothing_left")
            self._ask_in_vain(gone.key)
        return self.found

    def _leave(self, item: FoundItem, code: str = "", **told: str) -> None:
        """Leave an item out, for a reason that no problem gave yet."""
        if item.row in self.found.left:
            return
        self.found.left.add(item.row)
        self.waiting.append(item)
        if code:
            self.found.because.append(
                Problem(code, Effect.LEAVE, "survey", item.row, item.key, told=told)
            )

    def _ask_in_vain(self, key: str) -> None:
        """Take from whatever asks `key` the expression that does."""
        for item, name in self.askers.get(key, ()):
            lost = self.found.lost.setdefault(item.row, set())
            if item.row in self.found.left or name in lost:
                continue
            lost.add(name)
            told = {"column": EXPRESSIONS[name], "names": key}
            self.found.because.append(
                Problem("asks_left_out", Effect.LOSE, "survey", item.row, item.key, name, told)
            )
            self._judge(item)

    def _judge(self, item: FoundItem) -> None:
        lost = self.found.lost.get(item.row, set())
        is_nothing = item.kind == "calculated" and "calculation" in lost
        if lost and (self.leave_dependents or is_nothing):
            self._leave(item, "depends")
