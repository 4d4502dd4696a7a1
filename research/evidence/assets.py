"""What proves that the assets of a community are known (R2)."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from research.models import Asset

COUNTED = len(set(Asset.Category) - {Asset.Category.RESIDENTS})


@evidence("R2", reads=["research.Asset"], part=3)
def assets(communities: Iterable[Any]) -> dict[int, Evidence]:
    """In progress once the first asset is known, done once every category has one; one query.

    Private persons, and with them the residents, are not counted: partners read this too.
    """
    places = {one.pk: one for one in communities}
    rows = (
        Asset.objects.without_persons()
        .filter(community__in=list(places))
        .order_by("community")
        .values_list("community")
        .annotate(Count("pk"), Count("category", distinct=True), Max("updated_at"))
    )
    return {pk: _mapped(places[pk], *told) for pk, *told in rows}


def _mapped(community: Any, count: int, categories: int, at: Any) -> Evidence:
    program = community.program
    assets_known = ngettext("%(count)d asset", "%(count)d assets", count) % {"count": count}
    kinds = ngettext("in %(count)d category", "in %(count)d categories", categories) % {
        "count": categories
    }
    return Evidence(
        State.DONE if categories >= COUNTED else State.IN_PROGRESS,
        f"{assets_known} {kinds}",
        timezone.localdate(at, timezone=program.tzinfo),
        reverse("research:asset_list", args=[program.slug, community.slug]),
        permission="research.list_asset",
    )
