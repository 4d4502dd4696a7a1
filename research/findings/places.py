"""The public assets of a community in a research report."""

from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.days import today_in
from research.attaching import public_assets
from research.models import Asset

MOST_TEXT = 200


def assets(community: Any) -> dict[str, Any]:
    """Public assets by category, with what they offer; never a private person. One query."""
    rows = public_assets(community).order_by("name", "pk")
    by_category: dict[str, list[list[str]]] = {}
    for one in rows.only("category", "name", "offers"):
        by_category.setdefault(one.category, []).append([one.name, one.offers[:MOST_TEXT]])
    if not by_category:
        return {}
    return {
        "categories": [
            {"label": str(category.label), "assets": by_category[category]}
            for category in Asset.Category
            if category in by_category
        ],
        "source": _("Asset map of %(community)s, as of %(day)s; public entries alone.")
        % {"community": community.name, "day": date_format(today_in(community.program))},
    }
