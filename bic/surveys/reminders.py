"""Reminders of approvals of review boards that end: collection stops with them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from bic.people.models import Membership
from bic.surveys.models import Survey
from bic.surveys.rules import CUSTODIANS

# Boards take weeks to extend an approval; the last one comes when no answers are taken any more.
DAYS = (-60, -14, 1)
# An approval that ended longer ago than this reminds nobody who has just come.
LONGEST = timedelta(days=30)
ADVICE = _(
    "After this day no answers are taken. Once the board has extended its approval, write the "
    "new day on the page of the survey; then you are not reminded of the old one again. All who "
    "answer to the board for the answers are reminded."
)


@reminders.source("irb_approval")
def ending_approvals(program: Any, today: date) -> Iterator[reminders.Due]:
    """Approvals of surveys that are not closed, to those answerable for them; two queries."""
    ending = list(
        Survey.objects.filter(
            closed_at=None,
            irb_expires_on__range=(today - LONGEST, today - timedelta(days=DAYS[0])),
        ).order_by("pk")
    )
    if not ending:
        return
    roles = {actor.role for actor in CUSTODIANS}
    rows = Membership.objects.in_force().filter(role__in=roles).order_by("user_id")
    people = list(rows.values_list("user_id", flat=True).distinct())
    for survey in ending:
        subject = format_lazy(_("Extend the IRB approval of {survey}"), survey=survey.title)
        url = reverse("surveys:survey_detail", args=[program.slug, survey.pk])
        ends: Any = survey.irb_expires_on
        for person in people:
            yield reminders.Due(
                str(survey.pk), person, survey.community_id, ends, subject, url, ADVICE, DAYS
            )
