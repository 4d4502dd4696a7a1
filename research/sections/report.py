"""Research reports in progress reports: what was published, and in which languages."""

from typing import Any

from django.utils.translation import gettext as _

from bic.papers.told import editions_until
from bic.reports.sections import Period, Section, section
from research.services.report import reports


@section("research_report", order=28, source="research:researchreport_list")
def research_report(community: Any, period: Period) -> Section | None:
    """Editions published until the end of the period, of the newest version; one query."""
    found = editions_until(reports, community, period.end)
    if not found:
        return None
    return Section(
        title=_("Research report"),
        template="research/report_research.html",
        phase=3,
        data={"editions": found},
    )
