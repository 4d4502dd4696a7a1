"""How far outreach has come: sessions held and people reached, by audience and by community."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Sum

from communities.models import Session, SessionCommunity


@dataclass(frozen=True)
class Line:
    """One audience or community. A session about two communities counts in both."""

    name: str
    sessions: int
    people: int


@dataclass(frozen=True)
class Tally:
    """What was held. `people` adds heads at every session: who came twice counts twice."""

    sessions: int = 0
    people: int = 0
    planned: int = 0
    by_audience: list[Line] = field(default_factory=list)
    by_community: list[Line] = field(default_factory=list)


def by_audience(sessions: Any) -> list[Line]:
    """Lines of those of `sessions` that were held, in the order of the audiences; one query."""
    rows = (
        sessions.held()
        .order_by()
        .values_list("audience")
        .annotate(Count("pk", distinct=True), Sum("people_count"))
    )
    found = {audience: (count, people) for audience, count, people in rows}
    return [Line(str(one.label), *found[one]) for one in Session.Audience if one in found]


def tally() -> Tally:
    """All sessions of the scope; three queries."""
    lines = by_audience(Session.objects.all())
    places = (
        SessionCommunity.objects.filter(session__status=Session.Status.HELD)
        .order_by("community__name")
        .values_list("community__name")
        .annotate(Count("pk"), Sum("session__people_count"))
    )
    return Tally(
        sessions=sum(line.sessions for line in lines),
        people=sum(line.people for line in lines),
        planned=Session.objects.filter(status=Session.Status.PLANNED).count(),
        by_audience=lines,
        by_community=[Line(*row) for row in places],
    )
