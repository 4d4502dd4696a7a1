"""The reports of the demo program."""

from bic.reports.models import ProgressReport, ReportFile
from bic.tenancy import scope


def test_the_demo_has_a_published_report_and_a_draft(program):
    with scope(program):
        published = ProgressReport.objects.published().get(title="Larkspur, three years in")
        assert published.facts["sections"][0]["key"] == "spine"
        assert ReportFile.objects.get(report=published).state == "queued"
        assert ProgressReport.objects.filter(state="draft").count() == 1
