"""Evaluation reports in progress reports: what was published, and in which languages."""

from typing import Any

from django.utils.translation import gettext as _

from bic.papers.told import editions_until
from bic.reports.sections import Period, Section, section
from evaluations.services.report import reports


@section("evaluation_report", order=57, source="evaluations:evaluationreport_list")
def evaluation_report(community: Any, period: Period) -> Section | None:
    """Editions published until the end of the period, of the newest version; one query."""
    found = editions_until(reports, community, period.end)
    if not found:
        return None
    return Section(
        title=_("Evaluation reports"),
        template="evaluations/report_evaluation.html",
        phase=5,
        data={"editions": found},
    )
