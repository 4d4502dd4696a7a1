"""When a meeting is, and how far it is, in words."""

from typing import Any

from django import template
from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from bic.translated import Translated

register = template.Library()

STATES = {
    "draft": (gettext_lazy("Not announced"), "line"),
    "announced": (gettext_lazy("Announced"), "pine"),
    "over": (gettext_lazy("Over: say how it went"), "att"),
    "held": (pgettext_lazy("meeting", "Held"), "ok"),
    "closed": (gettext_lazy("Held and closed"), "ok"),
    "canceled": (gettext_lazy("Canceled"), "err"),
}


@register.filter
def when(meeting: Any) -> str:
    """ "Tuesday, April 21, 2026, 6 p.m. to 8:30 p.m.", in the time zone of the page."""
    starts, ends = timezone.localtime(meeting.starts_at), timezone.localtime(meeting.ends_at)
    first = date_format(starts, "l") + ", " + date_format(starts.date())
    begins, finishes = time_format(starts.time()), time_format(ends.time())
    if starts.date() != ends.date():
        finishes = f"{date_format(ends.date())}, {finishes}"
    return _("%(day)s, %(from)s to %(to)s") % {"day": first, "from": begins, "to": finishes}


@register.simple_tag
def meeting_state(meeting: Any) -> SafeString:
    """The state of a meeting as a tag."""
    words, tag = STATES[meeting.state]
    return format_html('<span class="bic-tag bic-tag--{}">{}</span>', tag, words)


@register.filter
def in_second(text: Translated, language: str) -> str:
    """A text in a second language of a screen; "" where nobody approved it there."""
    return text.texts[language] if text and text.is_ready_in(language) else ""
