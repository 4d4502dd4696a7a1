"""Evaluation waves among the results of the search."""

from django.db.models import F, Value
from django.db.models.functions import Coalesce, NullIf
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from evaluations.models import Wave


@source(
    "evaluation_waves", label=_("Evaluation waves"), permission="evaluations.view_wave", order=80,
    icon="autorenew",
)  # fmt: skip
class Waves(Source):
    """By their notes; one without a note has nothing to be found by."""

    model = Wave
    concerns = ("owner",)
    text = ("note",)
    title = Coalesce(NullIf(F("note"), Value("")), F("kind"))
    sort = "-pk"
    facts = ("kind",)

    def name(self, hit):
        return str(hit.subject)

    def url(self, hit, user, program):
        page = [program.slug, hit.community_slug, hit.subject.pk]
        return reverse("evaluations:wave_detail", args=page)
