"""Numbers of people in pages and PDF, hidden ones with words for those who listen."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from bic.privacy.results import SYMBOL, Cell

register = template.Library()


@register.filter
def people(cell: Cell | int | str) -> SafeString:
    """A cell, or what was frozen of it (`plain`): its number, or the symbol of a hidden one."""
    if str(cell) != SYMBOL:
        return format_html("{}", cell)
    return format_html(
        '<span aria-hidden="true">{}</span><span class="usa-sr-only">{}</span>',
        SYMBOL,
        _("not shown"),
    )


@register.inclusion_tag("privacy/why_hidden.html")
def why_hidden(threshold: int, left_out: list[str] | None = None) -> dict[str, object]:
    """The sentence below a table that hides numbers, and what a chart of it leaves out."""
    return {"symbol": SYMBOL, "largest": threshold - 1, "left_out": left_out or []}


@register.inclusion_tag("privacy/texts_hidden.html")
def texts_hidden(threshold: int) -> dict[str, int]:
    """The sentence in place of what people wrote."""
    return {"threshold": threshold}


@register.inclusion_tag("privacy/too_few_differ.html")
def too_few_differ(threshold: int) -> dict[str, int]:
    """The sentence in place of a filtered view that is not offered."""
    return {"threshold": threshold}
