"""Planning among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from planning.models import Milestone


@source(
    "milestones",
    label=_("Milestones"),
    permission="planning.view_milestone",
    order=45,
    icon="event",
)
class Milestones(Source):
    """By title and note."""

    model = Milestone
    concerns = ("owner",)
    text = ("title", "note")
    sort = "ends_on"
    facts = ("ends_on",)

    def rows(self, user, program):
        return Milestone.objects.filter(program=program)

    def url(self, hit, user, program):
        if hit.community_slug:
            return reverse("planning:timeline_community", args=[program.slug, hit.community_slug])
        return reverse("planning:timeline", args=[program.slug])

    def detail(self, hit):
        return hit.community or gettext("Whole program")
