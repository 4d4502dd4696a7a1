"""Agreements among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from communities.models import Agreement


@source(
    "agreements",
    label=_("Agreements"),
    permission="communities.view_agreement",
    order=40,
    icon="verified",
)
class Agreements(Source):
    """By title, community and resolution."""

    model = Agreement
    concerns = (
        "owner",
        "made__document",
        "obligations__owner",
        "obligations__fulfilments__document",
    )
    text = ("title", "community__name", "resolution_number")
    sort = "title"
    facts = ("state", "sent_at")

    def rows(self, user, program):
        return Agreement.objects.readable_by(user, program)

    def url(self, hit, user, program):
        slugs = [program.slug, hit.community_slug, hit.subject.pk]
        return reverse("communities:agreement_detail", args=slugs)

    def detail(self, hit):
        return f"{hit.subject.get_state_display()} · {hit.community}"
