"""Days of decisions that remind somebody: looking at one again, and a vote left uncounted."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from meetings.models import Decision, Round

WEEK = timedelta(days=-reminders.FIRST)


@reminders.source("decision")
def looked_at_again(program: Any, today: date) -> Iterator[reminders.Due]:
    """Decisions whose day of review comes: whoever recorded them. One query."""
    due = Decision.objects.filter(
        review_on__lte=today + WEEK, replaced_by=None, recorded_by__isnull=False
    )
    for one in due.select_related("community"):
        yield reminders.Due(
            f"{one.pk}-{one.review_on:%Y%m%d}", one.recorded_by_id, one.community_id,
            one.review_on,
            format_lazy(_("Look at a decision again: {name}"), name=lazystr(one.title)),
            reverse("meetings:decision_detail", args=[program.slug, one.community.slug, one.pk]),
            _("You are told because you recorded it. Record a new decision, or another day."),
            days=(-7, -1, 7),
        )  # fmt: skip


@reminders.source("vote")
def uncounted(program: Any, today: date) -> Iterator[reminders.Due]:
    """Rounds that were opened before today and are not counted: whoever opened them. One query."""
    begins = timezone.now() - timedelta(days=1)
    rounds = Round.objects.open().filter(opened_at__lte=begins, opened_by__isnull=False)
    for one in rounds.select_related("vote", "community"):
        opened_on = timezone.localdate(one.opened_at, timezone=program.tzinfo)
        if opened_on < today:
            yield reminders.Due(
                f"round-{one.pk}", one.opened_by_id, one.community_id, opened_on,
                format_lazy(_("Count the vote: {name}"), name=lazystr(one.vote.question)),
                reverse(
                    "meetings:vote_detail", args=[program.slug, one.community.slug, one.vote_id]
                ),
                _("You are told because you opened it."),
                days=(1, 7),
            )  # fmt: skip
