"""What studies tell about the needs of a community; `research.evidence.needs` proves R2 by it."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State
from research.models import Study

type Times = tuple[Any, ...]


def studied(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Evidence of each community that has a study; done once all that were opened are closed.

    One query.
    """
    places = {one.pk: one for one in communities}
    rows = Study.objects.filter(community__in=list(places)).order_by("pk")
    found: dict[int, list[Times]] = {}
    for key, *times in rows.values_list("community_id", "created_at", "opened_at", "closed_at"):
        found.setdefault(key, []).append(tuple(times))
    return {key: _evidence(places[key], times) for key, times in found.items()}


def _evidence(community: Any, times: list[Times]) -> Evidence:
    """When each study was planned, opened and closed. It tells studies and no people: partners
    read it.
    """
    opened = sum(at is not None for _created, at, _closed in times)
    closed = sum(at is not None for _created, _opened, at in times)
    newest = max(time for row in times for time in row if time)
    return Evidence(
        State.DONE if 0 < opened == closed else State.IN_PROGRESS,
        _headline(len(times), opened, closed),
        timezone.localdate(newest, timezone=community.program.tzinfo),
        reverse("research:study_list", args=[community.program.slug, community.slug]),
        permission="research.view_study",
    )


def _headline(planned: int, opened: int, closed: int) -> str:
    """ "1 of 3 studies closed", or how many are planned."""
    if not opened:
        words = ngettext("%(count)d study planned", "%(count)d studies planned", planned)
        return words % {"count": planned}
    words = ngettext(
        "%(closed)d of %(opened)d study closed", "%(closed)d of %(opened)d studies closed", opened
    )
    return words % {"closed": closed, "opened": opened}
