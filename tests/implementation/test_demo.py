"""The reports of the demo program."""

import pytest

from bic import demo
from bic.reports.models import ProgressReport, ReportFile
from bic.tenancy import scope
from bic.tenancy.models import Program

pytestmark = pytest.mark.django_db


def test_the_demo_has_a_published_report_and_a_draft():
    demo.load()

    with scope(Program.objects.get(slug=demo.SLUG)):
        published = ProgressReport.objects.published().get()
        assert published.facts["sections"][0]["key"] == "spine"
        assert ReportFile.objects.get(report=published).state == "queued"
        assert ProgressReport.objects.filter(state="draft").count() == 1
