"""What was said, in the reader's language; what was done, by whom and when."""

from typing import Any

from django import template
from django.utils.html import conditional_escape, format_html, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from bic.approval import done
from bic.translated import Translated
from bic.ui.kept import kept
from bic.versions import named
from bic.wording import changes

register = template.Library()
register.simple_tag(done)
register.filter("version", named)


@register.inclusion_tag("components/reworded.html")
def reworded(before: str, after: str) -> dict[str, Any]:
    """Both texts as one, word by word: what came, what went, what stayed."""
    return {"changes": changes(before, after)}


@register.filter
def said(value: Any) -> SafeString:
    """One line of text; marked with its language when that is not the page's.

    Text in an unmarked language is read aloud with the wrong sounds.
    """
    text, language = _read(value)
    return _marked("span", conditional_escape(text), language)


@register.filter
def told(value: Any) -> SafeString:
    """Paragraphs of text; marked with their language when that is not the page's."""
    text, language = _read(value)
    return _marked("div", _paragraphs(text), language)


@kept
def _paragraphs(text: str) -> SafeString:
    return mark_safe(linebreaks(text, autoescape=True))  # noqa: S308 - escaped


def _read(value: Any) -> tuple[str, str]:
    if isinstance(value, Translated):
        return value.in_language()
    return ("" if value is None else str(value)), ""


def _marked(tag: str, text: SafeString, language: str) -> SafeString:
    here = (get_language() or language).split("-")[0]
    if not text or language in ("", here):
        return text
    return format_html('<{} lang="{}" dir="auto">{}</{}>', tag, language, text, tag)
