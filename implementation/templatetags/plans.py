"""Texts of published plans."""

from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html, linebreaks
from django.utils.safestring import SafeString

from bic.spoken import listed_within, name_of, name_within
from meetings.pagewords import put

register = template.Library()
register.filter("language_name", name_of)
register.filter("language_within", name_within)
register.filter("languages_within", listed_within)


@register.simple_tag(takes_context=True)
def plan_text(context: Any, said: Mapping[str, str], tag: str = "span") -> SafeString | str:
    """A text of an edition, marked with the language it is in where that is not the reader's.

    In a "div" it is paragraphs. A text that is not translated says so.
    """
    if not said["text"]:
        return ""
    words = SafeString(linebreaks(said["text"], autoescape=True)) if tag == "div" else said["text"]
    told = format_html("<{0}>{1}</{0}>", tag, words) if tag == "div" else words
    if said["language"] != context["language"]:
        told = format_html(
            '<{0} lang="{1}" dir="{2}">{3}</{0}>', tag, said["language"], said["direction"], words
        )
    if said["language"] == context["facts"]["language"]:
        return told
    note = context["words"]["plan_untranslated"]
    return format_html('{} <small class="sv-hint note">{}</small>', told, note)


@register.simple_tag(takes_context=True)
def says(context: Any, which: str, **values: Any) -> str:
    """A word of the page, with values for what stands in braces."""
    return put(context["words"][which], **values)


@register.simple_tag(takes_context=True)
def plan_approval(context: Any, facts: Mapping[str, Any]) -> str:
    """ "Approved by the Town Council on May 4, 2026"; "As it stood on …" before that."""
    words = context["words"]
    if not facts["approved_on"]:
        return put(words["plan_frozen"], day=date_format(facts["frozen_on"]))
    name = "plan_approved" if facts["approver"] else "plan_approved_on"
    return put(words[name], name=facts["approver"], day=date_format(facts["approved_on"]))


@register.simple_tag
def plan_label(labels: Mapping[str, Any], field: str) -> Any:
    """How a text on the translation desk is called."""
    return labels[field]
