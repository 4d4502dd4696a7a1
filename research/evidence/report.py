"""What proves that the research was reported (R2), in every language of the program."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from bic.spoken import listed_within
from research.models import ReportEdition, ResearchReport


@evidence("R2", reads=["research.ResearchReport", "research.ReportEdition"], part=4)
def report(communities: Iterable[Any]) -> dict[int, Evidence]:
    """Begun with a draft; done once the newest published version is out in every language of
    the program. Two queries.
    """
    places = {one.pk: one for one in communities}
    reports = ResearchReport.objects.filter(community__in=list(places)).order_by("number")
    drafts, published = {}, {}
    for one in reports:
        (drafts if one.is_draft else published)[one.community_id] = one
    languages: dict[int, list[str]] = {}
    rows = ReportEdition.objects.filter(report__in=list(published.values()))
    for key, code in rows.order_by("published_at").values_list("report_id", "language"):
        languages.setdefault(key, []).append(code)
    found = {pk: _drafted(places[pk], one) for pk, one in drafts.items()}
    return found | {
        pk: _published(places[pk], one, languages[one.pk]) for pk, one in published.items()
    }


def _drafted(place: Any, one: ResearchReport) -> Evidence:
    return Evidence(
        State.IN_PROGRESS,
        _("Research report drafted"),
        timezone.localdate(one.created_at, timezone=place.program.tzinfo),
        reverse("research:researchreport_list", args=[place.program.slug, place.slug]),
        permission="research.list_researchreport",
    )


def _published(place: Any, one: ResearchReport, languages: list[str]) -> Evidence:
    is_whole = set(place.program.languages) <= set(languages)
    return Evidence(
        State.DONE if is_whole else State.IN_PROGRESS,
        _("Research report published in %(languages)s") % {"languages": listed_within(languages)},
        timezone.localdate(one.published_at, timezone=place.program.tzinfo),
        reverse("research:researchreport_list", args=[place.program.slug, place.slug]),
        permission="research.list_researchreport",
    )
