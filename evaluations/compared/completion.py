"""How far the actions of a community are, beside what changed: out of what the product counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from bic.measures import Measure, measure_of, measured_of
from evaluations.overview import amount

# The plan stands in a room that evaluation does not know; it offers these measures.
ACHIEVED = "plan.achieved"
KEYS = (ACHIEVED, "plan.late")


@dataclass(frozen=True)
class Completion:
    """One measure of the plan: its value in words, or why there is none."""

    measure: Measure
    value: str
    part: int | None
    whole: int | None
    why: str


def completion_of(community: Any, today: date) -> list[Completion]:
    """How many actions were achieved and how many tasks are late; a query for each."""
    program = community.program
    found = [completions_of(key, program, [community], today).get(community.pk) for key in KEYS]
    return [one for one in found if one]


def completions_of(
    key: str, program: Any, communities: Iterable[Any], today: date
) -> dict[int, Completion]:
    """One measure of many communities, by their keys; {} where no app offers it."""
    known = measure_of(key)
    if known is None:
        return {}
    communities = list(communities)
    for one in communities:
        one.program = program
    found = measured_of(known, communities, today)
    return {
        one.pk: Completion(
            known, amount(found[one.pk].value, known.unit, program.currency),
            found[one.pk].part, found[one.pk].whole, found[one.pk].why,
        )
        for one in communities
    }  # fmt: skip
