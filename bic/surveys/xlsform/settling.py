"""Which items of a form come in, and which of their expressions."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bic.surveys.expressions import ExpressionError, read
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
    """The items that an expression asks; none where it cannot be read."""
    try:
        return read(text).asks
    except ExpressionError:
        return frozenset()


def settle(
    items: list[FoundItem], problems: Iterable[Problem], *, leave_dependents: bool
) -> Settled:
    """Follow what is left out to whatever asks it.

    An item that asks a left-out one, or whose expression cannot be used, loses that
    expression, or is left out as well (`leave_dependents`): without its condition it would
    be shown to everybody, which is for a person to decide. What is calculated is nothing
    without its calculation, so it always goes.
    """
    found = Settled()
    rows = {one.row for one in items}
    for one in problems:
        if one.row not in rows or one.sheet != "survey":
            continue
        if one.effect == Effect.LEAVE:
            found.left.add(one.row)
        elif one.effect == Effect.LOSE:
            found.lost.setdefault(one.row, set()).add(one.column)
    asks = {
        one.row: {name: asked_by(text) for name, text in one.expressions.items()} for one in items
    }
    changed = True
    while changed:
        changed = _once(items, asks, found, leave_dependents=leave_dependents)
    return found


def _once(
    items: list[FoundItem],
    asks: dict[int, dict[str, frozenset[str]]],
    found: Settled,
    *,
    leave_dependents: bool,
) -> bool:
    before = len(found.left)
    there = {one.key for one in items if one.row not in found.left}
    holding = {one.parent for one in items if one.row not in found.left}
    for one in items:
        if one.row in found.left:
            continue
        if one.parent and one.parent not in there:
            _leave(found, one, "inside", name=one.parent)
            continue
        if one.kind in HOLDERS and one.key not in holding:
            _leave(found, one, "nothing_left")
            continue
        lost = found.lost.setdefault(one.row, set())
        for name, keys in asks[one.row].items():
            if name not in lost and (gone := keys - there):
                lost.add(name)
                _lose(found, one, name, ", ".join(sorted(gone)))
        if lost and (leave_dependents or (one.kind == "calculated" and "calculation" in lost)):
            _leave(found, one, "depends")
    return len(found.left) != before


def _leave(found: Settled, item: FoundItem, code: str, **told: str) -> None:
    found.left.add(item.row)
    found.because.append(Problem(code, Effect.LEAVE, "survey", item.row, item.key, told=told))


def _lose(found: Settled, item: FoundItem, name: str, gone: str) -> None:
    told = {"column": EXPRESSIONS[name], "names": gone}
    found.because.append(
        Problem("asks_left_out", Effect.LOSE, "survey", item.row, item.key, name, told)
    )
