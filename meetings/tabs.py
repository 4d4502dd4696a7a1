"""The tabs of a meeting's page: each noun that hangs onto it adds one line here.

A tab is the address `meetings:meeting_<key>` of a meeting, and the pages whose view says
`tab = "<key>"`. Its permission is asked of the meeting.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class Tab(NamedTuple):
    """One tab: its key, its words, who sees it, and of which meetings (all unless said)."""

    key: str
    label: Any
    permission: str
    is_for: Callable[[Any], bool] = lambda _meeting: True


TABS = (
    Tab("detail", _("Overview"), "meetings.view_meeting"),
    Tab("agenda", _("Agenda"), "meetings.change_meeting"),
    Tab("replies", _("RSVPs"), "meetings.count_rsvp"),
    Tab("materials", _("Materials"), "meetings.view_meeting"),
    Tab("logistics", _("Logistics"), "meetings.view_provision"),
    Tab("door", _("Check-in"), "meetings.view_checkin"),
    Tab("votes", _("Votes"), "meetings.view_meeting"),
    Tab("formality", _("Open meetings"), "meetings.view_meeting", lambda one: one.is_law_bound),
    Tab("photos", _("Photos"), "meetings.view_meeting"),
    Tab("costs", _("Costs"), "meetings.view_cost"),
    Tab("afterwards", _("Afterwards"), "meetings.view_restricted_meeting"),
)


class Shown(NamedTuple):
    """A tab as the page shows it."""

    label: str
    url: str
    current: bool


def tabs_of(meeting: Any, user: Any, current: str) -> list[Shown]:
    """The tabs of a meeting that a person may open. Needs its program and community."""
    slugs = meeting.program.slug, meeting.community.slug, meeting.pk
    shown = [tab for tab in TABS if tab.is_for(meeting) and user.has_perm(tab.permission, meeting)]
    return [
        Shown(
            str(one.label), reverse(f"meetings:meeting_{one.key}", args=slugs), one.key == current
        )
        for one in shown
    ]
