"""What proves that the plan is carried out (M1)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.days import today_in
from implementation import lateness
from implementation.models import Action, Task
from implementation.models.status import ACHIEVED, ENDED, Status


@evidence("M1", reads=["implementation.Action", "implementation.Task"])
def carrying_out(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Done when all actions are carried out or go on as a practice; begun with the first.

    What is late needs attention, and so do 90 days in which nobody has said anything. Two queries.
    """
    places = {one.pk: one for one in communities}
    if not places:
        return {}
    today = today_in(next(iter(places.values())).program)
    counted = ~Q(status__in=[Status.CHANGED, Status.DROPPED])
    actions = (
        Action.objects.filter(community__in=list(places))
        .order_by()
        .values("community_id")
        .annotate(
            all=Count("pk", filter=counted),
            done=Count("pk", filter=Q(status__in=ACHIEVED)),
            late=Count("pk", filter=lateness.late(today)),
            newest=Max("status_on"),
        )
    )
    tasks = {
        one["community_id"]: one
        for one in Task.objects.filter(community__in=list(places))
        .exclude(action__status__in=ENDED)
        .order_by()
        .values("community_id")
        .annotate(late=Count("pk", filter=lateness.late(today)), newest=Max("updated_on"))
    }
    found = {}
    for one in actions:
        of_tasks = tasks.get(one["community_id"], {"late": 0, "newest": None})
        newest = max((one["newest"], of_tasks["newest"]), key=lambda day: day or date.min)
        if newest is not None and one["all"]:
            place = places[one["community_id"]]
            found[place.pk] = _evidence(place, one, one["late"] + of_tasks["late"], newest, today)
    return found


def _evidence(place: Any, counts: Any, late: int, newest: date, today: date) -> Evidence:
    said = ngettext(
        "%(done)s of %(all)s action carried out",
        "%(done)s of %(all)s actions carried out",
        counts["all"],
    ) % {"done": counts["done"], "all": counts["all"]}
    if late:
        said += ", " + ngettext("%(count)s late", "%(count)s late", late) % {"count": late}
    if counts["done"] == counts["all"]:
        state = State.DONE
    elif late or (today - newest).days > lateness.STALE_DAYS:
        state = State.ATTENTION
    else:
        state = State.IN_PROGRESS
    slugs = [place.program.slug, place.slug]
    return Evidence(
        state, said, newest, reverse("implementation:update_list", args=slugs),
        permission="implementation.list_update",
    )  # fmt: skip
