"""What the data say for each part of a research report: gathered once, kept in every language.

    facts = gather(community, ReportPart.Key.PROFILE)   # {"en": {…}, "es": {…}}

Facts are plain JSON in words. They hold what municipal partners may read, whoever gathers:
published and aggregated figures, suppressed counts, public assets. Quotes are keys alone
(`quote_key`); `research.findings.quotes` puts their words in when the page is written, so that
a quote whose consent was taken back is gone from every report.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.utils import translation

from research.findings import found, places, profile
from research.models import ReportPart

Key = ReportPart.Key
type Facts = dict[str, Any]

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
    if builder is None:
        return {}
    told = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            if facts := builder(community):
                told[code] = json.loads(json.dumps(facts, cls=DjangoJSONEncoder))
    return told


def in_language(facts: Mapping[str, Facts], language: str) -> tuple[Facts, str]:
    """Facts for readers of a language, and the language they are in: that of the product's words.

    A language that the product does not speak gets the first one that it does.
    """
    for code in (language, *dict(settings.LANGUAGES)):
        if code in facts:
            return facts[code], code
    return {}, language
