"""Assets that nobody has looked after for a year, for the facilitators of their communities."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db.models import Count, Min
from django.db.models.functions import Coalesce, TruncDate
from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from bic.notices import reminders
from research.models import Asset
from research.models.asset import STALE_AFTER


@reminders.source("asset")
def unverified(program: Any, today: date) -> Iterator[reminders.Due]:
    """One reminder a community, of the asset that waits longest; one query.

    Private persons are not counted: a reminder is mailed.
    """
    rows = (
        Asset.objects.stale(today)
        .filter(is_person=False, community__facilitator__isnull=False)
        .order_by("community")
        .values_list("community", "community__facilitator", "community__name", "community__slug")
        .annotate(count=Count("pk"), since=Min(Coalesce("verified_on", TruncDate("created_at"))))
    )
    for community, facilitator, name, slug, count, since in rows:
        words = ngettext_lazy(
            "{count} asset to verify again, {community}",
            "{count} assets to verify again, {community}",
            count,
        )
        yield reminders.Due(
            str(community),
            facilitator,
            community,
            since + STALE_AFTER,
            format_lazy(words, count=count, community=name),
            reverse("research:asset_list", args=[program.slug, slug], query={"verified": "no"}),
            _("You facilitate this community. It ends when somebody has verified them."),
        )
