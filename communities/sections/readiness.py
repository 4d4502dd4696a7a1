"""Readiness in a progress report."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from communities.models import Condition, Scorecard
from communities.models.readiness import Subject
from communities.readiness import lines, stage_words, standing


@section("readiness", order=20, source="communities:readiness_community")
def readiness(community: Any, _period: Period) -> Section | None:
    """The newest outcome for sponsors and community, with its conditions; two queries.

    Nothing of single scorers or interviews: partners read reports.
    """
    newest: dict[str, Scorecard] = {}
    found = Scorecard.objects.filter(community=community).decided().with_counts()
    for card in found.order_by("number"):
        card.program = community.program
        newest[card.subject] = card
    if not newest:
        return None
    conditions: dict[int, list[dict[str, str]]] = {}
    for one in Condition.objects.filter(scorecard__in=newest.values()).order_by("due_on", "pk"):
        conditions.setdefault(one.scorecard_id, []).append(
            {
                "text": one.text,
                "due": date_format(one.due_on),
                "met": date_format(one.met_on) if one.met_on else "",
            }
        )
    cards = [newest[subject] for subject in Subject if subject in newest]
    return Section(
        title=_("Readiness"),
        template="communities/report_readiness.html",
        phase=2,
        data={"cards": [_card(card, conditions.get(card.pk, [])) for card in cards]},
    )


def _card(card: Any, conditions: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "title": str(card),
        "standing": standing(card, card.scorer_count),
        "overall": stage_words(card.overall),
        "dimensions": [[one.label, one.words, one.basis] for one in lines(card.result)],
        "recheck": date_format(card.recheck_on) if card.recheck_on else "",
        "conditions": conditions if card.outcome == Scorecard.Outcome.CONDITIONS else [],
    }
