"""Reminders of readiness: scores to hand in, conditions to meet, re-checks."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from communities.models import Condition, Scorecard, ScoreSheet


def _within(today: date) -> date:
    return today - timedelta(days=reminders.FIRST)


def _url(program: Any, community: Any, pk: int) -> str:
    return reverse("communities:readiness_detail", args=[program.slug, community.slug, pk])


@reminders.source("readiness_score")
def due_scores(program: Any, today: date) -> Iterator[reminders.Due]:
    """Sheets that are not handed in, to their scorers; one query."""
    waiting = (
        ScoreSheet.objects.waiting()
        .filter(scorecard__score_by__lte=_within(today))
        .select_related("scorecard", "community")
        .order_by("pk")
    )
    for one in waiting:
        subject = format_lazy(_("Your scores of readiness, {name}"), name=one.community.name)
        url = _url(program, one.community, one.scorecard_id)
        yield reminders.Due(
            str(one.pk), one.user_id, one.community_id, one.scorecard.score_by, subject, url
        )


@reminders.source("readiness_condition")
def due_conditions(program: Any, today: date) -> Iterator[reminders.Due]:
    """Conditions that are not met, to their owners; one query."""
    unmet = (
        Condition.objects.unmet()
        .filter(due_on__lte=_within(today))
        .select_related("community")
        .order_by("pk")
    )
    for one in unmet:
        subject = format_lazy(
            _("Condition of readiness, {name}: {text}"),
            name=one.community.name,
            text=one.text[:80],
        )
        url = _url(program, one.community, one.scorecard_id)
        yield reminders.Due(str(one.pk), one.owner_id, one.community_id, one.due_on, subject, url)


@reminders.source("readiness_recheck")
def due_rechecks(program: Any, today: date) -> Iterator[reminders.Due]:
    """Re-checks that nobody has begun, to the owner, else to who decided; one query."""
    later = Scorecard.objects.filter(
        community=OuterRef("community"),
        subject=OuterRef("subject"),
        number__gt=OuterRef("number"),
    )
    due = (
        Scorecard.objects.decided()
        .filter(~Exists(later), recheck_on__lte=_within(today))
        .select_related("community")
        .order_by("pk")
    )
    for one in due:
        subject = format_lazy(
            _("Re-check of readiness ({subject}), {name}"),
            subject=one.get_subject_display(),
            name=one.community.name,
        )
        owner: Any = one.owner_id or one.decided_by_id
        url = _url(program, one.community, one.pk)
        yield reminders.Due(str(one.pk), owner, one.community_id, one.recheck_on, subject, url)
