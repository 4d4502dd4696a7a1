"""What waves prove: beside the baseline (R4), of the process survey (C5), of year 3 (M3)."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.blueprint import Evidence, State, evidence
from bic.surveys.models import Survey
from bic.surveys.proof import READS, surveyed
from evaluations.models import Wave

TOLD = {
    "open": (State.IN_PROGRESS, _("Wave open: %(wave)s")),
    "closed": (State.DONE, _("Wave closed: %(wave)s")),
    "locked": (State.DONE, _("Wave locked: %(wave)s")),
}


@evidence("R4", reads=["evaluations.Wave"], part=1, is_further=True)
def baseline(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The baseline wave, beside the survey; one query."""
    return _waves(communities, Wave.Kind.BASELINE)


@evidence("C5", reads=READS)
def process(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The newest process survey: done once it closed; one query."""
    return surveyed(communities, Survey.Purpose.PROCESS)


@evidence("C5", reads=["evaluations.Wave"], part=1, is_further=True)
def first_year(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The wave of year 1, beside the survey; one query."""
    return _waves(communities, Wave.Kind.YEAR_1)


@evidence("M3", reads=["evaluations.Wave"])
def third_year(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The wave of year 3: done once it is closed; one query."""
    return _waves(communities, Wave.Kind.YEAR_3)


def _waves(communities: Iterable[Any], kind: str) -> dict[int, Evidence]:
    """What the wave of a kind proves; one that is only scheduled proves nothing."""
    places = {one.pk: one for one in communities}
    rows = Wave.objects.filter(community__in=list(places), kind=kind, opened_at__isnull=False)
    return {wave.community_id: _told(wave, places[wave.community_id]) for wave in rows}


def _told(wave: Wave, place: Any) -> Evidence:
    state, words = TOLD[wave.state]
    at: Any = wave.locked_at or wave.closed_at or wave.opened_at
    return Evidence(
        state,
        words % {"wave": wave.get_kind_display()},
        timezone.localdate(at, timezone=place.program.tzinfo),
        reverse("evaluations:wave_detail", args=[place.program.slug, place.slug, wave.pk]),
        permission="evaluations.list_wave",
    )
