"""Indicators among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from evaluations.models import Indicator


@source(
    "indicators", label=_("Indicators"), permission="evaluations.list_indicator", order=79,
    icon="visibility",
)  # fmt: skip
class Indicators(Source):
    """By their names and what they mean, in every language."""

    model = Indicator
    concerns = ("owner",)
    text = (EveryText("name"), EveryText("definition"))
    title = EveryText("name")
    sort = "-pk"
    facts = ("name", "level")

    def url(self, hit, user, program):
        return reverse(
            "evaluations:indicator_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def name(self, hit):
        return str(hit.subject.name)

    def detail(self, hit):
        return str(Indicator.Level(hit.subject.level).label)
