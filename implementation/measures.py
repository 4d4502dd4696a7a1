"""What can be counted of the plan: actions that were achieved, tasks that are late."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.measures import Measured, measure
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
    rows = Action.objects.filter(community=community).exclude(status__in=GONE)
    states = list(rows.values_list("status", flat=True))
    if not states:
        return Measured(None, why=_("The plan has no actions yet."))
    part, whole = sum(one in ACHIEVED for one in states), len(states)
    return Measured(Decimal(100 * part) / whole, part, whole)


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
