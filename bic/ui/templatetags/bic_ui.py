"""Tags of the design: icons, beads, threads, patches, tags, avatars, meters."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from django import template
from django.forms import BaseForm
from django.template.loader import get_template
from django.templatetags.static import static
from django.urls import NoReverseMatch
from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from rules.permissions import perm_exists

from bic.blueprint import PHASES
from bic.ui import drafts, views
from bic.ui.kept import address, kept, part

register = template.Library()

# The status vocabulary of the records -> the short names in the stylesheet.
STATE_CLASS = {
    "done": "done",
    "in_progress": "doing",
    "attention": "att",
    "not_started": "todo",
    "not_needed": "na",
}
STATE_LABEL = {
    "done": _("Done"),
    "in_progress": _("In progress"),
    "attention": _("Needs attention"),
    "not_started": _("Not started"),
    "not_needed": _("Not needed"),
}
DRAWING = {
    "done": '<circle class="b-fill" cx="8" cy="8" r="7"/>'
    '<path class="b-tick" d="M4.9 8.3l2.1 2.1 4.2-4.6"/>',
    "doing": '<circle class="b-ring" cx="8" cy="8" r="6"/>'
    '<path class="b-fill" d="M8 3.2a4.8 4.8 0 0 0 0 9.6z"/>',
    "att": '<path class="b-att" d="M8 .4L15.6 8 8 15.6.4 8z"/>'
    '<path class="b-bang" d="M8 4.6v4.1M8 11.2v.1"/>',
    "todo": '<circle class="b-todo" cx="8" cy="8" r="5.25"/>',
    "na": '<circle class="b-todo" cx="8" cy="8" r="5.25"/><path class="b-dash" d="M5.8 8h4.4"/>',
}
ALERT_ICON = {
    "success": "check_circle",
    "warning": "warning",
    "error": "error",
}


def _value(state: Any) -> str:
    """Name of a state given as an enum member or as text."""
    return str(getattr(state, "value", state)) or "not_started"


@lru_cache(maxsize=512)
def _icon(name: str, classes: str, label: str) -> SafeString:
    role = format_html('role="img" aria-label="{}"', label) if label else 'aria-hidden="true"'
    return format_html(
        '<svg class="{}" viewBox="0 0 24 24" {} focusable="false"><use href="{}#{}"/></svg>',
        f"usa-icon {classes}".strip(),
        mark_safe(role),  # noqa: S308 - built above
        static("img/sprite.svg"),
        name,
    )


@lru_cache(maxsize=64)
def _bead(state: str, classes: str) -> SafeString:
    short = STATE_CLASS[state]
    return format_html(
        '<svg class="{}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{}</svg>',
        f"bic-bead bic-bead--{short} {classes}".strip(),
        mark_safe(DRAWING[short]),  # noqa: S308 - constant
    )


@register.simple_tag
def icon(name: str, classes: str = "", label: str = "") -> SafeString:
    """An icon of the sprite; without `label` it is hidden from screen readers."""
    return _icon(name, classes, str(label))


@register.simple_tag
def sprite() -> str:
    """Address of the sprite, for templates that choose the icon with a block."""
    return static("img/sprite.svg")


@register.simple_tag
def mark(classes: str = "bic-brand__mark") -> SafeString:
    """The pinwheel of the product."""
    return format_html(
        '<svg class="{}" viewBox="0 0 22 22" aria-hidden="true" focusable="false">'
        '<path fill="#f6b331" d="M0 0H11V11zM22 0V11H11zM22 22H11V11zM0 22V11H11z"/>'
        '<path fill="#fde5b3" opacity=".16" '
        'd="M11 0h11L11 11zM22 11v11L11 11zM11 22H0l11-11zM0 11V0l11 11z"/></svg>',
        classes,
    )


@register.simple_tag
def bead(state: Any, classes: str = "") -> SafeString:
    """The bead of a `State`; say the state in words next to it."""
    return _bead(_value(state), classes)


@register.simple_tag
def status(state: Any, text: str = "", *, points: bool = False) -> SafeString:
    """Bead and word: the status of a step, or `text` with the bead of that status.

    On a page with many rows the bead `points` to its drawing, so `{% beads %}` stands before them.
    """
    value = _value(state)
    short = STATE_CLASS[value]
    pointing = format_html(
        '<svg class="bic-bead" aria-hidden="true"><use href="#bead-{}"/></svg>', short
    )
    return format_html(
        '<span class="bic-status bic-status--{}">{}{}</span>',
        short,
        pointing if points else _bead(value, ""),
        text or STATE_LABEL[value],
    )


@register.filter
def state_label(state: Any) -> str:
    """The status in words."""
    return str(STATE_LABEL[_value(state)])


@register.filter
def state_class(state: Any) -> str:
    """The short name of a status in class names: done, doing, att, todo, na."""
    return STATE_CLASS[_value(state)]


@register.simple_tag
def beads() -> SafeString:
    """The drawings that threads and rows of a page point to; once, before the first."""
    symbols = "".join(
        f'<symbol id="bead-{name}" viewBox="0 0 16 16">{drawing}</symbol>'
        for name, drawing in DRAWING.items()
    )
    return format_html(
        '<svg class="bic-beads" aria-hidden="true">{}</svg>',
        mark_safe(symbols),  # noqa: S308 - built from constants
    )


@lru_cache(maxsize=1024)
def _thread(states: tuple[str, ...], phase: int, classes: str) -> SafeString:
    knots = "".join(
        f'<span class="bic-knot bic-knot--{short}">'
        f'<svg class="bic-bead"><use href="#bead-{short}"/></svg></span>'
        for short in map(STATE_CLASS.__getitem__, states)
    )
    return format_html(
        '<span class="{}" aria-hidden="true">{}</span>',
        f"bic-thread ph-{phase} {classes}".strip(),
        mark_safe(knots),  # noqa: S308 - built from constants
    )


@register.simple_tag
def thread(states: Iterable[Any], phase: int, classes: str = "") -> SafeString:
    """A row of joined beads, hidden from screen readers: say "3 of 4 steps done" beside it.

    A page with threads says `{% beads %}` before them: drawn inline they were half of it.
    """
    return _thread(tuple(map(_value, states)), int(phase), classes)


@register.simple_tag
@kept
def patch(phase: int, classes: str = "") -> SafeString:
    """The icon of a phase in its square of cloth; name the phase beside it."""
    return format_html(
        '<span class="{}">{}</span>',
        f"bic-patch {classes} ph-{int(phase)}",
        _icon(PHASES[int(phase) - 1].icon, "", ""),
    )


@register.simple_tag
@kept
def phasetag(phase: int, text: str = "") -> SafeString:
    """Icon and short name of a phase as a tag; `text` replaces the name."""
    found = PHASES[int(phase) - 1]
    return format_html(
        '<span class="bic-tag bic-tag--phase ph-{}">{}{}</span>',
        found.number,
        _icon(found.icon, "", ""),
        text or found.short,
    )


@register.simple_tag
def avatar(person: Any, classes: str = "bic-av--line") -> SafeString:
    """Initials of a person (or given as text), hidden from screen readers: name beside it."""
    return format_html(
        '<span class="{}" aria-hidden="true">{}</span>',
        f"bic-av {classes}".strip(),
        getattr(person, "initials", person),
    )


@register.simple_tag
def bar(percent: float, classes: str = "", rect: str = "") -> SafeString:
    """A bar filled to `percent` (0 to 100); write the number beside it."""
    return format_html(
        '<svg class="{}" aria-hidden="true" focusable="false">'
        '<rect class="{}" width="{}%" height="100%"/></svg>',
        f"bic-bar {classes}".strip(),
        rect,
        max(0, min(100, round(percent))),
    )


@register.simple_tag
def meter(percent: float, classes: str = "", rect: str = "") -> SafeString:
    """A bar with its number as text."""
    return format_html(
        '<span class="bic-meter">{}<span>{}%</span></span>',
        bar(percent, classes, rect),
        round(percent),
    )


@register.filter
def grouped(value: int) -> str:
    """A number as the language writes it: "1,204"."""
    return number_format(value, force_grouping=True)


@register.filter
def day(value: date | None) -> str:
    """A day, or the day of a moment, as `date:"DATE_FORMAT"` writes it, in a tenth of the time."""
    if isinstance(value, datetime):
        value = timezone.localtime(value).date()
    return _day(value) if value else ""


@kept
def _day(value: date) -> str:
    return date_format(value, "DATE_FORMAT")


@register.simple_tag
def alert_icon(level: str) -> SafeString:
    """The icon of a message: info, success, warning or error."""
    return _icon(ALERT_ICON.get(level, "info"), "", "")


@register.simple_tag(takes_context=True)
def reuse(context: template.Context, name: str) -> SafeString:
    """Include a template that stands twice in a page, for wide and small screens: rendered once."""
    rendered = context["shell"].rendered
    if name not in rendered:
        engine_template: Any = get_template(name)
        rendered[name] = engine_template.template.render(context)
    return rendered[name]


@register.simple_tag(takes_context=True)
def page_of(context: template.Context, record: Any, page: str, action: str) -> str:
    """Address of another page of the noun (`sibling`), for those who may `action` the record.

    A noun that gives its page to others than those asks for them, as in `view_history`. It is ""
    for others, and where the noun has no such page.
    """
    request, meta = context["request"], record._meta
    asked = [f"{meta.app_label}.{one}_{meta.model_name}" for one in (f"{action}_{page}", action)]
    if not request.user.has_perm(next(filter(perm_exists, asked), asked[-1]), record):
        return ""
    try:
        return views.sibling(request, page)
    except NoReverseMatch:
        return ""


@register.simple_tag(takes_context=True)
def may_open(context: template.Context, path: str) -> bool:
    """Whether the reader may open the page; on paper, where nobody asks, all links stand."""
    return bool(path) and ("request" not in context or views.may_open(context["request"], path))


@register.simple_tag(takes_context=True)
def form_id(context: template.Context) -> str:
    """Id of a form that is drawn now; the first of a page is the one a language switch sends."""
    shell = context["shell"]
    shell.forms_drawn += 1
    return _form_id(shell)


@register.inclusion_tag("components/draft.html", takes_context=True)
def draft(context: template.Context, form: BaseForm) -> dict[str, Any]:
    """Stands in a form with a `form_id`, before its fields: gives back what was typed."""
    shell = context["shell"]
    return {"draft": drafts.draft_of(shell.request, form, _form_id(shell))}


def _form_id(shell: Any) -> str:
    return "page-form" if shell.forms_drawn == 1 else f"page-form-{shell.forms_drawn}"


register.simple_tag(address)


@register.simple_tag
def keep(template: str, **values: Any) -> SafeString:
    """A template that sees these values and nothing else, rendered once for each of them."""
    return part(template, **values)


@register.simple_tag(takes_context=True)
def rail(context: template.Context) -> SafeString:
    """The rail of the community in the address; a page names its step as `rail_step`.

    It stands twice in a page, for wide and small screens.
    """
    shell, path = context["shell"], context["request"].path
    step = context.get("rail_step") or ""
    if rail := shell.rendered.get(f"rail {step}"):
        return rail
    shell.rendered[f"rail {step}"] = rail = part(
        "components/rail.html",
        product_name=context["product_name"],
        program=shell.program.slug,
        community=shell.community.slug,
        # Whether it is the overview; a path would make an entry for every page.
        is_overview=path == shell.overview,
        phases=shell.rail_phases(step),
        step=step,
        tools=shell.rail_tools,
    )
    return rail


class PageLinks(NamedTuple):
    """Where the pages of a list are; number 0 of `pages` is a gap, "" no such page."""

    current: int
    pages: tuple[tuple[int, str], ...]
    previous: str
    next: str


@register.simple_tag(takes_context=True)
def page_links(context: template.Context, page: Any) -> PageLinks | None:
    """Addresses of the pages around `page` that keep the rest of this address."""
    if page.paginator.num_pages < 2:
        return None
    query = context["request"].GET.copy()

    def url(number: int) -> str:
        query["page"] = str(number)
        return f"?{query.urlencode()}"

    elided = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return PageLinks(
        page.number,
        tuple((n, url(n)) if isinstance(n, int) else (0, "") for n in elided),
        url(page.number - 1) if page.has_previous() else "",
        url(page.number + 1) if page.has_next() else "",
    )


@register.filter
def joined(values: Iterable[Any], separator: str = ", ") -> SafeString:
    """Values with a separator between them, empty ones left out."""
    parts = (conditional_escape(value) for value in values if value)
    return mark_safe(conditional_escape(separator).join(parts))  # noqa: S308 - escaped above
