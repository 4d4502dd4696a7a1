"""Assets among the results of the search, for those who may see them."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from research.models import Asset


@source("assets", label=_("Assets"), permission="research.view_asset", order=72, icon="location_on")
class Assets(Source):
    """By name and what they can offer.

    Not indexed, so nothing is left of somebody who withdrew.
    """

    model = Asset
    concerns = ("organization",)
    text = ("name", "offers", "address")
    title = "name"
    sort = "name"
    facts = ("category", "is_person", "is_public", "erased_at")

    def rows(self, user, program):
        return Asset.objects.listed()

    def url(self, hit, user, program):
        return reverse(
            "research:asset_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def detail(self, hit):
        return f"{hit.subject.get_category_display()} · {hit.community}"
