"""The newest frozen profile in a research report."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from research import frozen, overview

# What a chart, its sentence and its source note need.
KEPT = (
    "name", "heading", "title", "about", "sentence", "value", "margin", "bars", "headers",
    "reliability_words", "definition", "formula", "source",
)  # fmt: skip


def facts(community: Any) -> dict[str, Any]:
    """Figures with their margins, charts, sentences and sources, and local counts; one query."""
    version = frozen.frozen_profile(community)
    if version is None:
        return {}
    blocks = overview.shown(frozen.told(version))
    day = timezone.localdate(version.frozen_at, timezone=community.program.tzinfo)
    return {
        "of": _("%(title)s, version %(number)s, frozen on %(day)s")
        % {"title": version.title, "number": version.number, "day": date_format(day)},
        "headlines": [
            [" ".join(filter(None, (one["value"], one["margin"]))), one["heading"]]
            for one in overview.headlines(blocks)
        ],
        "blocks": [{name: one[name] for name in KEPT} for one in blocks],
        "counts": frozen.counts(version),
    }
