"""The page of a profile as it stands: computed and written once for what is loaded, then kept.

What is kept in this process is known by all that it depends on: the rows that are loaded (a row
that is replaced comes in another file), the rules in force, the name and the language. So it
cannot be out of date.
"""

from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from bic.tenancy.pulse import Kept
from research import overview
from research.indicators import Rules
from research.indicators.reading import Desk
from research.rules_in_force import rules_of
from research.telling import tell

# Some 300 kB each.
MOST_KEPT = 32


class Page:
    """What a profile says, and its cards as HTML, in one language."""

    def __init__(self, told: list[dict[str, Any]], name: str) -> None:
        self.told = told
        self.blocks = overview.shown(told)
        self.headlines = overview.headlines(told)
        self.missing = overview.missing(told)
        self.cards = cards_of(told, name)


_pages: Kept[tuple[Any, ...], Page] = Kept(MOST_KEPT)


def page_of(community: Any, rules: Rules | None = None) -> Page:
    """The page of a community from what is loaded now; two queries when it is kept."""
    rules = rules or rules_of(community)
    desk = Desk(community, rules)
    key = (*desk.key, community.name, get_language())
    return _pages.of([key], lambda _keys: {key: _written(desk, community)})[key]


def _written(desk: Desk, community: Any) -> Page:
    return Page(tell(desk.blocks(), community.name), community.name)


def cards_of(told: list[dict[str, Any]], name: str) -> SafeString:
    """Headline figures, charts, comparisons and sources of told blocks as HTML."""
    values = {
        "name": name,
        "blocks": overview.shown(told),
        "headlines": overview.headlines(told),
        "beside": overview.beside(told),
        "sources": overview.sources(told),
    }
    return render_to_string("research/profile_cards.html", values)
