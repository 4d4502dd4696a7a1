"""Frozen profiles among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from research.models import ProfileVersion


@source(
    "profiles",
    label=_("Frozen profiles"),
    permission="research.view_profileversion",
    order=71,
    icon="insights",
)
class Profiles(Source):
    """By title and note."""

    model = ProfileVersion
    text = ("title", "note")
    sort = "-pk"
    facts = ("title", "number")

    def url(self, hit, user, program):
        return reverse(
            "research:profile_version_detail",
            args=[program.slug, hit.community_slug, hit.subject.pk],
        )
