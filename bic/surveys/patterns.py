"""Which patterns of constraints are safe: matching them takes no longer than their text allows.

Python's matcher tries every way in which a pattern can share out a text. Where repetitions
can share the same letters in many ways, a text made for it keeps the matcher busy for ever; a
sign between them that none of them takes, as in `[^@]+@[^@]+`, leaves one way alone.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

# What patterns are made of; `re.compile` reads them with it, and nothing public tells as much.
from re import _constants, _parser  # type: ignore[attr-defined]  # isort: skip

LONGEST = 200
# Repetitions side by side that can take the same letters: each makes matching a text length dearer.
MOST_IN_A_ROW = 3
# A repetition up to so often counts as part of the text it repeats.
FEW = 20
# Letters that stand for all: those of ASCII, one of another script, one sign.
SIGNS = frozenset([*map(chr, range(128)), "é", "م", "…"])
REPEATS = frozenset([_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT])
ASSERTIONS = frozenset([_constants.ASSERT, _constants.ASSERT_NOT])


class Unsafe(Exception):
    """Matching could take for ever."""


def check(pattern: str) -> None:
    """Raise `Unsafe`; `re.error` where it is no pattern."""
    if len(pattern) > LONGEST:
        raise Unsafe(pattern)
    _check(list(_parser.parse(pattern)))


def _check(nodes: list[Any]) -> None:
    """One sequence of a pattern, and all that stands in it."""
    in_a_row: list[frozenset[str]] = []
    for node in _flat(nodes):
        name, about = node
        if name == _constants.GROUPREF:
            raise Unsafe(node)
        for inner in _inside(node):
            _check(inner)
        if name in REPEATS:
            low, high, body = about
            if high > 1 and not _is_unambiguous(list(_flat(list(body)))):
                raise Unsafe(node)
            if high > FEW:
                signs = _signs(list(body))
                in_a_row = [one for one in in_a_row if one & signs] + [signs]
            elif low:
                in_a_row = _after(in_a_row, _signs(list(body)))
            if len(in_a_row) > MOST_IN_A_ROW:
                raise Unsafe(node)
        elif name != _constants.AT and name not in ASSERTIONS:
            in_a_row = _after(in_a_row, _signs([node]))


def _after(in_a_row: list[frozenset[str]], signs: frozenset[str]) -> list[frozenset[str]]:
    """What can still share letters behind something that has to be there."""
    return [one for one in in_a_row if one & signs]


def _is_unambiguous(body: list[Any]) -> bool:
    """Whether a text can be parted into rounds of a repetition in one way only."""
    if len(body) == 1 and body[0][0] not in REPEATS and body[0][0] != _constants.BRANCH:
        return True
    if all(_is_fixed(node) for node in body):
        return True
    for edge, rest in ((body[0], body[1:]), (body[-1], body[:-1])):
        if _is_fixed(edge) and not _signs([edge]) & _signs(rest):
            return True
    return False


def _is_fixed(node: Any) -> bool:
    """Whether it takes the same number of letters in one way, whatever they are."""
    name, about = node
    if name in REPEATS:
        return about[0] == about[1] and all(_is_fixed(one) for one in _flat(list(about[2])))
    return name != _constants.BRANCH


def _flat(nodes: Iterable[Any]) -> Iterator[Any]:
    """A sequence with its groups opened; groups alone change nothing."""
    for node in nodes:
        name, about = node
        if name == _constants.SUBPATTERN:
            yield from _flat(about[-1])
        elif name == _constants.ATOMIC_GROUP:
            yield from _flat(about)
        else:
            yield node


def _inside(node: Any) -> list[list[Any]]:
    """The sequences that stand in a node."""
    name, about = node
    if name in REPEATS:
        return [list(about[2])]
    if name == _constants.BRANCH:
        return [list(one) for one in about[1]]
    if name in ASSERTIONS:
        return [list(about[1])]
    return []


def _signs(nodes: Iterable[Any]) -> frozenset[str]:
    """All letters that a sequence can take."""
    found: frozenset[str] = frozenset()
    for node in _flat(nodes):
        inner = _inside(node)
        if node[0] in ASSERTIONS or node[0] == _constants.AT:
            continue
        found |= frozenset().union(*map(_signs, inner)) if inner else _taken(node)
    return found


def _taken(node: Any) -> frozenset[str]:
    name, about = node
    if name == _constants.LITERAL:
        return frozenset([chr(about)])
    if name == _constants.NOT_LITERAL:
        return SIGNS - {chr(about)}
    if name == _constants.CATEGORY:
        return _of_category(str(about))
    if name == _constants.RANGE:
        return frozenset(one for one in SIGNS if about[0] <= ord(one) <= about[1])
    if name == _constants.IN:
        negated = about[0][0] == _constants.NEGATE
        taken = frozenset().union(*map(_taken, about[1:] if negated else about))
        return SIGNS - taken if negated else taken
    # A dot, and what else there may be: anything.
    return SIGNS


@lru_cache
def _of_category(name: str) -> frozenset[str]:
    letter = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}[name.rpartition("_")[2]]
    taken = frozenset(one for one in SIGNS if re.match(rf"\{letter}", one))
    return SIGNS - taken if "_NOT_" in name else taken
