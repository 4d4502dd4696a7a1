"""Communities among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from communities.models import Community


@source(
    "communities",
    label=_("Communities"),
    permission="communities.view_community",
    order=10,
    icon="location_city",
)
class Communities(Source):
    """By name, cohort and county."""

    model = Community
    concerns = ("facilitator",)
    text = ("name", "cohort", "county__name")
    title = "name"
    sort = "name"
    facts = ("kind", "status")
    community = ""

    def rows(self, user, program):
        return program.communities.all()

    def url(self, hit, user, program):
        return reverse("blueprint:workspace", args=[program.slug, hit.community_slug])

    def detail(self, hit):
        return f"{hit.subject.get_kind_display()} · {hit.subject.get_status_display()}"
