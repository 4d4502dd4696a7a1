"""From the facts of a report to what its template prints; facts are plain data."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.days import today_in
from bic.reports.models import Narrative, Part, ProgressReport
from bic.reports.sections import (
    Figure,
    Period,
    Section,
    assemble,
    figures_of,
    from_json,
    to_json,
)

SPINE = "spine"
FIGURES_SHOWN = 4


def compose(
    report: ProgressReport,
    narratives: Iterable[Narrative] | None = None,
    *,
    language: str = "",
) -> dict[str, Any]:
    """Everything the report prints, as the records stand now, in the report's `language`.

    Plain JSON: this is what publishing freezes. `narratives` are those of the
    report, where they are loaded already.
    """
    language = language or report.language
    if narratives is None:
        narratives = Narrative.objects.filter(report=report)
    community = report.community
    program = community.program
    period = Period(report.period_start, report.period_end)
    with translation.override(language):
        return {
            "title": report.title,
            "number": report.number,
            "language": language,
            "page_size": report.page_size,
            "community": community.name,
            "program": program.name,
            "organization": program.organization or program.name,
            "period": period_in_words(period),
            "as_of": date_format(today_in(program)),
            "narratives": {str(one.part): one.text for one in narratives},
            "sections": [to_json(one) for one in assemble(community, period, language)],
        }


def fingerprint(facts: dict[str, Any]) -> str:
    """Tells facts from others, so that what somebody looked at can be found again."""
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def told_in(facts: dict[str, Any], language: str) -> dict[str, Any]:
    """Frozen facts in a language; those of the report itself where it was frozen in no such one.

    The narratives are what people wrote, in the language of the report.
    """
    return facts if language == facts["language"] else facts.get("in", {}).get(language, facts)


def period_in_words(period: Period) -> str:
    """ "July 1, 2026 to September 30, 2026" in the active language."""
    return _("%(start)s to %(end)s") % {
        "start": date_format(period.start),
        "end": date_format(period.end),
    }


@dataclass(frozen=True)
class PhasePages:
    """One active phase of a report: its steps, what was written, and its sections."""

    number: int
    name: str
    icon: str
    steps: list[dict[str, Any]]
    narrative: str
    sections: list[Section]


@dataclass(frozen=True)
class Layout:
    """A report in the order in which it is read."""

    facts: dict[str, Any]
    spine: dict[str, Any]
    figures: list[Figure]
    summary: str
    asks: str
    general: list[Section]
    phases: list[PhasePages]

    @property
    def is_rtl(self) -> bool:
        """Whether the report's language runs right to left."""
        return translation.get_language_info(self.facts["language"])["bidi"]


def arrange(facts: dict[str, Any]) -> Layout:
    """Put facts in reading order. A phase without a step begun, text or section is left out."""
    sections = [from_json(one) for one in facts["sections"]]
    spine = next(one.data for one in sections if one.key == SPINE)
    others = [one for one in sections if one.key != SPINE]
    told = facts["narratives"]
    phases = []
    for phase in spine["phases"]:
        number = phase["number"]
        own = [one for one in others if one.phase == number]
        narrative = told.get(str(number), "")
        if own or narrative or not phase["is_untouched"]:
            phases.append(
                PhasePages(number, phase["name"], phase["icon"], phase["steps"], narrative, own)
            )
    return Layout(
        facts=facts,
        spine=spine,
        figures=figures_of(sections)[:FIGURES_SHOWN],
        summary=told.get(str(Part.GLANCE.value), ""),
        asks=told.get(str(Part.ASKS.value), ""),
        general=[one for one in others if one.phase is None],
        phases=phases,
    )
