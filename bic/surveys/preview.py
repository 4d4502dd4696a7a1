"""A version as respondents read it, all on one page, for those who write it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bic.spoken import direction_of, language_names
from bic.surveys.asking import Asker, Asking
from bic.surveys.conditions import told
from bic.surveys.definition import Form
from bic.surveys.models import Kind
from bic.surveys.pagewords import page_words


@dataclass
class Shown:
    """One item as it is read, and when.

    `is_missing` says that it has no words in the language yet, and the original stands there.
    """

    asking: Asking
    shown_when: str
    is_missing: bool
    inside: list["Shown"] = field(default_factory=list)


def shown(form: Form, language: str, key: str = "") -> Iterator[Shown]:
    """The items in a group, or the outermost, as they are read in a language."""
    words = page_words(form, language)
    for one in form.held.get(key, ()):
        if one.kind in (Kind.PAGE, Kind.CONSENT, Kind.CALCULATED):
            continue
        is_missing = bool(one.said(form.original).label and not one.said(language).label)
        asker = Asker(form, form.original if is_missing else language, words, None, {})
        yield Shown(
            asker.ask(one), told(one.shown_when, form) if one.shown_when else "", is_missing,
            list(shown(form, language, one.key)),
        )  # fmt: skip


def preview(form: Form, languages: list[str], language: str) -> dict[str, Any]:
    """What the page of the preview needs."""
    names = language_names(languages)
    consent = form.consent.said(language)
    return {
        "consent": consent.label or form.consent.said(form.original).label,
        "consent_is_missing": not consent.label,
        "shown": list(shown(form, language)),
        "words": page_words(form, language),
        "language": language,
        "language_name": names[language],
        "direction": direction_of(language),
        "original": form.original,
        "original_direction": direction_of(form.original),
        "languages": [(code, names[code]) for code in languages],
    }
