"""What proves the baseline (R4)."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from bic.surveys.models import Survey


@evidence("R4", reads=["surveys.Survey"])
def baseline(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The newest baseline survey: in progress while it is written or open, done once it closed.

    How many answered is not told here: partners read this too.
    """
    places = {one.pk: one for one in communities}
    rows = Survey.objects.filter(community__in=list(places), purpose=Survey.Purpose.BASELINE)
    # The newest of each community is written last.
    return {
        row.community_id: _baseline(row, places[row.community_id].program)
        for row in rows.order_by("created_at", "pk")
    }


def _baseline(survey: Survey, program: Any) -> Evidence:
    told = {
        (True, True): (State.DONE, _("Baseline survey closed"), survey.closed_at),
        (True, False): (State.IN_PROGRESS, _("Baseline survey open"), survey.opened_at),
    }
    key = (survey.opened_at is not None, survey.closed_at is not None)
    begun = (State.IN_PROGRESS, _("Baseline survey being written"), survey.created_at)
    state, headline, at = told.get(key, begun)
    return Evidence(
        state,
        headline,
        timezone.localdate(at, timezone=program.tzinfo),
        reverse("surveys:survey_detail", args=[program.slug, survey.pk]),
        permission="surveys.view_survey",
    )
