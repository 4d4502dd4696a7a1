"""Themes among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from research.models import Theme


@source(
    "themes",
    label=_("Themes"),
    permission="research.view_theme",
    order=76,
    icon="lightbulb_outline",
)
class Themes(Source):
    """By words in any language; whoever looks finds what they may read."""

    model = Theme
    text = (EveryText("title"), EveryText("text"))
    title = EveryText("title")
    sort = "-pk"
    facts = ("title", "status", "shared_at")

    def url(self, hit, user, program):
        return reverse(
            "research:theme_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def name(self, hit):
        return str(hit.subject.title)

    def detail(self, hit):
        return str(Theme.Status(hit.subject.status).label)
