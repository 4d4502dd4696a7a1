"""What the surveys of a community prove of a step, the same for every step that needs one."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy

from bic.blueprint import Evidence, State
from bic.surveys.models import Survey

# What a provider of evidence that calls `surveyed` reads.
READS = ("surveys.Survey",)
TOLD = {
    "draft": (State.IN_PROGRESS, gettext_lazy("Survey being written: %(purpose)s")),
    "open": (State.IN_PROGRESS, gettext_lazy("Survey open: %(purpose)s")),
    "expired": (State.ATTENTION, gettext_lazy("Survey stopped with its IRB approval: %(purpose)s")),
    "closed": (State.DONE, gettext_lazy("Survey closed: %(purpose)s")),
}


def surveyed(communities: Iterable[Any], purpose: str) -> dict[int, Evidence]:
    """The newest survey with a purpose in each community that has one; one query.

    Done once it closed. How many answered is not told here: partners read this too.
    """
    places = {one.pk: one for one in communities}
    rows = Survey.objects.filter(community__in=list(places), purpose=purpose)
    newest: Any = rows.order_by("community", "-created_at", "-pk").distinct("community")
    return {one.community_id: _evidence(one, places[one.community_id].program) for one in newest}


def _evidence(survey: Survey, program: Any) -> Evidence:
    survey.program = program
    state, words = TOLD[survey.state]
    at: datetime = survey.closed_at or survey.opened_at or survey.created_at
    return Evidence(
        state,
        words % {"purpose": survey.get_purpose_display()},
        timezone.localdate(at, timezone=program.tzinfo),
        reverse("surveys:survey_detail", args=[program.slug, survey.pk]),
        permission="surveys.view_survey",
    )
