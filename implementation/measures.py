"""What can be counted of the plan: actions that were achieved, tasks that are late."""

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q
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
        "Percent of actions that were done, were in place before or became ongoing practice by "
        "the last day that counts, of all that the plan had then and that still stand."
    ),
    unit="percent",
)
def achieved(community: Any, _since: date | None, until: date) -> Measured:
    """Which share of the actions that still stand was achieved."""
    return achieved_in_many([community], None, until)[community.pk]


@measures_many("plan.achieved")
def achieved_in_many(
    communities: Sequence[Any], _since: date | None, until: date
) -> dict[int, Measured]:
    """The same of many communities, in one query."""
    if not communities:
        return {}
    ends = datetime.combine(until, time.max, tzinfo=communities[0].program.tzinfo)
    # What is written down later, such as a plan on paper, tells by its days that it was there.
    there = Q(created_at__lte=ends) | Q(starts_on__lte=until) | Q(status_on__lte=until)
    rows = Action.objects.filter(there, community__in=[one.pk for one in communities]).exclude(
        status__in=GONE
    )
    then = Q(status__in=ACHIEVED) & (Q(status_on=None) | Q(status_on__lte=until))
    counts = rows.order_by().values_list("community").annotate(
        done=Count("pk", filter=then), whole=Count("pk")
    )  # fmt: skip
    found = {place: numbers for place, *numbers in counts}
    return {one.pk: _share(*found.get(one.pk, (0, 0))) for one in communities}


def _share(achieved: int, whole: int) -> Measured:
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
