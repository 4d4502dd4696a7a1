"""Applications among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from communities.conflicts import without_conflicts
from communities.models import Application


@source(
    "applications",
    label=_("Applications"),
    permission="communities.list_application",
    order=15,
    icon="file_present",
)
class Applications(Source):
    """By the name of the community."""

    model = Application
    concerns = ("letters__document",)
    text = ("community__name",)
    title = "community__name"
    sort = "-pk"
    facts = ("status", "submitted_at", "keyed_in_by")

    def rows(self, user, program):
        return without_conflicts(Application.objects.all(), user)

    def url(self, hit, user, program):
        one = hit.subject
        if one.submitted_at is None and not one.is_on_paper:
            return ""
        return reverse(
            "communities:application_detail", args=[program.slug, hit.community_slug, one.pk]
        )

    def detail(self, hit):
        return hit.subject.get_status_display()
