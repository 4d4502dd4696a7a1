"""What a count found, and how it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any, Self


@dataclass(frozen=True)
class Line:
    """One option: its value, its place, whether it shares that, and how often what was given.

    `value` is what places are by; `given` maps values in words to counts; `passes` is None where
    the method narrows and does not decide.
    """

    option: int
    value: Fraction
    place: int
    is_tied: bool
    given: Mapping[str, int]
    passes: bool | None = None


@dataclass(frozen=True)
class Result:
    """What one round found: people, and its options by place.

    `steps` tell an instant run-off: of each step the votes by option and who went out.
    `has_quorum` is None where none was asked for.
    """

    people: int
    lines: tuple[Line, ...]
    has_quorum: bool | None = None
    steps: tuple[Mapping[str, Any], ...] = ()

    @property
    def has_ties(self) -> bool:
        """Whether any options share a place."""
        return any(line.is_tied for line in self.lines)

    def line(self, option: int) -> Line:
        """What was found of one option."""
        return next(line for line in self.lines if line.option == option)

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        lines = [asdict(line) | {"value": str(line.value)} for line in self.lines]
        return {
            "people": self.people,
            "lines": lines,
            "has_quorum": self.has_quorum,
            "steps": [dict(step) for step in self.steps],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """What `to_json` gave; what else stands there is left alone."""
        lines = tuple(Line(**one | {"value": Fraction(one["value"])}) for one in stored["lines"])
        return cls(stored["people"], lines, stored["has_quorum"], tuple(stored["steps"]))


def in_words(value: Any) -> str:
    """A value as the key of a count: "3", "yes", "4/2" for impact and effort."""
    return "/".join(map(str, value)) if isinstance(value, tuple) else str(value)


def placed(
    values: Mapping[int, Fraction],
    given: Mapping[int, Mapping[Any, int]],
    passes: Mapping[int, bool] | None = None,
) -> tuple[Line, ...]:
    """Options by value, the highest first; equal values share a place: 1, 2, 2, 4.

    Options of one place stand in the order in which they were offered.
    """
    everything: Sequence[Fraction] = list(values.values())
    return tuple(
        Line(
            option,
            own,
            1 + sum(other > own for other in everything),
            everything.count(own) > 1,
            {in_words(value): count for value, count in sorted(given[option].items()) if count},
            passes[option] if passes is not None else None,
        )
        for option, own in sorted(values.items(), key=lambda item: -item[1])
    )
