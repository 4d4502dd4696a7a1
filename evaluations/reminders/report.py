"""Waves without a report, and reports that wait for a translation."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from bic.papers.told import WEEK, waiting_for_translation
from bic.people.models import Membership, Role
from evaluations.models import EvaluationReport, Wave
from evaluations.services.report import reports

# A wave is to be reported so long after it was locked.
PATIENCE = timedelta(days=30)
REPORTED = (Wave.Kind.YEAR_1, Wave.Kind.YEAR_3)


@reminders.source("evaluation_report")
def unreported(program: Any, today: date) -> Iterator[reminders.Due]:
    """Waves of year 1 and 3 that were locked 30 days ago and have no published report.

    To whoever is in charge, else to the facilitator, else to the directors. Three queries.
    """
    last = today + WEEK - PATIENCE + timedelta(days=1)
    until = datetime.combine(last, time(), tzinfo=program.tzinfo)
    published = EvaluationReport.objects.published().values("wave")
    waves = list(
        Wave.objects.filter(
            community__in=program.communities.under_way(), kind__in=REPORTED, locked_at__lt=until
        )
        .exclude(pk__in=published)
        .select_related("community")
        .order_by("pk")
    )
    if not waves:
        return
    directors = Membership.objects.in_force().filter(role=Role.DIRECTOR)
    others = list(directors.order_by("user_id").values_list("user_id", flat=True).distinct())
    for wave in waves:
        person = wave.owner_id or wave.community.facilitator_id
        for recipient in [person] if person else others:
            yield _due(program, wave, recipient)


def _due(program: Any, wave: Wave, recipient: int) -> reminders.Due:
    return reminders.Due(
        f"{wave.pk}",
        recipient,
        wave.community_id,
        timezone.localdate(wave.locked_at, timezone=program.tzinfo) + PATIENCE,
        format_lazy(
            _("Publish the evaluation report of {name}: {wave}"),
            wave=Wave.Kind(wave.kind).label, name=lazystr(wave.community.name),
        ),
        reverse("evaluations:evaluationreport_list", args=[program.slug, wave.community.slug]),
        _("The wave is locked. Once a report of it is published you are not reminded again."),
    )  # fmt: skip


@reminders.source("evaluation_report_words")
def untranslated(program: Any, today: date) -> Iterator[reminders.Due]:
    """The newest version of each wave, where some language waits. Three queries."""
    for one, due_on in waiting_for_translation(reports, program, today):
        yield reminders.Due(
            f"{one.pk}", one.created_by_id, one.community_id, due_on,
            format_lazy(
                _("An evaluation report of {name} waits for its translation"),
                name=lazystr(one.community.name),
            ),
            reverse(
                "evaluations:evaluationreport_edit",
                args=[program.slug, one.community.slug, one.pk],
            ),
            _("You are told because you began it."),
        )  # fmt: skip
