"""How fast the communities of a program come along the Blueprint, beside each other.

A step counts on the day of the newest fact that proves it, as the spine shows it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Any

from django.db.models import QuerySet

from bic.blueprint.gates import GATES
from bic.blueprint.models import GateOverride
from bic.blueprint.spine import STEPS, Phase, Step
from bic.blueprint.spines import PhaseView, Spine, spines, spines_matching
from bic.days import today_in
from evaluations.compared.completion import ACHIEVED, Completion, completions_of
from evaluations.compared.parity import Parity, parities

# The first phase is done once for the program.
OF_COMMUNITIES = [one for one in STEPS.values() if not one.is_of_program]


@dataclass(frozen=True)
class Stage:
    """A phase in a community: how many of its steps are done, and how many days it took.

    `days` is None while it is not finished, where it began is not known, and where it was
    finished before the phase before it.
    """

    phase: Phase
    done: int
    total: int
    days: int | None


@dataclass(frozen=True)
class Line:
    """One community: its phases, its steps that are done, and the gates that were opened.

    `completion` is how many actions of the plan were achieved, None where no plan counts them;
    `parity` says which languages are missing at meetings.
    """

    stages: tuple[Stage, ...]
    done: int
    total: int
    late: int
    opened: tuple[Step, ...]
    completion: Completion | None
    parity: Parity


@dataclass(frozen=True)
class Pace:
    """From one step to the next: the days in the middle, the least, the most, of how many.

    `overlaps` counts communities where the later step was proved first.
    """

    before: Step
    step: Step
    days: int
    least: int
    most: int
    count: int
    overlaps: int


def lines(program: Any, communities: Iterable[Any]) -> dict[int, Line]:
    """What the portfolio says of each community; a fixed number of queries."""
    communities = list(communities)
    opened: dict[int, list[Step]] = {}
    rows = GateOverride.objects.filter(community__in=[one.pk for one in communities])
    for pk, gate in rows.order_by("overridden_at", "pk").values_list("community_id", "gate"):
        opened.setdefault(pk, []).append(STEPS[GATES[gate].step])
    completion = completions_of(ACHIEVED, program, communities, today_in(program))
    parity = parities(program, communities)
    return {
        pk: _line(one, tuple(opened.get(pk, ())), completion.get(pk), parity[pk])
        for pk, one in spines(program, communities).items()
    }


def _line(
    spine: Spine, opened: tuple[Step, ...], completion: Completion | None, parity: Parity
) -> Line:
    phases = spine.phases[1:]
    ends = [_began(phases[0]), *(one.finished_on for one in phases)]
    stages = tuple(
        Stage(view.phase, view.done, len(view.steps), _days(begin, end))
        for view, (begin, end) in zip(phases, pairwise(ends), strict=True)
    )
    done = sum(one.done for one in stages)
    late = len(spine.attention)
    return Line(stages, done, len(OF_COMMUNITIES), late, opened, completion, parity)


def _began(view: PhaseView) -> date | None:
    """Day of the first step that was done in a phase, or of what was proved of one."""
    days = (one.done_on or one.when for one in view.steps)
    return min(filter(None, days), default=None)


def _days(begin: date | None, end: date | None) -> int | None:
    return (end - begin).days if begin and end and end >= begin else None


def paces(program: Any, communities: QuerySet) -> list[Pace]:
    """How long it takes from each step to the next one, over communities where both are done."""
    days = [one.done_on for one in spines_matching(program, communities).values()]
    found = []
    for before, step in pairwise(OF_COMMUNITIES):
        spans = [
            (one[step.code] - one[before.code]).days
            for one in days
            if before.code in one and step.code in one
        ]
        forward = sorted(span for span in spans if span >= 0)
        if forward:
            found.append(
                Pace(
                    before, step, round(median(forward)), forward[0], forward[-1],
                    len(forward), len(spans) - len(forward),
                )
            )  # fmt: skip
    return found
