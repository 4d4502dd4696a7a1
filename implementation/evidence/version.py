"""What of the plan was approved and published (C4), beside what stands in it."""

from collections.abc import Iterable
from typing import Any

from django.db.models import BooleanField, ExpressionWrapper, Max, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from bic.versions import named
from implementation.models import PlanEdition, PlanVersion

IS_APPROVED = ExpressionWrapper(Q(approved_at__isnull=False), output_field=BooleanField())


@evidence(
    "C4",
    part=1,
    is_further=True,
    reads=["implementation.PlanVersion", "implementation.PlanEdition"],
)
def approved_plan(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Done once the newest version is approved and published; before that it is under way.

    Two queries.
    """
    places = {one.pk: one for one in communities}
    newest = (
        PlanVersion.objects.filter(community__in=list(places))
        .annotate(is_settled=IS_APPROVED)
        .order_by("community_id", "-number")
        .distinct("community_id")
        .values_list("community_id", "pk", "number", "is_settled", "approved_on", "created_at")
    )
    found = list(newest)
    published: dict[int, Any] = dict(
        PlanEdition.objects.filter(version__in=[one[1] for one in found])
        .order_by()
        .values_list("version_id")
        .annotate(last=Max("published_at"))
    )
    return {
        place: _told(places[place], number, settled, day or at.date(), published.get(key))
        for place, key, number, settled, day, at in found
    }


def _told(place: Any, number: int, is_settled: bool, day: Any, published: Any) -> Evidence:
    if published:
        words = _("%(version)s approved and published")
    elif is_settled:
        words = _("%(version)s approved, not published yet")
    else:
        words = _("%(version)s waits for approval")
    url = reverse("implementation:planversion_list", args=[place.program.slug, place.slug])
    state = State.DONE if published else State.IN_PROGRESS
    return Evidence(state, words % {"version": named(number)}, day, url)
