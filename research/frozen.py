"""The profile that a community works with: frozen, so that later imports do not move it.

The reading room, themes and the research report take their figures from here:

    version = frozen_profile(community)
    blocks = told(version)           # plain values in words of the active language
    one = indicator(version, "lep_share")

A block is printed by `research/indicator.html`, after `{% drawn_bars blocks medium as blocks %}`
of `bic_reports` has given each its chart.
"""

from collections.abc import Sequence
from typing import Any

from research import telling
from research.counts import in_words
from research.indicators import Block
from research.models import ProfileVersion


def frozen_profile(community: Any) -> ProfileVersion | None:
    """The newest frozen profile of a community; one query."""
    versions = ProfileVersion.objects.filter(community=community)
    return versions.select_related("frozen_by", "community").order_by("-number").first()


def told(version: ProfileVersion, names: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Its blocks in words of the active language; `names` picks some, in that order."""
    blocks = [Block.from_json(stored) for stored in version.blocks]
    if names:
        by_name = {block.name: block for block in blocks}
        blocks = [by_name[name] for name in names if name in by_name]
    return telling.tell(blocks, version.community.name)


def indicator(version: ProfileVersion, name: str) -> dict[str, Any] | None:
    """One block of it in words, None when it was not frozen with it."""
    return next(iter(told(version, [name])), None)


def counts(version: ProfileVersion) -> list[dict[str, Any]]:
    """Its local counts in words, as partners may see them."""
    return in_words(version.counts)
