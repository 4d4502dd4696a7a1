"""Audiences that should be told: whoever writes their report, or reads it first."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from implementation.models import AudienceReport, ReportCycle
from implementation.schedule import Standing, standings

WEEK = timedelta(days=-reminders.FIRST)


@reminders.source("audience_report")
def due_to_audiences(program: Any, today: date) -> Iterator[reminders.Due]:
    """What is due of every running cycle, the oldest period of each first; two queries.

    It follows from the days of the cycles, so that whatever was not looked at in time is found
    the next time; what was told already, notices remember.
    """
    cycles = ReportCycle.objects.filter(program=program).running().for_list()
    for one in standings(cycles.select_related("owner", "reviewer", "community"), today):
        recipient = _whose(one)
        if recipient is None or not one.is_due or one.turn.due_on > today + WEEK:
            continue
        slugs = [program.slug, one.cycle.community.slug]
        key = f"{one.cycle.pk}-{one.turn.start:%Y%m%d}"
        yield reminders.Due(
            key, recipient, one.cycle.community_id, one.turn.due_on,
            format_lazy(
                _("Report of {name}: {audience}"),
                name=lazystr(one.cycle.community.name),
                audience=one.cycle.get_audience_display(),
            ),
            reverse("implementation:audiencereport_detail", args=[*slugs, one.report.pk])
            if one.report
            else reverse("implementation:audiencereport_list", args=slugs),
            _("You are told because you write it, or read it before it is published."),
        )  # fmt: skip


def _whose(one: Standing) -> int | None:
    if one.report is not None and one.report.state == AudienceReport.State.REVIEW:
        return one.cycle.reviewer_id or one.cycle.owner_id or one.cycle.created_by_id
    return one.cycle.owner_id or one.cycle.created_by_id
