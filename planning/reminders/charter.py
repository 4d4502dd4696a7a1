"""Reminders of the stages of selection that the charter in force gives days to."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from bic.people.models import Membership
from planning.models import CharterItem

ADVICE = _(
    "It is a stage of the charter in force, and the directors and coordinators are reminded of "
    "it. When it needs other days, approve a new version of the charter; then you are not "
    "reminded of the old ones again."
)


@reminders.source("charter_stage")
def due_stages(program: Any, today: date) -> Iterator[reminders.Due]:
    """Stages that end within a week, to the directors and coordinators; two queries at most.

    Nobody finishes a stage, so it is never late: once its last day has passed, it is quiet.
    """
    stages = list(
        CharterItem.objects.in_force()
        .stages()
        .annotate(last_day=Coalesce("ends_on", "starts_on"))
        .filter(last_day__range=(today, today - timedelta(days=reminders.FIRST)))
    )
    if not stages:
        return
    editors = Membership.objects.in_force().editors().order_by("user_id")
    people = list(editors.values_list("user_id", flat=True).distinct())
    url = reverse("planning:charter", args=[program.slug])
    for stage in stages:
        for person in people:
            # By entry: a new version that leaves the day alone reminds nobody twice.
            key = f"{stage.entry_id}"
            yield reminders.Due(key, person, None, stage.last_day, stage.title, url, ADVICE)
