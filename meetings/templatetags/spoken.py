"""What was said, on pages whose language the product may not speak."""

from typing import Any

from django import template
from django.utils.html import conditional_escape, format_html, linebreaks
from django.utils.safestring import SafeString

from bic.spoken import direction_of
from bic.translated import Translated
from meetings.pagewords import put

register = template.Library()


@register.filter
def said_in(text: Any, language: str) -> SafeString:
    """One line for a reader of `language`, marked with the language that it is in."""
    if not isinstance(text, Translated):
        return conditional_escape(text)
    said, own = text.in_language(language)
    return format_html('<span lang="{}" dir="{}">{}</span>', own, direction_of(own), said)


@register.filter
def told_in(text: Translated, language: str) -> SafeString:
    """Paragraphs for a reader of `language`, marked with the language that they are in."""
    said, own = text.in_language(language)
    paragraphs = SafeString(linebreaks(said, autoescape=True))
    return format_html('<div lang="{}" dir="{}">{}</div>', own, direction_of(own), paragraphs)


@register.simple_tag
def word(words: dict[str, str], prefix: str, value: str = "") -> str:
    """A word whose name ends with a value, such as the state of a proposal."""
    return words[f"{prefix}{value}"]


@register.simple_tag
def put_into(text: str, **values: Any) -> str:
    """A word of the page with values for what stands in braces."""
    return put(text, **values)


@register.filter
def translation_in(text: Translated, language: str) -> str:
    """What it means in another language than it was told in; "" where nobody wrote it."""
    return "" if language == text.original else text.texts.get(language, "")


@register.inclusion_tag("meetings/public/idea_quote.html", takes_context=True)
def as_told_in(context: Any, idea: Any) -> dict[str, Any]:
    """An idea in the words in which it was told, with its translation for this reader."""
    text, reader = idea.text, context["language"]
    return {
        "said": text.texts.get(text.original, ""),
        "said_in": text.original,
        "direction": direction_of(text.original),
        "translation": translation_in(text, reader),
        "is_draft": text.states.get(reader) == "draft",
        "words": context["words"],
    }
