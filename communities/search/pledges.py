"""Pledges among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from communities.conflicts import without_conflicts
from communities.models import Pledge


@source(
    "pledges",
    label=_("Pledges"),
    permission="communities.view_pledge",
    order=48,
    icon="favorite_border",
)
class Pledges(Source):
    """By what is pledged, and by whom."""

    model = Pledge
    text = ("what", "who")
    title = "what"
    sort = "what"
    facts = ("who", "is_for_staff", "outcome")

    def rows(self, user, program):
        rows = Pledge.objects.filter(program=program).in_force()
        return without_conflicts(rows, user, "application")

    def url(self, hit, user, program):
        return reverse(
            "communities:pledge_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def detail(self, hit):
        return f"{hit.subject.who} · {hit.community}"
