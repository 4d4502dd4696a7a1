"""Surveys among the results of the search."""

from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.surveys.models import Survey


@source("surveys", label=_("Surveys"), permission="surveys.view_survey", order=64, icon="comment")
class Surveys(Source):
    """By title."""

    model = Survey
    text = ("title",)
    facts = ("purpose",)
    page = "surveys:survey_detail"

    def detail(self, hit):
        return " · ".join(
            filter(None, (hit.community, str(Survey.Purpose(hit.subject.purpose).label)))
        )
