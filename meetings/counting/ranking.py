"""Orders of several people: points by place, or the instant run-off.

Borda: of n options the first gets n points, the last one; what somebody left out gets none.

Run-off: a ballot counts for the first of its options that is still in. Whoever has more than
half of the ballots that still count wins; else the option with the fewest goes out. Of several
with the fewest, the one goes out that had fewer in the latest step in which they differed; where
they never differed all of them go out together, unless nothing else is left, which is a tie.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from meetings.counting.result import Line, in_words, placed
from meetings.counting.rule import Answers, Rule, number

type Steps = tuple[Mapping[str, Any], ...]


def places(rule: Rule, ballots: Sequence[Answers]) -> tuple[tuple[Line, ...], Steps]:
    """The options by place, and the steps of a run-off."""
    given: dict[int, Counter[Any]] = {option: Counter() for option in rule.options}
    for answers in ballots:
        for option, place in answers.items():
            given[option][place] += 1
    if rule.order_rule == "runoff":
        lasts, steps = _run_off(rule.options, [_order(answers) for answers in ballots])
        return placed(lasts, given), steps
    most = len(rule.options)
    points = {
        option: Fraction(sum((most + 1 - place) * times for place, times in own.items()))
        for option, own in given.items()
    }
    return placed(points, given), ()


def _order(answers: Answers) -> list[int]:
    """Options from the first place on."""
    return sorted(answers, key=lambda option: number(answers[option]))


def _run_off(
    options: Sequence[int], orders: Sequence[Sequence[int]]
) -> tuple[dict[int, Fraction], Steps]:
    """How long each option stayed in, the longest highest; and what happened in each step."""
    left, past, steps = list(options), [], []
    lasts: dict[int, Fraction] = {}
    while left:
        votes = _firsts(left, orders)
        past.append(votes)
        leader = max(left, key=lambda option: votes[option])
        out = [] if 2 * votes[leader] > votes.total() else _weakest(left, past)
        is_over = not out or len(out) == len(left)
        steps.append(
            {"votes": {in_words(one): votes[one] for one in left}, "out": [] if is_over else out}
        )
        if is_over:
            # The winner stands above those who were still in, who stand by their votes.
            rest = {one: Fraction(len(steps)) + _part(votes[one], votes.total()) for one in left}
            return lasts | rest, tuple(steps)
        lasts |= dict.fromkeys(out, Fraction(len(steps) - 1))
        left = [one for one in left if one not in out]
    return lasts, tuple(steps)


def _part(votes: int, total: int) -> Fraction:
    return Fraction(votes, total + 1)


def _firsts(left: Sequence[int], orders: Iterable[Sequence[int]]) -> Counter[int]:
    """For how many each option that is left is the first."""
    votes: Counter[int] = Counter(dict.fromkeys(left, 0))
    for order in orders:
        first = next((option for option in order if option in votes), None)
        if first is not None:
            votes[first] += 1
    return votes


def _weakest(left: Sequence[int], past: Sequence[Counter[int]]) -> list[int]:
    """Which go out: the fewest votes now, else the fewest in the latest step that differs."""
    weakest = list(left)
    for votes in reversed(past):
        fewest = min(votes[one] for one in weakest)
        weakest = [one for one in weakest if votes[one] == fewest]
    return weakest
