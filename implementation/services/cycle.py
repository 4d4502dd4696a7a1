"""Report cycles: set up for several audiences at once, and ended."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction

from bic.querysets import hold
from implementation.models import Audience, AudienceReport, ReportCycle


class StillOpen(Exception):
    """A report of the cycle is worked on; publish or skip it first."""


@transaction.atomic
def set_up(
    community: Any, audiences: Iterable[str], *, grant: Any, by: Any, **facts: Any
) -> list[ReportCycle]:
    """A cycle for each of `audiences` that has none yet; `grant` is the funder's."""
    community = hold(community)
    running = ReportCycle.objects.filter(community=community).running()
    told = set(running.values_list("audience", "grant"))
    wanted = [(one, grant if one == Audience.FUNDER else None) for one in audiences]
    return [
        ReportCycle.objects.create(
            community=community, audience=one, grant=of, created_by=by, **facts
        )
        for one, of in wanted
        if (one, of and of.pk) not in told
    ]


@transaction.atomic
def end(cycle: ReportCycle, *, on: date) -> ReportCycle:
    """An audience is told no more; what it was told stays. Raises `StillOpen`."""
    found = hold(cycle)
    if AudienceReport.objects.filter(cycle=found).open().exists():
        raise StillOpen(found)
    found.ended_on = found.ended_on or on
    found.save()
    return found
