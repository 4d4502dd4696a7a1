"""Who is for an option in each part of the room, so that no small number shows."""

from collections.abc import Iterable, Mapping
from typing import Any

from bic.privacy import TwoWay, suppress
from meetings.counting.box import Count
from meetings.counting.rule import (
    CONSENT,
    FINGERS,
    IMPACT,
    MAJORITY,
    OBJECT,
    RANKING,
    SCORE,
    YES,
    Answers,
    Rule,
    Value,
    number,
)

FOR, OTHER = "for", "other"
# Hands do not tell how many people the dots on a wall are from.
BY_PART = frozenset({SCORE, FINGERS, CONSENT, MAJORITY})


def is_for(rule: Rule, value: Value | None) -> bool:
    """Whether a value speaks for an option; for objections, whether there is one."""
    if value is None:
        return False
    if rule.method == RANKING:
        return value == 1
    if rule.method == SCORE:
        return 2 * number(value) > rule.highest
    if rule.method == FINGERS:
        return number(value) >= rule.threshold
    if rule.method == CONSENT:
        return value != OBJECT
    if rule.method == MAJORITY:
        return value == YES
    return True


def by_part(
    rule: Rule,
    ballots: Iterable[tuple[str, Answers]],
    counts: Iterable[tuple[str, Count]],
    parts: Iterable[str],
    threshold: int,
) -> list[dict[str, Any]]:
    """Of every option the parts of the room, with small numbers hidden; [] where none may be told.

    Each line is a part, how many are for the option, how many are not, and all. "" is the part
    of those who named none. An option is left out where a number that the whole result tells
    anyway would give a hidden one away.
    """
    if rule.method == IMPACT:
        return []
    room: dict[int, dict[str, dict[str, int]]] = {
        option: {part: {FOR: 0, OTHER: 0} for part in [*parts, ""]} for option in rule.options
    }
    for part, answers in ballots:
        for option in rule.options:
            room[option][part][FOR if is_for(rule, answers.get(option)) else OTHER] += 1
    for part, counted in counts if rule.method in BY_PART else ():
        for option in rule.options:
            given = counted.given.get(option, {})
            own = sum(times for value, times in given.items() if is_for(rule, value))
            room[option][part][FOR] += own
            room[option][part][OTHER] += counted.people - own
    return [told for option, own in room.items() if (told := _told(option, own, threshold))]


def _told(
    option: int, own: Mapping[str, Mapping[str, int]], threshold: int
) -> dict[str, Any] | None:
    rows = {part: counts for part, counts in own.items() if part or any(counts.values())}
    grid = suppress(TwoWay.of(rows), threshold)
    if any(cell.is_hidden for cell in grid.columns.cells):
        return None
    return {"option": option, "rows": grid.as_rows()}
