"""Counting by each method but the ranking: what the places are by, and what passes."""

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction

from meetings.counting import ranking
from meetings.counting.box import Box, Count
from meetings.counting.result import Result, placed
from meetings.counting.rule import (
    ASIDE,
    CONSENT,
    DOTS,
    FINGERS,
    IMPACT,
    NO,
    OBJECT,
    OBJECTIONS,
    RANKING,
    SAVE,
    SCORE,
    YES,
    Answers,
    Rule,
    Value,
    number,
)


def count(rule: Rule, ballots: Iterable[Answers], counts: Iterable[Count] = ()) -> Result:
    """Add everything up, each ballot and each counted hand once.

    The order of ballots changes nothing. Raises `Unfit` for what the rule does not take.
    """
    box = Box.of(rule, ballots, counts)
    has_quorum = None if rule.quorum is None else box.people >= rule.quorum
    if rule.method == RANKING:
        lines, steps = ranking.places(rule, box.ballots)
        return Result(box.people, lines, has_quorum, steps)
    values = {option: _value(rule.method, given) for option, given in box.given.items()}
    passes = None
    if rule.decides:
        passes = {
            option: has_quorum is not False and _passes(rule, given)
            for option, given in box.given.items()
        }
    return Result(box.people, placed(values, box.given, passes), has_quorum)


def _value(method: str, given: Counter[Value]) -> Fraction:
    """By what an option is placed."""
    answers = given.total()
    if method in (DOTS, SAVE):
        return Fraction(sum(number(value) * times for value, times in given.items()))
    if method in (SCORE, FINGERS):
        total = sum(number(value) * times for value, times in given.items())
        return Fraction(total, answers) if answers else Fraction(0)
    if method == IMPACT:
        impact, effort = averages(given)
        return impact - effort
    if method == OBJECTIONS:
        return Fraction(given[OBJECT])
    # Consent and majority: the share of those who took a side.
    against = given[OBJECT] if method == CONSENT else given[NO]
    sides = given[YES] + against
    return Fraction(given[YES], sides) if sides else Fraction(0)


def averages(given: Counter[Value]) -> tuple[Fraction, Fraction]:
    """Average impact and average effort of an option; nothing for nobody."""
    answers = given.total()
    if not answers:
        return Fraction(0), Fraction(0)
    impact = sum(value[0] * times for value, times in given.items() if isinstance(value, tuple))
    effort = sum(value[1] * times for value, times in given.items() if isinstance(value, tuple))
    return Fraction(impact, answers), Fraction(effort, answers)


def _passes(rule: Rule, given: Counter[Value]) -> bool:
    if rule.method == FINGERS:
        enough = sum(times for value, times in given.items() if number(value) >= rule.threshold)
        return rule.reaches(enough, given.total())
    if rule.method == CONSENT:
        return given[OBJECT] == 0 and given[YES] + given[ASIDE] > 0
    # Whoever abstains took no side.
    return rule.reaches(given[YES], given[YES] + given[NO])
