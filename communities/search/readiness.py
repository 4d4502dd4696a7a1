"""Conditions and criteria of readiness among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from communities.models import Condition, ReadinessCriterion


@source(
    "conditions",
    label=_("Conditions of readiness"),
    permission="communities.view_condition",
    order=45,
    icon="insights",
)
class Conditions(Source):
    """What communities that are ready with conditions have to do."""

    model = Condition
    concerns = ("owner",)
    text = ("text",)
    title = "text"
    sort = "text"
    facts = ("scorecard",)

    def rows(self, user, program):
        # Partners see conditions once they follow from an outcome.
        return Condition.objects.filter(scorecard__outcome="conditions")

    def url(self, hit, user, program):
        return reverse(
            "communities:readiness_detail",
            args=[program.slug, hit.community_slug, hit.subject.scorecard_id],
        )


@source(
    "readiness_criteria",
    label=_("Criteria of readiness"),
    permission="communities.change_readinesscriterion",
    order=46,
    icon="list",
)
class Criteria(Source):
    """Criteria of the program's own; suggestions are stored in English."""

    model = ReadinessCriterion
    text = ("title", "question")
    title = "title"
    sort = "title"
    facts = ("subject", "dimension")
    community = "program"

    def rows(self, user, program):
        return ReadinessCriterion.objects.in_use()

    def url(self, hit, user, program):
        return reverse(
            "communities:readiness_criterion_update", args=[program.slug, hit.subject.pk]
        )

    def detail(self, hit):
        return f"{hit.subject.get_subject_display()} · {hit.subject.get_dimension_display()}"
