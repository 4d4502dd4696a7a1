"""Lessons about which nobody has decided remind the directors."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from bic.people.models import Membership, Role
from evaluations.models import Lesson

# How long a lesson may wait, and when after that the directors are told.
PATIENCE = timedelta(days=60)
DAYS = (0, 30, 60)
ADVICE = _(
    "You are told because you direct the program. Decide about every lesson, and you are not "
    "reminded again."
)


@reminders.source("lessons")
def undecided(program: Any, today: date) -> Iterator[reminders.Due]:
    """The oldest lesson that waits stands for all of them. Two queries."""
    oldest = Lesson.objects.filter(program=program).open().order_by("created_at", "pk").first()
    if oldest is None:
        return
    due = timezone.localdate(oldest.created_at, timezone=program.tzinfo) + PATIENCE
    if due > today:
        return
    directors = Membership.objects.in_force().filter(role=Role.DIRECTOR)
    page = f"{reverse('evaluations:lesson_log', args=[program.slug])}?state={Lesson.State.OPEN}"
    for person in directors.order_by("user_id").values_list("user_id", flat=True).distinct():
        yield reminders.Due(
            str(oldest.pk), person, None, due, _("Lessons wait for a decision"), page, ADVICE, DAYS
        )
