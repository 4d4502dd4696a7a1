"""The assets of a community on paper, as plain words of the active language."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.utils.formats import date_format

from bic.spoken import language_names
from research.models import Asset


def printed(community: Any, assets: Iterable[Asset], filters: list[str]) -> dict[str, Any]:
    """Everything that the paper shows, by category; `filters` are those in force, in words.

    Contacts stay in the program: paper is handed on.
    """
    rows = list(assets)
    names = language_names({code for one in rows for code in one.languages})
    by_category: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for one in rows:
        by_category[one.category].append(
            {
                "name": one.name,
                "offers": one.offers,
                "serves": one.serves,
                "languages": ", ".join(names[code] for code in one.languages),
                "address": one.address,
                "website": one.website,
                "verified": date_format(one.verified_on) if one.verified_on else "",
            }
        )
    return {
        "program": community.program.name,
        "organization": community.program.organization or community.program.name,
        "count": len(rows),
        "filters": filters,
        "categories": [
            {"label": str(category.label), "assets": by_category[category]}
            for category in Asset.Category
            if by_category[category]
        ],
    }
