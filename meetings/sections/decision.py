"""Decisions in progress reports: what was decided in the period, how and why."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.reports.sections import Period, Section, section
from bic.spoken import direction_of
from bic.translated import Translated
from meetings.models import Decision


@section("decisions", order=43, source="meetings:decision_list")
def decisions(community: Any, period: Period) -> Section | None:
    """Decisions of the period that no later one replaced, the oldest first. One query."""
    found = list(
        Decision.objects.filter(
            community=community, replaced_by=None, decided_on__range=(period.start, period.end)
        ).order_by("decided_on", "number")
    )
    if not found:
        return None
    return Section(
        title=_("Decisions"),
        template="meetings/report_decisions.html",
        phase=4,
        data={
            "decisions": [
                {
                    "title": _told(one.title),
                    "outcome": str(one.get_outcome_display()),
                    "how": _told(one.how),
                    "why": _told(
                        one.reasons_for
                        if one.outcome == Decision.Outcome.ADOPTED
                        else one.reasons_against or one.reasons_for
                    ),
                }
                for one in found
            ]
        },
        figures=[[str(len(found)), ngettext("decision made", "decisions made", len(found))]],
    )


def _told(text: Translated) -> dict[str, str]:
    said, language = text.in_language()
    return {"text": said, "language": language, "direction": direction_of(language)}
