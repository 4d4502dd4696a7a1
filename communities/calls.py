"""What pages tell about a call: when it is open, and what is not translated yet."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import format_lazy
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from bic.spoken import name_of
from bic.ui.kept import kept
from communities.models import Round

# The texts of a call in the order in which they are read, with their headings.
PARTS = (
    ("purpose", gettext_lazy("What it is for")),
    ("eligibility", gettext_lazy("Who may apply")),
    ("given", gettext_lazy("What you are given")),
    ("expected", gettext_lazy("What is expected of you")),
    ("timeline", gettext_lazy("Timeline")),
)


def moment(when: datetime, call: Round) -> str:
    """A time in the zone of a call, with the name of the zone: nobody has to guess which."""
    return _moment(when, call.time_zone)


@kept
def _moment(when: datetime, zone_name: str) -> str:
    there = timezone.localtime(when, ZoneInfo(zone_name))
    shown = date_format(there, "DATETIME_FORMAT")
    zone = get_timezone_name(there, locale=(get_language() or "en").replace("-", "_"))
    return f"{shown} ({zone})"


def timing(call: Round, now: datetime) -> list[str]:
    """When a call is open, in sentences for everybody."""
    state = call.state_at(now)
    found = []
    if state == Round.State.SOON and call.opens_at:
        found.append(_("Opens on %(moment)s.") % {"moment": moment(call.opens_at, call)})
    if call.closes_at is None:
        if state == Round.State.OPEN:
            found.append(_("Applications are taken at any time."))
    elif state == Round.State.CLOSED:
        found.append(_("Closed since %(moment)s.") % {"moment": moment(call.closes_at, call)})
    else:
        found.append(_("Closes on %(moment)s.") % {"moment": moment(call.closes_at, call)})
    if call.is_extended and call.first_closes_at and call.closes_at:
        # The new moment is said already.
        found.append(
            _("Extended; it was to close on %(first)s.")
            % {"first": moment(call.first_closes_at, call)}
        )
    return found


@dataclass(frozen=True)
class Missing:
    """A text that readers of some languages would see in another one."""

    label: Any
    languages: str


def missing(call: Round) -> list[Missing]:
    """Texts of a call without an approved translation into one of its languages."""
    parts = [("title", gettext_lazy("Title")), *PARTS]
    found = []
    for name, label in parts:
        lacking = getattr(call, name).missing(call.languages)
        if lacking:
            found.append(Missing(label, ", ".join(map(name_of, lacking))))
    return found


def missing_questions(questions: Any, languages: list[str]) -> list[Missing]:
    """Questions without an approved translation into one of the languages of their call."""
    return [
        Missing(format_lazy("“{}”", str(one.label)), ", ".join(map(name_of, lacking)))
        for one in questions
        if (lacking := one.label.missing(languages))
    ]
