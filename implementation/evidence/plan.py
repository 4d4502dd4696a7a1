"""What proves that the plan is made (C4): its actions, and that somebody answers for each task."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Exists, Max, OuterRef, Q
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from implementation.models import Action, Task
from implementation.models.status import Status

GONE = (Status.CHANGED, Status.DROPPED)


@evidence("C4", reads=["implementation.Action", "implementation.Task"])
def plan(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Done once every action has tasks and every task somebody who does it.

    What was changed into something else or dropped is not asked for. Two queries.
    """
    places = {one.pk: one for one in communities}
    own = Task.objects.filter(action=OuterRef("pk")).exclude(status__in=GONE)
    actions = (
        Action.objects.filter(community__in=list(places))
        .exclude(status__in=GONE)
        .annotate(is_divided=Exists(own))
        .order_by()
        .values("community_id")
        .annotate(
            count=Count("pk"),
            whole=Count("pk", filter=Q(is_divided=True)),
            last=Max(TruncDate("created_at")),
        )
    )
    tasks = {
        one["community_id"]: one
        for one in Task.objects.filter(community__in=list(places))
        .exclude(status__in=GONE)
        .order_by()
        .values("community_id")
        .annotate(
            count=Count("pk"), open=Count("pk", filter=Q(owner=None, helper="")),
            last=Max(TruncDate("created_at")),
        )
    }  # fmt: skip
    return {
        one["community_id"]: _told(places[one["community_id"]], one, tasks.get(one["community_id"]))
        for one in actions
    }


def _told(place: Any, actions: dict[str, Any], tasks: dict[str, Any] | None) -> Evidence:
    count, unassigned = (tasks["count"], tasks["open"]) if tasks else (0, 0)
    last = max(actions["last"], tasks["last"]) if tasks else actions["last"]
    words = ngettext("%(count)s action", "%(count)s actions", actions["count"]) % {
        "count": actions["count"]
    }
    told = ngettext("%(actions)s, %(count)s task", "%(actions)s, %(count)s tasks", count) % {
        "actions": words, "count": count,
    }  # fmt: skip
    if unassigned:
        told = ngettext(
            "%(told)s, %(count)s without a person", "%(told)s, %(count)s without a person",
            unassigned,
        ) % {"told": told, "count": unassigned}  # fmt: skip
    is_done = actions["whole"] == actions["count"] and not unassigned
    url = reverse("implementation:plan_detail", args=[place.program.slug, place.slug])
    return Evidence(State.DONE if is_done else State.IN_PROGRESS, told, last, url)
