"""Calls for applications among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from communities.models import Round


@source(
    "rounds",
    label=_("Calls for applications"),
    permission="communities.view_round",
    order=14,
    icon="campaign",
)
class Rounds(Source):
    """By title and purpose, in whatever language they were written."""

    model = Round
    concerns = ("notices__contact",)
    text = (EveryText("title"), EveryText("purpose"))
    title = "slug"
    sort = "-pk"
    facts = ("slug", "title", "published_at", "opens_at", "closes_at")
    community = None

    def url(self, hit, user, program):
        return reverse("communities:round_detail", args=[program.slug, hit.subject.slug])

    def name(self, hit):
        return str(hit.subject.title)

    def detail(self, hit):
        return hit.subject.state.label
