"""Indicators in progress reports: what they were at the end of the period, context apart."""

from typing import Any

from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from evaluations.models import Indicator
from evaluations.overview import Standing, standings


@section("indicators", order=56, source="evaluations:indicator_list")
def indicators(community: Any, period: Period) -> Section | None:
    """Those in use that were read by the end of the period; three queries."""
    found = [
        one
        for one in standings(community, period.end, until=period.end)
        if one.newest and not one.indicator.retired_at
    ]
    if not found:
        return None
    context = Indicator.Level.CONTEXT
    return Section(
        title=_("Indicators"),
        template="evaluations/report_indicators.html",
        phase=5,
        data={
            "rows": [_row(one) for one in found if one.indicator.level != context],
            "context": [_row(one) for one in found if one.indicator.level == context],
        },
    )


def _row(one: Standing) -> dict[str, Any]:
    text, language = one.indicator.name.in_language()
    return {
        "name": {"text": text, "language": language},
        "value": one.value,
        "read": one.freshness,
        "baseline": one.baseline_words,
        "moved": one.moved,
        "targets": [
            f"{target.label}: {target.value}" + (f" ({target.words})" if target.words else "")
            for target in one.targets
        ],
    }
