"""Rows of the table of tasks, drawn: by a template each cost as much as three of another table."""

from functools import lru_cache

from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from implementation.templatetags.implementation import days_late

CHOOSE = (
    '<td role="cell"><label class="bic-opt"><input type="checkbox" name="task" value="{key}"'
    ' form="chosen" aria-labelledby="choose t{key}"></label></td>'
)
NOTHING_TO_CHOOSE = '<td role="cell" class="is-empty"></td>'
# What a cell says beside its words.
EMPTY, LATE = " is-empty", " bic-due--late semi"


def draw(rows, base, *, chooses):
    """Give tasks that TaskTable has dressed their row, `drawn`.

    `base` is the address below which each has its page; where somebody `chooses` tasks, each
    row begins with the cell for that. Whatever came from people or from a
    catalog is `told`: escaped, once for all rows that say the same.
    """
    told = lru_cache(None, typed=True)(conditional_escape)
    updated, by_when = told(_("Last update")), told(_("By when"))
    silent = told(_("No update in 90 days"))
    tag = _below(f'<span class="bic-tag bic-tag--warn">{silent}</span>')
    nothing = NOTHING_TO_CHOOSE if chooses else ""
    for row in rows:
        late = days_late(row.late_days) if row.late_days else ""
        who = "" if row.who_words or row.partner_words else EMPTY
        due = LATE if late else "" if row.due_words else EMPTY
        last = "" if row.updated_words or row.is_stale else EMPTY
        stands = " · ".join(filter(None, (late, row.reason_words)))
        row.drawn = mark_safe(  # noqa: S308 - all words are told
            f'<tr role="row">{CHOOSE.format(key=row.pk) if row.may_choose else nothing}'
            f'<th role="rowheader" scope="row"><a class="bic-plink" id="t{row.pk}"'
            f' href="{base}{row.pk}/">{told(row.title)}</a>{_below(told(row.action_words))}</th>'
            f'<td role="cell" class="is-text{who}">'
            f"{told(row.who_words)}{_below(told(row.partner_words))}</td>"
            f'<td role="cell" data-before="{by_when}" class="nowrap{due}">'
            f"{told(row.due_words)}</td>"
            f'<td role="cell">{told(row.status_drawn)}{_below(told(stands))}</td>'
            f'<td role="cell" data-before="{updated}" class="nowrap{last}">'
            f"{told(row.updated_words)}{tag if row.is_stale else ''}</td></tr>\n"
        )


def _below(markup):
    """A second line of a cell; nothing where there is none."""
    return f'<span class="bic-cell2">{markup}</span>' if markup else ""
