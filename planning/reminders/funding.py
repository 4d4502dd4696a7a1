"""Reminders of what planning owes to others by a day."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from planning.models import Grant, GrantReport


@reminders.source("grant_report")
def due_grant_reports(program: Any, today: date) -> Iterator[reminders.Due]:
    """Reports that funders wait for, to the owner of the grant; one query."""
    open_reports = (
        GrantReport.objects.open()
        .filter(grant__owner__isnull=False, due_on__lte=today - timedelta(days=reminders.FIRST))
        .select_related("grant__funder")
        .order_by("pk")
    )
    for report in open_reports:
        grant = report.grant
        subject = format_lazy(
            "{report}, {grant}, {funder}",
            report=GrantReport.Kind(report.kind).label,
            grant=grant.title,
            funder=grant.funder.name,
        )
        yield _due(program, f"{report.pk}", grant, report.due_on, subject)


@reminders.source("grant_application")
def due_applications(program: Any, today: date) -> Iterator[reminders.Due]:
    """Days by which to apply, to the owner of a grant that is not applied for yet; one query."""
    waiting = (
        Grant.objects.filter(
            status__in=[Grant.Status.PROSPECT, Grant.Status.INQUIRY],
            owner__isnull=False,
            apply_by__lte=today - timedelta(days=reminders.FIRST),
        )
        .select_related("funder")
        .order_by("pk")
    )
    for grant in waiting:
        subject = format_lazy(
            _("Application for {grant}, {funder}"), grant=grant.title, funder=grant.funder.name
        )
        yield _due(program, f"{grant.pk}", grant, grant.apply_by, subject)


def _due(program: Any, key: str, grant: Grant, day: Any, subject: Any) -> reminders.Due:
    url = reverse("planning:funding_grant", args=[program.slug, grant.pk])
    owner_id: Any = grant.owner_id
    return reminders.Due(key, owner_id, None, day, subject, url)
