"""Visits and calls among the results of the search."""

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from communities.conflicts import without_conflicts
from communities.models import SiteVisit


@source(
    "visits",
    label=_("Visits and calls"),
    permission="communities.view_all_review",
    order=40,
    icon="event",
)
class Visits(Source):
    """By what was noted and who took part; none of applications one stepped out of."""

    model = SiteVisit
    text = ("notes", "participants", "community__name")
    title = "community__name"
    sort = "held_on"
    facts = ("kind", "held_on", "application")

    def rows(self, user, program):
        return without_conflicts(SiteVisit.objects.all(), user, "application")

    def url(self, hit, user, program):
        page = "communities:review_application"
        return reverse(page, args=[program.slug, hit.subject.application_id])

    def detail(self, hit):
        kind = hit.subject.get_kind_display()
        return f"{kind} · {date_format(hit.subject.held_on, 'DATE_FORMAT')}"
