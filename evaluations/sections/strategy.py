"""Strategies in progress reports: what the community shared with the others of the program."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from evaluations.models import Strategy


@section("shared_strategies", order=88, source="evaluations:strategy_list")
def shared_strategies(community: Any, period: Period) -> Section | None:
    """Those that were published in the period and still stand in the library; one query."""
    zone = community.program.tzinfo
    rows = Strategy.objects.of(community).published().order_by("published_at", "pk")
    shared = [
        [str(one.title), str(one.whom)]
        for one in rows
        if period.start <= timezone.localdate(one.published_at, timezone=zone) <= period.end
    ]
    if not shared:
        return None
    return Section(
        title=_("Strategies shared with other communities"),
        template="evaluations/report_strategies.html",
        phase=5,
        data={"shared": shared},
    )
