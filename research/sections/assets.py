"""The assets of a community in progress reports."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.reports.sections import Period, Section, section
from research.models import Asset

# A report is short; the map has them all.
MOST_NAMED = 12


@section("assets", order=24, source="research:asset_list")
def assets(community: Any, period: Period) -> Section | None:
    """How many assets are known in each category, and the public ones by name; one query.

    A report is for everybody: nothing of private persons, and no name that is not public.
    """
    rows = list(
        Asset.objects.without_persons()
        .filter(community=community, created_at__date__lte=period.end)
        .order_by("name", "pk")
        .values_list("category", "name", "is_public", "created_at__date")
    )
    if not rows:
        return None
    named: dict[str, list[str]] = {category: [] for category in Asset.Category.values}
    counts = dict.fromkeys(named, 0)
    for category, name, is_public, _day in rows:
        counts[category] += 1
        if is_public:
            named[category].append(name)
    added = sum(day >= period.start for *_rest, day in rows)
    return Section(
        title=_("What the community has"),
        template="research/report_assets.html",
        phase=3,
        figures=[[str(len(rows)), ngettext("asset known", "assets known", len(rows))]],
        data={
            "added": added,
            "categories": [
                [
                    str(category.label),
                    counts[category],
                    named[category][:MOST_NAMED],
                    max(0, len(named[category]) - MOST_NAMED),
                ]
                for category in Asset.Category
                if counts[category]
            ],
        },
    )
