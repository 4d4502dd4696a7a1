"""What proves that there is an evaluation plan (R1): a version that a director approved."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from evaluations.models import Plan


@evidence("R1", reads=["evaluations.Plan"])
def evaluation_plan(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Begun with a draft, done with the first approval; a later draft undoes nothing. One query.

    It lets data collection open (`bic.blueprint.collecting`).
    """
    places = {one.pk: one for one in communities}
    rows = Plan.objects.filter(community__in=list(places)).order_by("number")
    newest: dict[int, Plan] = {}
    for plan in rows:
        before = newest.get(plan.community_id)
        if before is None or before.is_draft or not plan.is_draft:
            newest[plan.community_id] = plan
    return {pk: _told(places[pk], plan) for pk, plan in newest.items()}


def _told(place: Any, plan: Plan) -> Evidence:
    words = _("Version %(number)s drafted") if plan.is_draft else _("Version %(number)s approved")
    at = plan.approved_at or plan.created_at
    return Evidence(
        State.IN_PROGRESS if plan.is_draft else State.DONE,
        words % {"number": plan.number},
        timezone.localdate(at, timezone=place.program.tzinfo),
        reverse("evaluations:plan_list", args=[place.program.slug, place.slug]),
        permission="evaluations.list_plan",
    )
