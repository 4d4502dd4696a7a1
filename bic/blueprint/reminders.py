"""Reminders of the days by which steps should be finished."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.blueprint.evidence import State, gather, gather_program
from bic.blueprint.models import StepRecord
from bic.notices import reminders


@reminders.source("step")
def due_steps(program: Any, today: date) -> Iterator[reminders.Due]:
    """Open steps with an owner, of the program and of communities under way.

    One query; when it finds any, the evidence tells which of them the records
    show as done, in a fixed number of queries.
    """
    under_way = Q(community=None) | Q(community__in=program.communities.under_way())
    records = list(
        StepRecord.objects.open()
        .filter(under_way, owner__isnull=False)
        .annotate(due=Coalesce("revised_on", "planned_on"))
        .filter(due__lte=today - timedelta(days=reminders.FIRST))
        .select_related("community")
        .order_by("pk")
    )
    for record in records:
        if record.community:
            # Known here; evidence that asked for it would cost a query.
            record.community.program = program
    proved = gather({r.community for r in records if r.community}) if records else {}
    proved_once = gather_program(program) if records else {}
    for record in records:
        if record.community_id:
            evidence = proved.get(record.code, {}).get(record.community_id)
        else:
            evidence = proved_once.get(record.code)
        if record.owner_id and (evidence is None or evidence.state != State.DONE):
            yield _due(program, record, record.owner_id)


def _due(program: Any, record: StepRecord, owner_id: int) -> reminders.Due:
    step, community = record.step, record.community
    if community:
        subject = format_lazy(
            _("Step {number} {name}, {community}"),
            number=step.number,
            name=step.name,
            community=community.name,
        )
        url = reverse("blueprint:step", args=[program.slug, community.slug, step.code])
    else:
        subject = format_lazy(_("Step {number} {name}"), number=step.number, name=step.name)
        url = reverse("blueprint:program_step", args=[program.slug, step.code])
    return reminders.Due(str(record.pk), owner_id, record.community_id, record.due_on, subject, url)
