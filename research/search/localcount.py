"""Local counts among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from research.models import LocalCount


@source(
    "local_counts",
    label=_("Local counts"),
    permission="research.view_localcount",
    order=72,
    icon="insights",
)
class LocalCounts(Source):
    """By what was counted and by whom."""

    model = LocalCount
    text = ("what", "source")
    title = "what"
    sort = "-pk"
    facts = ("source", "what")

    def url(self, hit, user, program):
        return reverse(
            "research:localcount_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def detail(self, hit):
        return hit.subject.source
