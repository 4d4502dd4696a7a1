"""An edition of a research report: its facts as they are frozen, and as a page or on paper."""

from collections.abc import Iterable
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import get_language_bidi

from bic.days import today_in
from bic.spoken import ours_for, own_name
from research.findings import in_language, quotes
from research.models import ReportPart, ResearchReport

Key = ReportPart.Key


def compose(report: ResearchReport, parts: Iterable[ReportPart], language: str) -> dict[str, Any]:
    """Everything that an edition prints, as plain JSON: this is what publishing freezes."""
    community, words = report.community, ours_for(language)
    program = report.program
    by_key = {one.key: one for one in parts}
    with translation.override(words):
        return {
            "title": _said(by_key[Key.TITLE], language),
            "summary": _said(by_key[Key.SUMMARY], language),
            "number": report.number,
            "language": language,
            "words": words,
            "page_size": report.page_size,
            "community": community.name,
            "program": program.name,
            "organization": program.organization or program.name,
            "as_of": date_format(today_in(program)),
            "parts": [
                told
                for one in by_key.values()
                if not (one.stands_first or one.is_left_out) and (told := _part(one, language))
            ],
        }


def _said(part: ReportPart, language: str) -> dict[str, str]:
    text, code = part.text.in_language(language)
    return {"text": text, "language": code}


def _part(part: ReportPart, language: str) -> dict[str, Any] | None:
    """A part in words; None for one in which nothing stands."""
    facts, _code = in_language(part.facts, language)
    text = _said(part, language)
    if not (facts or text["text"]):
        return None
    return {"key": part.key, "label": str(Key(part.key).label), "text": text, "facts": facts}


def html(facts: dict[str, Any], *, medium: str = "print", **context: Any) -> str:
    """An edition as one HTML page; `medium` is "print" or "screen". One query."""
    with translation.override(facts["words"]):
        return render_to_string(
            "research/document.html",
            {
                "facts": quotes.filled(facts),
                "medium": medium,
                "is_rtl": get_language_bidi(),
                "own_name": own_name(facts["language"]),
                **context,
            },
        )
