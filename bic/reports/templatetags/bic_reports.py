"""Tags of reports: charts with their table, and drawings that carry their colors themselves.

WeasyPrint does not apply page CSS inside inline SVG, so print drawings write attributes.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from bic.blueprint import State
from bic.blueprint.evidence import LABELS
from bic.reports import charts

register = template.Library()

PHASE_COLORS = {1: "#38608a", 2: "#6a5189", 3: "#8e4066", 4: "#934524", 5: "#536826"}
RING = '<circle fill="#fff" stroke="#887f70" stroke-width="1.5" cx="8" cy="8" r="5.25"/>'
BEADS = {
    "done": '<circle fill="{0}" cx="8" cy="8" r="7"/><path fill="none" stroke="#fff" '
    'stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" '
    'd="M4.9 8.3l2.1 2.1 4.2-4.6"/>',
    "in_progress": '<circle fill="#fff" stroke="{0}" stroke-width="2" cx="8" cy="8" r="6"/>'
    '<path fill="{0}" d="M8 3.2a4.8 4.8 0 0 0 0 9.6z"/>',
    "attention": '<path fill="#f6b331" stroke="#0e2628" stroke-width="1.25" '
    'd="M8 .4L15.6 8 8 15.6.4 8z"/><path stroke="#0e2628" stroke-width="1.8" '
    'stroke-linecap="round" d="M8 4.6v4.1M8 11.2v.1"/>',
    "not_started": RING,
    "not_needed": f'{RING}<path stroke="#887f70" stroke-width="1.75" d="M5.8 8h4.4"/>',
}
BEAD_STEP = 19
SPRITE = Path(settings.BASE_DIR) / "static" / "img" / "sprite.svg"
SYMBOL = re.compile(r'<symbol id="([a-z_0-9]+)"[^>]*>(.*?)</symbol>', re.DOTALL)


@register.simple_tag
def pbead(state: str, phase: int) -> SafeString:
    """The bead of a state in the color of a phase, with the state as its text alternative."""
    return format_html(
        '<svg class="bic-bead" viewBox="0 0 16 16" role="img"><title>{}</title>{}</svg>',
        LABELS[State(state)],
        _drawing(state, phase),
    )


@register.simple_tag
def pthread(states: Sequence[str], phase: int, label: str) -> SafeString:
    """The beads of a whole phase as one picture; `label` says in words what it shows."""
    beads = format_html_join(
        "",
        '<g transform="translate({},0)">{}</g>',
        ((BEAD_STEP * place, _drawing(state, phase)) for place, state in enumerate(states)),
    )
    width = BEAD_STEP * len(states) - BEAD_STEP + 16
    return format_html(
        '<svg class="thread thread--{}" viewBox="0 0 {} 16" role="img"><title>{}</title>{}</svg>',
        len(states),
        width,
        label,
        beads,
    )


def _drawing(state: str, phase: int) -> SafeString:
    return mark_safe(BEADS[state].format(PHASE_COLORS[phase]))  # noqa: S308 - constants


@cache
def _symbols() -> dict[str, str]:
    return dict(SYMBOL.findall(SPRITE.read_text("utf-8")))


@register.simple_tag
def picon(name: str, phase: int, label: str, *, solid: bool = False) -> SafeString:
    """An icon in the color of a phase, or in white for a solid patch."""
    return format_html(
        '<svg class="usa-icon" viewBox="0 0 24 24" fill="{}" role="img"><title>{}</title>{}</svg>',
        "#ffffff" if solid else PHASE_COLORS[phase],
        label,
        mark_safe(_symbols()[name]),  # noqa: S308 - our own file
    )


@register.simple_tag
def asset(name: str, medium: str) -> str:
    """Address of a static file: as the web server names it, or plain for the PDF."""
    return f"{settings.STATIC_URL}{name}" if medium == "print" else static(name)


@register.inclusion_tag("reports/parts/chart.html")
def share_bars(
    rows: Iterable[Any], title: str, first_header: str, medium: str, note: str = ""
) -> dict[str, Any]:
    """A figure of shares with their margins, and its table.

    `rows` are [label, share in percent, margin in points or None] as frozen in
    a section; `note` stands under the title.
    """
    sizes = ("print",) if medium == "print" else ("full", "narrow")
    chart = charts.share_bars(
        [(label, share, margin) for label, share, margin in rows],
        title=title,
        first_header=first_header,
        sizes=sizes,
    )
    return {"chart": chart, "title": title, "note": note, "medium": medium}


@register.simple_tag
def drawn_bars(blocks: Sequence[dict[str, Any]], medium: str) -> list[dict[str, Any]]:
    """Blocks with the `chart` of each, all drawn together.

    A block has `bars` ([label, value, margin or None, text, text of the margin, whether the
    sample is too small]), `about` (what they are of) and `headers` of its table, all in words.
    """
    sizes = {"print": ("print",), "half": ("half", "narrow")}.get(medium, ("full", "narrow"))
    wanted = [
        charts.Bars(
            [charts.Bar(*bar) for bar in block["bars"]], block["about"], tuple(block["headers"])
        )
        for block in blocks
    ]
    found = charts.value_bars(wanted, sizes)
    return [block | {"chart": chart} for block, chart in zip(blocks, found, strict=True)]


@register.simple_tag
def drawn_bar(block: dict[str, Any], medium: str) -> Any:
    """The chart of one block alone, as of `drawn_bars`."""
    return drawn_bars([block], medium)[0]["chart"]


@register.inclusion_tag("reports/parts/chart.html")
def timeline_bars(
    rows: Iterable[Any], title: str, first_header: str, medium: str, today: str
) -> dict[str, Any]:
    """A figure of spans of days over their first plan, and its table.

    `rows` are [label, [first day, last day] of the first plan, the same now, whether reached,
    words of the change] as frozen in a section; days and `today` are ISO text.
    """
    spans = [
        charts.Span(label, _days(first), _days(now), reached, moved)
        for label, first, now, reached, moved in rows
    ]
    sizes = ("print",) if medium == "print" else ("full", "narrow")
    chart = charts.timeline(
        spans,
        title=title,
        today=date.fromisoformat(today),
        first_header=first_header,
        sizes=sizes,
    )
    note = _("The outline is the first plan, the bar is the plan now; a dark bar is reached.")
    return {"chart": chart, "title": title, "note": note, "medium": medium}


def _days(pair: Sequence[str]) -> tuple[date, date]:
    return date.fromisoformat(pair[0]), date.fromisoformat(pair[1])
