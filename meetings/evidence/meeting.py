"""What proves that a community came together: meetings that were held, and their objectives."""

from collections.abc import Iterable
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from meetings.models import Meeting, Objective

MEETINGS = "meetings.Meeting"
HELD = Q(status=Meeting.Status.HELD)


@evidence("C1", reads=[MEETINGS, "meetings.AgendaItem"])
def large(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Done once all large meetings that are planned were held and met the six objectives.

    It tells meetings and no people: partners read it. One query.
    """
    places = {one.pk: one for one in communities}
    served = Q(status=Meeting.Status.HELD) & ~Q(agenda__objective="")
    rows = (
        Meeting.objects.filter(community__in=list(places), kind=Meeting.Kind.LARGE)
        .exclude(status=Meeting.Status.CANCELED)
        .order_by()
        .values("community_id")
        .annotate(
            planned=Count("pk", distinct=True),
            held=Count("pk", filter=HELD, distinct=True),
            last=Max("starts_at", filter=HELD),
            objectives=ArrayAgg("agenda__objective", filter=served, distinct=True, default=None),
        )
    )
    return {row["community_id"]: _of_large(places[row["community_id"]], row) for row in rows}


def _of_large(place: Any, row: dict[str, Any]) -> Evidence:
    held, planned, met = row["held"], row["planned"], len(set(row["objectives"] or ()) - {None})
    meetings = ngettext(
        "%(held)d of %(planned)d meeting held", "%(held)d of %(planned)d meetings held", planned
    ) % {"held": held, "planned": planned}
    told = _("%(met)d of %(all)d objectives met") % {"met": met, "all": len(Objective)}
    state = State.IN_PROGRESS
    if held == planned:
        state = State.DONE if met == len(Objective) else State.ATTENTION
    return Evidence(state, f"{meetings}; {told}", _day(place, row["last"]), _page(place))


@evidence("I1", reads=[MEETINGS], part=1, is_further=True)
def information(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Information sessions that were held in a community itself. One query."""
    return _held(
        communities,
        Meeting.Kind.INFORMATION,
        lambda count: ngettext(
            "%(count)d session held in the community",
            "%(count)d sessions held in the community",
            count,
        ),
    )


@evidence("R3", reads=[MEETINGS], part=1, is_further=True)
def planning(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Meetings of the planning committee that were held. One query."""
    return _held(
        communities,
        Meeting.Kind.PLANNING,
        lambda count: ngettext(
            "%(count)d planning meeting held", "%(count)d planning meetings held", count
        ),
    )


def _held(communities: Iterable[Any], kind: str, words: Any) -> dict[int, Evidence]:
    places = {one.pk: one for one in communities}
    rows = (
        Meeting.objects.filter(HELD, community__in=list(places), kind=kind)
        .order_by()
        .values_list("community_id")
        .annotate(Count("pk"), Max("starts_at"))
    )
    return {
        key: Evidence(
            State.DONE, words(count) % {"count": count}, _day(places[key], last),
            _page(places[key]),
        )
        for key, count, last in rows
    }  # fmt: skip


def _day(place: Any, at: Any) -> Any:
    return timezone.localdate(at, timezone=place.program.tzinfo) if at else None


def _page(place: Any) -> str:
    return reverse("meetings:meeting_list", args=[place.program.slug, place.slug])
