"""What proves that a wave was reported: beside the survey (C5), beside the wave (M3)."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from bic.spoken import listed_within
from evaluations.models import EvaluationEdition, EvaluationReport, Wave

READS = ["evaluations.EvaluationReport", "evaluations.EvaluationEdition", "evaluations.Wave"]


@evidence("C5", reads=READS, part=2, is_further=True)
def first_year(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The published report of year 1, with its languages; two queries."""
    return _published(communities, Wave.Kind.YEAR_1)


@evidence("M3", reads=READS, part=1, is_further=True)
def third_year(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The published report of year 3, with its languages; two queries."""
    return _published(communities, Wave.Kind.YEAR_3)


def _published(communities: Iterable[Any], kind: str) -> dict[int, Evidence]:
    """The newest published version of each; a draft proves nothing."""
    places = {one.pk: one for one in communities}
    rows = EvaluationReport.objects.filter(community__in=list(places), wave__kind=kind)
    newest = {one.community_id: one for one in rows.published().order_by("number")}
    languages: dict[int, list[str]] = {}
    editions = EvaluationEdition.objects.filter(report__in=list(newest.values()))
    for key, code in editions.order_by("published_at").values_list("report_id", "language"):
        languages.setdefault(key, []).append(code)
    return {pk: _told(places[pk], one, languages[one.pk]) for pk, one in newest.items()}


def _told(place: Any, one: EvaluationReport, languages: list[str]) -> Evidence:
    return Evidence(
        State.DONE,
        _("Evaluation report published in %(languages)s") % {"languages": listed_within(languages)},
        timezone.localdate(one.published_at, timezone=place.program.tzinfo),
        reverse(
            "evaluations:evaluationreport_detail", args=[place.program.slug, place.slug, one.pk]
        ),
        permission="evaluations.list_evaluationreport",
    )
