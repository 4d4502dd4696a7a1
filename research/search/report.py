"""Published research reports among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from research.models import ReportEdition


@source(
    "research_reports",
    label=_("Research reports"),
    permission="research.view_reportedition",
    order=77,
    icon="file_present",
)
class ResearchReports(Source):
    """By title, in every language they were published in; drafts are not found."""

    model = ReportEdition
    text = ("title",)
    sort = "-pk"
    facts = ("language", "report")

    def url(self, hit, user, program):
        return reverse(
            "research:researchreport_read",
            args=[
                program.slug, hit.community_slug, hit.subject.report_id, hit.subject.language,
            ],
        )  # fmt: skip

    def detail(self, hit):
        return hit.subject.language_name
