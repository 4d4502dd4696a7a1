"""Progress reports among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.reports.models import ProgressReport
from bic.search import Source, source


@source(
    "reports",
    label=_("Reports"),
    permission="reports.view_progressreport",
    order=40,
    icon="file_present",
)
class Reports(Source):
    """Published reports by title."""

    model = ProgressReport
    indexed = True
    text = ("title",)
    sort = "-pk"
    facts = ("state",)

    def rows(self, user, program):
        return ProgressReport.objects.published()

    def url(self, hit, user, program):
        return reverse("reports:detail", args=[program.slug, hit.community_slug, hit.subject.pk])
