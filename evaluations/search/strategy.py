"""The library of strategies among the results of the search."""

from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from evaluations.models import Strategy


@source(
    "strategies", label=_("Shared strategies"), permission="evaluations.read_strategy",
    order=85, icon="local_library",
)  # fmt: skip
class Strategies(Source):
    """By what was done and for whom, in every language; only what is in the library.

    Partners find those of their own communities here, and the others in the library.
    """

    model = Strategy
    text = (EveryText("title"), EveryText("did"), EveryText("whom"))
    title = EveryText("title")
    sort = "-pk"
    facts = ("title", "place")
    page = "evaluations:strategy_detail"

    def rows(self, user, program):
        return Strategy.objects.published()

    def name(self, hit):
        return str(hit.subject.title)

    def detail(self, hit):
        return hit.subject.place
