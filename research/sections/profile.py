"""Who lives here, as progress reports print it."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from research import frozen, words
from research.indicators import ForeignBornShare, profile


def chart_rows(shares: list[ForeignBornShare]) -> list[tuple[str, float, float | None]]:
    """Label, share in percent and margin in points of each area."""
    return [(words.short_name(one.area), one.percent, one.percent_moe) for one in shares]


@section("profile", order=20, source="research:profile")
def build(community: Any, _period: Period) -> Section | None:
    """The share of people born outside the U.S. with its margin and a chart, and what the newest
    frozen profile says; two queries."""
    own, around = profile(community)
    if not isinstance(own, ForeignBornShare):
        return None
    value, moe = words.share_with_margin(own)
    loaded = timezone.localdate(own.file.loaded_at, timezone=community.program.tzinfo)
    return Section(
        title=_("Who lives here"),
        template="research/report_profile.html",
        phase=3,
        figures=[[value, _("born outside the U.S. (%(margin)s)") % {"margin": moe}]]
        if moe
        else [[value, _("born outside the U.S.")]],
        data={
            "sentence": words.sentence(own, community.name),
            "finding": " ".join(filter(None, (words.finding(own, one) for one in around))),
            "foreign_born": words.plain(words.count_with_margin(own.foreign_born)),
            "total": words.plain(words.count_with_margin(own.total)),
            "share": words.plain((value, moe)),
            "reliability": str(own.reliability.label),
            "rows": [list(row) for row in chart_rows([own, *around])],
            "source": words.source(own),
            "formula": own.formula,
            "loaded_on": date_format(loaded),
            "loaded_by": own.file.loaded_by.display_name,
            **_frozen(community),
        },
    )


def _frozen(community: Any) -> dict[str, Any]:
    """Sentences and local counts of the newest frozen profile; nothing without one."""
    version = frozen.frozen_profile(community)
    if version is None:
        return {}
    told = [one for one in frozen.told(version) if not one["problem"]]
    return {
        "version": version.title,
        "findings": [[one["title"], one["sentence"], " ".join(one["source"])] for one in told],
        "counts": frozen.counts(version),
    }
