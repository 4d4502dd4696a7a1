"""How votes are counted: plain arithmetic over numbers of options, knowing no person.

A ballot maps numbers of options to values; what a value is, and what may be given, depends on
the method (`rule.Rule`). `count` adds ballots and counted hands up; both must `fit` first.
"""

from meetings.counting.box import Box, Count
from meetings.counting.result import Line, Result
from meetings.counting.rule import Answers, Rule, Unfit, Value, from_stored, to_stored
from meetings.counting.sums import count

__all__ = [
    "Answers", "Box", "Count", "Line", "Result", "Rule", "Unfit", "Value", "count",
    "from_stored", "to_stored",
]  # fmt: skip
