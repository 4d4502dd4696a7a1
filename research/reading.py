"""Themes with all that speaks for them, as plain values: for pages, the reading room, reports.

    themes = themes_for_reading(community, "es")

Each value is in words: of `language` where it was written or approved in it, else of its
original, whose code stands beside it.
"""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.db.models import Prefetch
from django.utils.formats import date_format
from django.utils.translation import get_language, override

from research import attaching
from research.models import Theme, ThemeEvidence

type Told = dict[str, Any]


def themes_for_reading(
    community: Any, language: str | None = None, *, statuses: Sequence[str] = ()
) -> list[Told]:
    """The shared themes of a community in their order, with their evidence. Four queries.

    Without `statuses` all but dropped ones. Links are the page's affair: evidence has `kind`
    and `reference` (`research.attaching.SOURCES`).
    """
    themes = Theme.objects.filter(community=community).shared().in_order()
    if statuses:
        themes = themes.filter(status__in=statuses)
    else:
        themes = themes.exclude(status=Theme.Status.DROPPED)
    return told(list(themes.prefetch_related(because_of_shared())), language)


def because_of_shared() -> "Prefetch[Any]":
    """Because of which themes there is one, as far as the committee sees them."""
    return Prefetch("because", queryset=Theme.objects.shared().in_order())


def told(themes: Sequence[Theme], language: str | None = None) -> list[Told]:
    """Themes of one community in words; `because` is prefetched."""
    language = language or get_language() or "en"
    rows = ThemeEvidence.objects.filter(theme__in=[one.pk for one in themes])
    evidence = list(rows.select_related("program").order_by("pk"))
    quotes = attaching.quotes_of(evidence)
    by_theme: dict[int, list[Told]] = {}
    with override(language if language in dict(settings.LANGUAGES) else get_language()):
        for one in evidence:
            if found := of_evidence(one, quotes, language):
                by_theme.setdefault(one.theme_id, []).append(found)
        return [_theme(one, by_theme.get(one.pk, []), language) for one in themes]


def _theme(theme: Theme, evidence: list[Told], language: str) -> Told:
    return {
        "pk": theme.pk,
        "title": words(theme.title, language),
        "text": words(theme.text, language),
        "status": theme.status,
        "status_words": str(Theme.Status(theme.status).label),
        "reason": theme.reason,
        "because": [
            {"pk": one.pk, "title": words(one.title, language)} for one in theme.because.all()
        ],
        "evidence": evidence,
    }


def words(text: Any, language: str) -> Told:
    """A translated text for one reader: the words, and the language they are in."""
    said, code = text.in_language(language)
    return {"text": said, "language": code}


def of_evidence(one: ThemeEvidence, quotes: dict[str, Any], language: str) -> Told | None:
    """One thing that speaks for a theme; None for a quote whose consent was taken back."""
    kind = ThemeEvidence.Kind(one.kind)
    day = attaching.days_of([one], one.program)[one.pk]
    found = {
        "pk": one.pk,
        "kind": one.kind,
        "reference": one.reference,
        "kind_words": str(kind.label),
        "day": date_format(day),
        "note": words(one.note, language),
        **attaching.told_in(one.told, language),
    }
    if kind != ThemeEvidence.Kind.QUOTE:
        return found
    quote = quotes.get(one.reference)
    if quote is None:
        return None
    return found | {
        "quote": {"text": quote.text, "language": quote.language},
        "translation": quote.translation,
        "said_by": quote.said_by,
    }
