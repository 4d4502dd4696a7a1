"""Published evaluation reports among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from evaluations.models import EvaluationEdition


@source(
    "evaluation_reports",
    label=_("Evaluation reports"),
    permission="evaluations.view_evaluationedition",
    order=81,
    icon="file_present",
)
class EvaluationReports(Source):
    """By title, in every language they were published in; drafts are not found."""

    model = EvaluationEdition
    text = ("title",)
    sort = "-pk"
    facts = ("language", "report")

    def url(self, hit, user, program):
        return reverse(
            "evaluations:evaluationreport_read",
            args=[
                program.slug, hit.community_slug, hit.subject.report_id, hit.subject.language,
            ],
        )  # fmt: skip

    def detail(self, hit):
        return hit.subject.language_name
