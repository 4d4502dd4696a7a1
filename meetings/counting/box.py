"""What is in the box: ballots, and hands or paper that were counted by people."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from meetings.counting.rule import DOTS, SAVE, WORDS, Answers, Rule, Unfit, Value, number


@dataclass(frozen=True)
class Count:
    """Hands or paper counted at once: `given` maps options to values and how many gave them."""

    people: int
    given: Mapping[int, Mapping[Value, int]]

    def fit(self, rule: Rule) -> None:
        """Raise `Unfit` unless so many people can have given this."""
        if self.people < 1:
            raise Unfit("nobody")
        offered = set(rule.values())
        spent = 0
        for option, values in self.given.items():
            if option not in rule.options:
                raise Unfit("wrong_option", option)
            if not offered >= set(values) or any(count < 0 for count in values.values()):
                raise Unfit("wrong_value", option)
            if rule.method == DOTS:
                # Dots on a wall do not tell who put how many: what counts is their sum.
                own = sum(number(value) * count for value, count in values.items())
                if own > self.people * rule.most_dots:
                    raise Unfit("too_many_on_one", option)
                spent += own
            elif sum(values.values()) > self.people:
                raise Unfit("more_than_people", option)
            else:
                spent += sum(values.values())
        if rule.method == DOTS and spent > self.people * rule.dots:
            raise Unfit("too_many")
        if rule.method == SAVE and spent > self.people:
            raise Unfit("too_many")

    def to_json(self) -> dict[str, dict[str, int]]:
        """As plain values."""
        return {
            str(option): {str(value): count for value, count in values.items() if count}
            for option, values in sorted(self.given.items())
        }

    @classmethod
    def from_json(cls, rule: Rule, people: int, stored: Mapping[str, Any]) -> "Count":
        """What `to_json` gave."""
        value_of = str if rule.method in WORDS else int
        return cls(
            people,
            {
                int(option): {value_of(value): count for value, count in values.items()}
                for option, values in stored.items()
            },
        )


@dataclass
class Box:
    """Everything that counts, added up: by option how often each value was given.

    `ballots` are kept only for what cannot be told from sums, such as orders.
    """

    rule: Rule
    people: int = 0
    given: dict[int, Counter[Value]] = field(default_factory=dict)
    ballots: list[Answers] = field(default_factory=list)

    @classmethod
    def of(cls, rule: Rule, ballots: Iterable[Answers], counts: Iterable[Count] = ()) -> "Box":
        """Put all in. Raises `Unfit` for what the rule does not take."""
        box = cls(rule, given={option: Counter() for option in rule.options})
        for answers in ballots:
            rule.fit(answers)
            box.people += 1
            box.ballots.append(answers)
            for option, value in answers.items():
                box.given[option][value] += 1
        for counted in counts:
            if not rule.takes_hands:
                raise Unfit("needs_ballots")
            counted.fit(rule)
            box.people += counted.people
            for option, values in counted.given.items():
                box.given[option].update(values)
        return box
