"""Themes in progress reports: what the committee chose, and why."""

from typing import Any

from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from research.models import Theme
from research.reading import because_of_shared, told

MOST_EVIDENCE = 3


@section("themes", order=26, source="research:theme_list")
def themes(community: Any, period: Period) -> Section | None:
    """Themes chosen until the end of the period, each with the first that speaks for it.

    Four queries. Only what the committee sees; quotes that are still approved.
    """
    zone = community.program.tzinfo
    chosen = Theme.objects.filter(community=community).shared().chosen()
    found = [
        one
        for one in chosen.in_order().prefetch_related(because_of_shared())
        if timezone.localdate(one.decided_at, timezone=zone) <= period.end
    ]
    if not found:
        return None
    language = get_language() or "en"
    words = ngettext("theme chosen", "themes chosen", len(found))
    return Section(
        title=_("Themes"),
        template="research/report_themes.html",
        phase=3,
        data={
            "themes": [
                {
                    "title": one["title"],
                    "text": one["text"],
                    "evidence": one["evidence"][:MOST_EVIDENCE],
                }
                for one in told(found, language)
            ]
        },
        figures=[[str(len(found)), words]],
    )
