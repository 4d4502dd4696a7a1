"""Studies, quotes and existing data among the results of the search. Records are not found:
what was said there is looked for by nobody but those who read it."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from research.models import ExistingData, Quote, Study


class InCommunity(Source):
    """Something with a page below its community."""

    page_name: str

    def url(self, hit, user, program):
        return reverse(
            f"research:{self.page_name}", args=[program.slug, hit.community_slug, hit.subject.pk]
        )


@source("studies", label=_("Studies"), permission="research.view_study", order=70, icon="hearing")
class Studies(InCommunity):
    """By title and what is asked."""

    model = Study
    concerns = ("owner",)
    text = ("title", "question", "asked")
    sort = "-pk"
    page_name = "study_detail"


@source("quotes", label=_("Quotes"), permission="research.view_quote", order=71, icon="comment")
class Quotes(Source):
    """By their words; those that are shared, for everybody."""

    model = Quote
    text = ("text", "translation")
    title = "text"
    sort = "-pk"
    facts = ("approved_at", "level")

    def rows(self, user, program):
        return Quote.objects.shared()

    def url(self, hit, user, program):
        return reverse("research:quote_list", args=[program.slug, hit.community_slug])


@source(
    "existing", label=_("Existing data"), permission="research.view_existingdata", order=72,
    icon="file_present",
)  # fmt: skip
class Existing(InCommunity):
    """By title, publisher and what it says."""

    model = ExistingData
    concerns = ("document",)
    text = ("title", "publisher", "says", "useful_for")
    sort = "title"
    facts = ("year", "publisher")
    page_name = "existing_detail"

    def detail(self, hit):
        return f"{hit.subject.publisher}, {hit.subject.year}"
