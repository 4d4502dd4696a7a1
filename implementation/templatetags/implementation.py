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


# What the cells of a row say beside their words.
EMPTY, LATE = mark_safe(" is-empty"), mark_safe(" bic-due--late semi")
SILENT = '<span class="bic-tag bic-tag--warn">{}</span>'


@register.simple_tag
def task_cells(task: Any, last: str, silent: str) -> SafeString:
    """Who does a task, by when, how far it is, and its last update: the end of its row.

    `last` is the name of the last column, `silent` the word for what was not told for long. Drawn
    by a template, these four cells cost as much as all else of the row.
    """
    below = [days_late(task.late_days)] * bool(task.late_days)
    below += [task.reason_words] * bool(task.reason_words)
    due_class = LATE if task.late_days else "" if task.due_words else EMPTY
    return format_html(
        '<td role="cell" class="is-text{}">{}{}</td><td role="cell" class="nowrap{}">{}</td>'
        '<td role="cell">{}{}</td><td role="cell" data-before="{}" class="nowrap{}">{}{}</td>',
        "" if task.who_words or task.partner_words else EMPTY,
        task.who_words,
        _below(task.partner_words),
        due_class,
        task.due_words,
        task.status_drawn,
        _below(" · ".join(below)),
        last,
        "" if task.updated_words or task.is_stale else EMPTY,
        task.updated_words,
        _below(format_html(SILENT, silent)) if task.is_stale else "",
    )


def _below(words: str) -> str:
    """A second line of a cell; nothing where there are no words."""
    return format_html('<span class="bic-cell2">{}</span>', words) if words else ""


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
