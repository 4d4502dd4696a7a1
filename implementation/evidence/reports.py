"""What proves the steps of phase 5."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.blueprint.models import StepRecord
from bic.days import today_in
from bic.reports.models import ProgressReport

YEAR = timedelta(days=365)


@evidence("M2", reads=["reports.ProgressReport", "blueprint.StepRecord"])
def report_progress(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Reports given; one query.

    Reporting goes on for as long as the plan is carried out, so it is never done
    by itself. A report given before there is a plan is told, but does not open
    phase 5. More than a year without one needs attention.
    """
    communities = list(communities)
    plan = StepRecord.objects.filter(community=OuterRef("community_id"), code="C4").filter(
        Q(signed_off_at__isnull=False) | Q(actual_on__isnull=False)
    )
    published = (
        ProgressReport.objects.filter(community__in=communities)
        .published()
        .order_by()
        .values_list("pk", "corrects", "community_id", "published_at", Exists(plan))
    )
    corrected = {corrects for _pk, corrects, *_rest in published}
    # Counted here: a community gives few, and grouping by a subquery costs 1 ms a page.
    reports: dict[int, list[tuple[datetime, bool]]] = {}
    for pk, _corrects, community_id, published_at, has_plan in published:
        if pk not in corrected:
            reports.setdefault(community_id, []).append((published_at, has_plan))
    found = {}
    for community in communities:
        one = _evidence(community, reports.get(community.pk, []))
        if one is not None:
            found[community.pk] = one
    return found


def _evidence(community: Any, given: list[tuple[datetime, bool]]) -> Evidence | None:
    """`given`: when each report was given, and whether the community has a plan."""
    if not given:
        return None
    times = [published_at for published_at, _has_plan in given]
    zone = community.program.tzinfo
    has_plan, count, first = given[0][1], len(given), min(times)
    newest = timezone.localdate(max(times), zone)
    if not has_plan:
        state = State.NOT_STARTED
    elif today_in(community.program) - newest > YEAR:
        state = State.ATTENTION
    else:
        state = State.IN_PROGRESS
    headline = ngettext(
        "%(count)s report since %(month)s", "%(count)s reports since %(month)s", count
    ) % {"count": count, "month": date_format(timezone.localdate(first, zone), "YEAR_MONTH_FORMAT")}
    address = reverse("reports:list", args=[community.program.slug, community.slug])
    return Evidence(state, headline, newest, address)
