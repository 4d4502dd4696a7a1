"""What proves that the planning committee met and named themes (R3)."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from research.models import Committee, Theme


@evidence("R3", reads=["research.Committee", "research.Theme"])
def themes(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Done once themes are chosen; begun with a committee, or with a shared theme. Two queries."""
    places = {one.pk: one for one in communities}
    committees = Committee.objects.filter(community__in=list(places))
    formed = dict(committees.values_list("community_id", "formed_on"))
    counts = (
        Theme.objects.filter(community__in=list(places))
        .shared()
        .order_by()
        .values("community_id")
        .annotate(
            chosen=Count("pk", filter=Q(status=Theme.Status.CHOSEN)),
            proposed=Count("pk", filter=Q(status=Theme.Status.PROPOSED)),
            decided=Max("decided_at", filter=Q(status=Theme.Status.CHOSEN)),
            shared=Max("shared_at"),
        )
    )
    known = {one["community_id"]: one for one in counts}
    return {
        key: found
        for key, place in places.items()
        if (found := _known(place, known.get(key), key in formed, formed.get(key)))
    }


def _known(place: Any, found: Any, has_committee: bool, formed_on: Any) -> Evidence | None:
    if not (found or has_committee):
        return None
    slugs = [place.program.slug, place.slug]
    url = reverse("research:theme_list", args=slugs)
    if found and found["chosen"]:
        words = ngettext("%(count)s theme chosen", "%(count)s themes chosen", found["chosen"])
        day = timezone.localdate(found["decided"], timezone=place.program.tzinfo)
        return Evidence(State.DONE, words % {"count": found["chosen"]}, day, url)
    if found and found["proposed"]:
        words = ngettext("%(count)s theme proposed", "%(count)s themes proposed", found["proposed"])
        day = timezone.localdate(found["shared"], timezone=place.program.tzinfo)
        return Evidence(State.IN_PROGRESS, words % {"count": found["proposed"]}, day, url)
    if has_committee:
        committee = reverse("research:committee_detail", args=slugs)
        return Evidence(State.IN_PROGRESS, _("Planning committee formed"), formed_on, committee)
    return None
