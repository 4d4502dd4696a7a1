"""Research reports in progress reports: what was published, and in which languages."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from research.models import ReportEdition


@section("research_report", order=28, source="research:researchreport_list")
def research_report(community: Any, period: Period) -> Section | None:
    """Editions published until the end of the period, of the newest version; one query."""
    zone = community.program.tzinfo
    rows = ReportEdition.objects.filter(community=community).select_related("report")
    found = [
        (one, day)
        for one in rows.defer("facts").order_by("-report__number", "published_at")
        if (day := timezone.localdate(one.published_at, timezone=zone)) <= period.end
    ]
    if not found:
        return None
    newest = found[0][0].report_id
    return Section(
        title=_("Research report"),
        template="research/report_research.html",
        phase=3,
        data={
            "editions": [
                {
                    "title": one.title,
                    "language": one.language,
                    "language_name": one.language_name,
                    "day": date_format(day),
                }
                for one, day in found
                if one.report_id == newest
            ]
        },
    )
