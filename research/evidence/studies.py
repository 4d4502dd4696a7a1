"""What studies prove about R2: how many were planned, opened and closed.

A step has one provider of evidence; that of R2 is `research.evidence.background`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import ngettext

from research.models import Study

READS = ["research.Study"]


@dataclass(frozen=True)
class Studied:
    """Studies of one community, and the day of the newest act."""

    planned: int
    opened: int
    closed: int
    when: date

    @property
    def is_done(self) -> bool:
        """Whether data were collected, and nothing is collected any more."""
        return self.closed > 0 and self.closed == self.opened

    @property
    def headline(self) -> str:
        """ "1 of 3 studies closed". It tells studies and no people: partners read it."""
        if self.opened:
            words = ngettext(
                "%(closed)d of %(opened)d study closed",
                "%(closed)d of %(opened)d studies closed",
                self.opened,
            )
            return words % {"closed": self.closed, "opened": self.opened}
        planned = ngettext("%(count)d study planned", "%(count)d studies planned", self.planned)
        return planned % {"count": self.planned}


def studied(communities: Iterable[Any]) -> dict[int, Studied]:
    """What is known of each community that has a study, by its key; one query."""
    places = {one.pk: one for one in communities}
    rows = Study.objects.filter(community__in=list(places)).order_by("pk")
    found: dict[int, list[tuple[Any, ...]]] = {}
    for key, *times in rows.values_list("community_id", "created_at", "opened_at", "closed_at"):
        found.setdefault(key, []).append(tuple(times))
    return {
        key: Studied(
            planned=len(times),
            opened=sum(opened is not None for _created, opened, _closed in times),
            closed=sum(closed is not None for _created, _opened, closed in times),
            when=timezone.localdate(
                max(time for row in times for time in row if time),
                timezone=places[key].program.tzinfo,
            ),
        )
        for key, times in found.items()
    }
