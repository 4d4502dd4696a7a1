"""The reading room: all that research may show, on one page, for the committee of a community."""

from django.views.generic import TemplateView

from bic.documents.models import Document
from bic.spoken import own_name
from bic.surveys.models import Survey
from bic.ui.views import ProgramPermissionMixin
from research import frozen, overview, reading
from research.attaching import public_assets
from research.forms.theme import languages_of
from research.linking import linked
from research.models import ExistingData, Quote, Ranking
from research.views.committee import committee_of
from research.views.in_community import InCommunity

MOST_CHARTS = 6
MOST_QUOTES = 12
MOST_ROWS = 100


class ReadingRoom(InCommunity, ProgramPermissionMixin, TemplateView):
    """Frozen profile, results, quotes, assets, existing data and themes.

    Only what is frozen, closed, approved or public, also for the staff, so that both look at
    the same page. `language` in the address shows themes in a language of the community that
    the product does not speak.
    """

    permission_required = "research.view_readingroom"
    template_name = "research/readingroom.html"

    def get_context_data(self, **kwargs):
        place, user = self.request.community, self.request.user
        languages = languages_of(place)
        wanted = self.request.GET.get("language", "")
        language = wanted if wanted in languages else self.request.LANGUAGE_CODE
        themes = reading.themes_for_reading(place, language)
        for one in themes:
            one["evidence"] = linked(self.request, one["evidence"])
        quotes = Quote.objects.filter(community=place).shared().order_by("-approved_at", "-pk")
        existing = ExistingData.objects.filter(community=place).for_list()
        documents = Document.objects.filter(
            community=place, step__in=("R1", "R2", "R3", "R4"), seen_by=Document.Audience.MEMBERS
        ).in_use()
        return (
            super().get_context_data(**kwargs)
            | self.profile(place)
            | {
                "committee": committee_of(place),
                "themes": themes,
                "language": language,
                "languages": [(code, own_name(code)) for code in languages],
                "surveys": surveys_of(place),
                "quotes": quotes[:MOST_QUOTES],
                "assets": assets_of(place),
                "existing": existing[:MOST_ROWS],
                "documents": documents.for_list(),
                "ranking": newest_ranking(place),
                "may_rank": user.has_perm("research.describe_seat", place),
            }
        )

    @staticmethod
    def profile(place):
        """The newest frozen profile in words: its headlines, and its first charts."""
        version = frozen.frozen_profile(place)
        if version is None:
            return {"version": None}
        blocks = overview.shown(frozen.told(version))
        return {
            "version": version,
            "headlines": overview.headlines(blocks),
            "blocks": blocks[:MOST_CHARTS],
            "counts": frozen.counts(version),
            "sources": overview.sources(blocks[:MOST_CHARTS]),
        }


def surveys_of(place):
    """Surveys of the community that are closed: their results stand still."""
    closed = Survey.objects.filter(community=place, closed_at__isnull=False)
    return closed.only("title", "purpose", "closed_at").order_by("-closed_at", "pk")


def newest_ranking(place):
    """The ranking that was opened last, or None."""
    rankings = Ranking.objects.filter(community=place).select_related("program")
    return rankings.in_order().first()


def assets_of(place):
    """Public assets by category, in words."""
    groups = {}
    for one in public_assets(place).order_by("category", "name", "pk")[:MOST_ROWS]:
        groups.setdefault(one.get_category_display(), []).append(one)
    return list(groups.items())
