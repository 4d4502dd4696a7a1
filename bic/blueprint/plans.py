"""Where the days of a step come from when they are not written on its own page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bic.blueprint.models import StepRecord


@dataclass(frozen=True)
class Plan:
    """What gives a step its days: its name, and `url`, the page where they are changed."""

    name: Any
    url: str


type Source = Callable[[StepRecord], Plan | None]

_sources: list[Source] = []


def plan_source(find: Source) -> Source:
    """Decorator: `find(record)` tells what plans the step of `record`, or None; one query."""
    _sources.append(find)
    return find


def plan_of(record: StepRecord) -> Plan | None:
    """What plans this step, so that its days are changed there and nowhere else."""
    return next(filter(None, (find(record) for find in _sources)), None)
