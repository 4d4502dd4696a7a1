"""Tags of pages about the plan."""

from typing import Any

from django import template
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import ngettext, pgettext_lazy

from bic.ui.kept import kept

register = template.Library()


@register.filter
@kept
def days_late(days: int) -> str:
    """How late something is: "6 days late"."""
    return ngettext("%(count)s day late", "%(count)s days late", days) % {"count": days}


UNITS = {
    "open": pgettext_lazy("unit", "to do"),
    "late": pgettext_lazy("unit", "late"),
    "soon": pgettext_lazy("unit", "due within 30 days"),
    "stale": pgettext_lazy("unit", "without an update in 90 days"),
}


@register.filter
def share(load: Any, most: int) -> float:
    """How much somebody has to do, in percent of whoever has the most."""
    return 100 * load.open / most


@register.simple_tag
def load_cell(load: Any, state: str, base: str) -> SafeString:
    """The cell of a count, which leads to the tasks that are counted."""
    count = getattr(load, state)
    shown = number_format(count, force_grouping=True)
    late = mark_safe(' class="bic-due--late semi"') if state == "late" and count else ""
    if count and load.query:
        shown = format_html('<a{} href="{}?{}">{}</a>', late, base, load.query_of(state), shown)
    return format_html('<td role="cell" class="n" data-unit="{}">{}</td>', UNITS[state], shown)
