"""Reminders of reviews that are not in."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import F
from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from communities.models import Review


@reminders.source("review")
def due_reviews(program: Any, today: date) -> Iterator[reminders.Due]:
    """Reviews that somebody has not handed in, to the reviewer; one query."""
    waiting = (
        Review.objects.open()
        .filter(application__round__rubrics__due_on__lte=today - timedelta(days=reminders.FIRST))
        .annotate(due_on=F("application__round__rubrics__due_on"))
        .select_related("application__community")
        .order_by("pk")
    )
    for review in waiting:
        subject = format_lazy(
            _("Review of the application of {name}"), name=review.application.community.name
        )
        url = reverse("communities:review_detail", args=[program.slug, review.pk])
        yield reminders.Due(f"{review.pk}", review.reviewer_id, None, review.due_on, subject, url)
