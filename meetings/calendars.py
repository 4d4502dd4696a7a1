"""Meetings as files for calendars, and the calendar that somebody subscribes to.

`bic/calendars.py` writes RFC 5545; here is what of a meeting goes in, and never a note on
safety, a name or a reply.
"""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.urls import reverse

from bic.calendars import MIME, Event, write
from meetings.models import Meeting

__all__ = ["MIME", "of_meeting", "of_meetings"]


def uid_of(meeting: Meeting) -> str:
    """The same for ever, whatever changes; no other house or program has it."""
    return f"meeting-{meeting.program_id}-{meeting.pk}-{meeting.created_at:%Y%m%d%H%M%S%f}@bic"


def event_of(meeting: Meeting, language: str, url: str) -> Event:
    """A meeting in a language. Needs nothing but its own columns."""
    title, _in = meeting.title.in_language(language)
    purpose, _in = meeting.purpose.in_language(language)
    return Event(
        uid=uid_of(meeting),
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        title=title,
        place=", ".join(filter(None, [meeting.place, meeting.address])),
        text=purpose,
        url=url,
        sequence=meeting.changed,
        is_canceled=meeting.status == Meeting.Status.CANCELED,
        stamped_at=meeting.published_at or meeting.created_at,
    )


def of_meeting(meeting: Meeting, language: str) -> bytes:
    """The file of one public meeting. Needs its program."""
    path = reverse("meetings:rsvp_front", args=[meeting.program.slug, meeting.pk])
    url = f"{settings.BASE_URL}{path}"
    return write([event_of(meeting, language, url)], name=meeting.program.name)


def of_meetings(meetings: Iterable[Any], program: Any, language: str, name: str) -> bytes:
    """A calendar of meetings for somebody who takes part.

    Each needs the slug of its community as `town`.
    """
    # Addresses are put together here: reversing hundreds of them takes longer than all the rest.
    base = f"{settings.BASE_URL}/{program.slug}/communities"
    return write(
        (event_of(one, language, f"{base}/{one.town}/meetings/{one.pk}/") for one in meetings),
        name=name,
    )
