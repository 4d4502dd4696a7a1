"""What proves that final decisions are made (C3): records, and proposals that wait for one."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max
from django.urls import reverse
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from meetings.models import Decision, Proposal

WAITING = (Proposal.State.OPEN, Proposal.State.STUDIED, Proposal.State.READY)


@evidence("C3", reads=["meetings.Decision", "meetings.Proposal"])
def decisions(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Done once something is decided and no proposal waits; begun with the first record.

    Two queries.
    """
    places = {one.pk: one for one in communities}
    decided = (
        Decision.objects.filter(community__in=list(places), replaced_by=None)
        .order_by()
        .values("community_id")
        .annotate(count=Count("pk"), last=Max("decided_on"))
    )
    waiting = dict(
        Proposal.objects.filter(community__in=list(places), state__in=WAITING)
        .order_by()
        .values_list("community_id")
        .annotate(count=Count("pk"))
    )
    return {
        one["community_id"]: _told(
            places[one["community_id"]], one["count"], waiting.get(one["community_id"], 0),
            one["last"],
        )
        for one in decided
    }  # fmt: skip


def _told(place: Any, count: int, waiting: int, last: Any) -> Evidence:
    url = reverse("meetings:decision_list", args=[place.program.slug, place.slug])
    words = ngettext("%(count)s decision", "%(count)s decisions", count) % {"count": count}
    if waiting:
        told = ngettext(
            "%(decided)s; %(waiting)s proposal waits", "%(decided)s; %(waiting)s proposals wait",
            waiting,
        )  # fmt: skip
        words = told % {"decided": words, "waiting": waiting}
        return Evidence(State.IN_PROGRESS, words, last, url)
    return Evidence(State.DONE, words, last, url)
