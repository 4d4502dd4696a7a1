"""The rule of a vote, and which ballots fit it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

# A number of dots, a place, a score, fingers; a pair of impact and effort; or a word.
type Value = int | str | tuple[int, int]
type Answers = Mapping[int, Value]

DOTS, SAVE, RANKING, SCORE, IMPACT = "dots", "save", "ranking", "score", "impact"
FINGERS, CONSENT, MAJORITY, OBJECTIONS = "fingers", "consent", "majority", "objections"
YES, NO, ABSTAIN, ASIDE, OBJECT = "yes", "no", "abstain", "aside", "object"
WORDS = {
    CONSENT: (YES, ASIDE, OBJECT),
    MAJORITY: (YES, NO, ABSTAIN),
    OBJECTIONS: (OBJECT,),
}
FIVE = 5
# Of these, a count of hands says how many gave which value; the others need every ballot.
COUNTED_BY_HANDS = frozenset({DOTS, SAVE, SCORE, FINGERS, CONSENT, MAJORITY, OBJECTIONS})
# These say of every option whether it passes.
DECIDING = frozenset({FINGERS, CONSENT, MAJORITY})

SHARES: dict[str, Callable[[Fraction], bool]] = {
    "all": lambda share: share == 1,
    "half": lambda share: share > Fraction(1, 2),
    "60": lambda share: share >= Fraction(60, 100),
    "two_thirds": lambda share: share >= Fraction(2, 3),
    "75": lambda share: share >= Fraction(75, 100),
}


class Unfit(ValueError):
    """A ballot that the rule does not take; `because` is a word for the page."""

    def __init__(self, because: str, option: int | None = None):
        super().__init__(because)
        self.because, self.option = because, option


@dataclass(frozen=True)
class Rule:
    """What was agreed before anybody answered. `options` are numbers, each once."""

    method: str
    options: tuple[int, ...]
    dots: int = 3
    most_dots: int = 3
    order_rule: str = "borda"
    highest: int = 5
    threshold: int = 3
    share: str = "half"
    quorum: int | None = None

    @property
    def decides(self) -> bool:
        """Whether every option passes or not."""
        return self.method in DECIDING

    @property
    def takes_hands(self) -> bool:
        """Whether counted hands or paper are enough, without every ballot."""
        return self.method in COUNTED_BY_HANDS

    def values(self) -> tuple[Value, ...]:
        """What can be given to one option, apart from nothing."""
        if self.method in WORDS:
            return WORDS[self.method]
        if self.method == IMPACT:
            scale = range(1, FIVE + 1)
            return tuple((impact, effort) for impact in scale for effort in scale)
        return tuple(
            {
                DOTS: range(1, self.most_dots + 1),
                SAVE: range(1, 2),
                RANKING: range(1, len(self.options) + 1),
                SCORE: range(self.highest + 1),
                FINGERS: range(FIVE + 1),
            }[self.method]
        )

    def fit(self, answers: Answers) -> None:
        """Raise `Unfit` unless a person may answer this."""
        offered = set(self.values())
        for option, value in answers.items():
            if option not in self.options:
                raise Unfit("wrong_option", option)
            if self.method == DOTS and number(value) > self.most_dots:
                raise Unfit("too_many_on_one", option)
            if value not in offered or isinstance(value, bool):
                raise Unfit("wrong_value", option)
        if not answers and self.method != OBJECTIONS:
            raise Unfit("empty")
        given = [value for value in answers.values() if isinstance(value, int)]
        if self.method == DOTS and sum(given) > self.dots:
            raise Unfit("too_many")
        if self.method == SAVE and len(given) > 1:
            raise Unfit("too_many")
        if self.method == RANKING and sorted(given) != list(range(1, len(given) + 1)):
            raise Unfit("wrong_order")

    def reaches(self, part: int, whole: int) -> bool:
        """Whether `part` of `whole` is the share that was agreed; of nobody it never is."""
        return whole > 0 and SHARES[self.share](Fraction(part, whole))


def number(value: Value) -> int:
    """A value that is a number; 0 for any other."""
    return value if isinstance(value, int) else 0


def to_stored(answers: Answers) -> dict[str, Any]:
    """Answers as JSON."""
    return {
        str(option): list(value) if isinstance(value, tuple) else value
        for option, value in sorted(answers.items())
    }


def from_stored(stored: Mapping[str, Any]) -> dict[int, Value]:
    """What `to_stored` gave."""
    return {
        int(option): tuple(value) if isinstance(value, list) else value
        for option, value in stored.items()
    }
