"""Evaluation plans that are not approved by the planned day of their step remind people."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.blueprint.models import StepRecord
from bic.notices import reminders
from bic.people.models import Membership, Role
from evaluations.models import Plan

WEEK = timedelta(days=-reminders.FIRST)
ADVICE = _("It has to be approved before data collection opens; then you are not reminded again.")


@reminders.source("evaluation_plan")
def not_approved(program: Any, today: date) -> Iterator[reminders.Due]:
    """Communities under way without an approved plan, by the day of step R1.

    Who owns the step is reminded of the step. Beside them it reminds whoever began the draft
    and the directors, who approve it; without a draft the facilitator. Three queries.
    """
    records = list(
        StepRecord.objects.open()
        .filter(code="R1", community__in=program.communities.under_way())
        .annotate(due=Coalesce("revised_on", "planned_on"))
        .filter(due__lte=today + WEEK)
        .select_related("community")
        .order_by("pk")
    )
    if not records:
        return
    drafts, approved = {}, set()
    for plan in Plan.objects.filter(community__in=[one.community_id for one in records]):
        if plan.is_draft:
            drafts[plan.community_id] = plan
        else:
            approved.add(plan.community_id)
    directors = Membership.objects.in_force().filter(role=Role.DIRECTOR)
    approvers = list(directors.order_by("user_id").values_list("user_id", flat=True).distinct())
    for record in records:
        if record.community_id in approved:
            continue
        draft = drafts.get(record.community_id)
        people = [draft.created_by_id, *approvers] if draft else [record.community.facilitator_id]
        for person in dict.fromkeys(people):
            if person and person != record.owner_id:
                yield _due(program, record, person, draft)


def _due(program: Any, record: StepRecord, person: int, draft: Plan | None) -> reminders.Due:
    words = (
        _("The evaluation plan of {name} waits for approval")
        if draft
        else _("{name} has no evaluation plan")
    )
    return reminders.Due(
        f"{record.community_id}",
        person,
        record.community_id,
        record.due_on,
        format_lazy(words, name=lazystr(record.community.name)),
        reverse("evaluations:plan_list", args=[program.slug, record.community.slug]),
        ADVICE,
    )
