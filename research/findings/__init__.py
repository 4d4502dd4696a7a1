"""What the data say for each part of a research report: gathered once, kept in every language.

    facts = gather(community, ReportPart.Key.PROFILE)   # {"en": {…}, "es": {…}}

Facts are plain JSON in words. They hold what municipal partners may read, whoever gathers:
published and aggregated figures, suppressed counts, public assets. Quotes are keys alone
(`quote_key`); `research.findings.quotes` puts their words in when the page is written, so that
a quote whose consent was taken back is gone from every report.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bic.papers.facts import Facts, in_every_language
from research.findings import found, places, profile
from research.models import ReportPart

Key = ReportPart.Key

BUILDERS: Mapping[str, Callable[[Any], Facts]] = {
    Key.PROFILE: profile.facts,
    Key.STUDIES: found.studies,
    Key.ASSETS: places.assets,
    Key.EXISTING: found.existing,
    Key.THEMES: found.themes,
}


def gather(community: Any, key: str) -> dict[str, Facts]:
    """Facts of one part in every language of the product; nothing where there are none."""
    builder = BUILDERS.get(key)
    return in_every_language(partial(builder, community)) if builder else {}
