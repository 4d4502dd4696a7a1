"""What can be counted of the plan: actions that were achieved, tasks that are late."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.measures import Measured, measure, measures_many
from implementation.models import Action, Task
from implementation.models.status import ACHIEVED, ENDED, Status

# What no longer stands, or never will be done.
GONE = (Status.CHANGED, Status.DROPPED)


@measure(
    "plan.achieved",
    name=gettext_lazy("Actions of the plan that were achieved"),
    formula=gettext_lazy(
        "Percent of actions that are done, were in place before or became ongoing practice, of "
        "all that still stand, as they are now."
    ),
    unit="percent",
)
def achieved(community: Any, _since: date | None, _until: date) -> Measured:
    """Which share of the actions that still stand was achieved."""
    return achieved_in_many([community], None, _until)[community.pk]


@measures_many("plan.achieved")
def achieved_in_many(
    communities: Sequence[Any], _since: date | None, _until: date
) -> dict[int, Measured]:
    """The same of many communities, in one query."""
    rows = Action.objects.filter(community__in=[one.pk for one in communities])
    counted: Counter[tuple[int, bool]] = Counter()
    for place, status, count in (
        rows.exclude(status__in=GONE).order_by().values_list("community", "status")
        .annotate(count=Count("pk"))
    ):  # fmt: skip
        counted[place, status in ACHIEVED] += count
    return {one.pk: _share(counted[one.pk, True], counted[one.pk, False]) for one in communities}


def _share(achieved: int, others: int) -> Measured:
    whole = achieved + others
    if not whole:
        return Measured(None, why=_("The plan has no actions yet."))
    return Measured(Decimal(100 * achieved) / whole, achieved, whole)


@measure(
    "plan.late",
    name=gettext_lazy("Tasks of the plan that are late"),
    formula=gettext_lazy(
        "Percent of tasks with a day that are not finished whose day has passed. Ongoing practice "
        "is never late."
    ),
    unit="percent",
)
def late(community: Any, _since: date | None, until: date) -> Measured:
    """Which share of the open tasks with a day is late."""
    rows = Task.objects.filter(community=community).exclude(due_on=None)
    days = list(rows.exclude(status__in=[*ENDED, Status.PRACTICE]).values_list("due_on", flat=True))
    if not days:
        return Measured(None, why=_("No open task of the plan has a day."))
    part, whole = sum(day < until for day in days), len(days)
    return Measured(Decimal(100 * part) / whole, part, whole)
