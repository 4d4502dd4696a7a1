"""How ideas are quoted, and how scores of reports are drawn."""

from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from bic.spoken import name_of

BEST = 5

register = template.Library()


@register.inclusion_tag("meetings/idea_quote.html")
def as_told(idea: Any, *, with_source: bool = True) -> dict[str, Any]:
    """An idea in the words in which it was told, with its translation for this reader beside it."""
    text, reader = idea.text, (get_language() or "en").split("-")[0]
    return {
        "idea": idea,
        "words": text.texts.get(text.original, ""),
        "language": text.original,
        "language_name": name_of(text.original),
        "is_foreign": text.original != reader,
        "translation": text.texts.get(reader, "") if text.original != reader else "",
        "is_draft": text.states.get(reader) == "draft",
        "reader": reader,
        "with_source": with_source,
    }


@register.simple_tag
def score(value: int | None) -> SafeString:
    """A score from 1 to 5 as dots, with its words; nothing for none."""
    if value is None:
        return SafeString("")
    dots = format_html_join(
        "", '<i class="{}"></i>', (("on" if one <= value else "",) for one in range(1, BEST + 1))
    )
    words = _("%(score)s of %(best)s") % {"score": value, "best": BEST}
    return format_html(
        '<span class="bic-dots" aria-hidden="true">{}</span><span class="usa-sr-only">{}</span>',
        dots,
        words,
    )
