"""An edition of a paper: its facts as they are frozen, and as a page or on paper."""

from collections.abc import Callable, Iterable
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import get_language_bidi

from bic.days import today_in
from bic.papers.facts import in_language
from bic.papers.models import SUMMARY, TITLE
from bic.spoken import ours_for, own_name


def compose(paper: Any, parts: Iterable[Any], language: str) -> dict[str, Any]:
    """Everything that an edition prints, as plain JSON: this is what publishing freezes."""
    community, words = paper.community, ours_for(language)
    program = paper.program
    by_key = {one.key: one for one in parts}
    with translation.override(words):
        return {
            "title": _said(by_key[TITLE], language),
            "summary": _said(by_key[SUMMARY], language),
            "number": paper.number,
            "language": language,
            "words": words,
            "page_size": paper.page_size,
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


def _said(part: Any, language: str) -> dict[str, str]:
    text, code = part.text.in_language(language)
    return {"text": text, "language": code}


def _part(part: Any, language: str) -> dict[str, Any] | None:
    """A part in words; None for one in which nothing stands."""
    facts, _code = in_language(part.facts, language)
    text = _said(part, language)
    if not (facts or text["text"]):
        return None
    return {"key": part.key, "label": str(part.get_key_display()), "text": text, "facts": facts}


def html(
    facts: dict[str, Any], *, fragment: Callable[[str], str], medium: str = "print", **context: Any
) -> str:
    """An edition as one HTML page; `medium` is "print" or "screen".

    `fragment` gives the template of the facts of a part; `named` of the context says what the
    paper is, and of whom.
    """
    parts = [one | {"template": fragment(one["key"])} for one in facts["parts"]]
    with translation.override(facts["words"]):
        return render_to_string(
            "papers/document.html",
            {
                "facts": facts | {"parts": parts},
                "medium": medium,
                "is_rtl": get_language_bidi(),
                "own_name": own_name(facts["language"]),
                **context,
            },
        )
