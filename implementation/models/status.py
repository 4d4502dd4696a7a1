"""How far an action or a task is, in the words of real plans."""

from django.db import models
from django.db.models import Q
from django.utils.translation import pgettext_lazy


class Status(models.TextChoices):
    """How far it is. `PAUSED` and `DROPPED` need a reason, `CHANGED` the action it became."""

    NOT_STARTED = "not_started", pgettext_lazy("status", "Not started")
    IN_PLACE = "in_place", pgettext_lazy("status", "Already in place before the plan")
    IN_PROGRESS = "in_progress", pgettext_lazy("status", "In progress")
    WAITING = "waiting", pgettext_lazy("status", "Waiting on a decision")
    PAUSED = "paused", pgettext_lazy("status", "Paused")
    DONE = "done", pgettext_lazy("status", "Done")
    PRACTICE = "practice", pgettext_lazy("status", "Ongoing practice")
    CHANGED = "changed", pgettext_lazy("status", "Changed")
    DROPPED = "dropped", pgettext_lazy("status", "Dropped")


# What nobody has to do anything about any more.
ENDED = (Status.IN_PLACE, Status.DONE, Status.CHANGED, Status.DROPPED)
# What counts as carried out; ongoing practice is never late, and goes on.
ACHIEVED = (Status.IN_PLACE, Status.DONE, Status.PRACTICE)


class Reason(models.TextChoices):
    """Why something is paused or dropped."""

    STAFF = "staff", pgettext_lazy("reason", "The person left, or there is no staff")
    MONEY = "money", pgettext_lazy("reason", "No money")
    PARTNER = "partner", pgettext_lazy("reason", "A partner cannot go on")
    LAW = "law", pgettext_lazy("reason", "Outside the power of the municipality")
    PRIORITY = "priority", pgettext_lazy("reason", "Something else comes first")
    OTHER = "other", pgettext_lazy("reason", "Another reason")


def with_reason(name):
    """Constraint: whoever pauses or drops something says why."""
    return models.CheckConstraint(
        condition=~Q(status__in=[Status.PAUSED, Status.DROPPED]) | ~Q(reason=""), name=name
    )
