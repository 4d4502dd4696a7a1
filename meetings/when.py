"""Days and hours of a meeting in the language of a reader, in the time zone of its program."""

from typing import Any

from django.utils import timezone, translation
from django.utils.formats import date_format, time_format
from django.utils.translation import check_for_language


def day_and_time(meeting: Any, language: str) -> tuple[str, str]:
    """ "Tuesday, April 21, 2026" and "6 p.m. – 8:30 p.m."; English where nothing is known.

    Needs the program of the meeting.
    """
    zone = meeting.program.tzinfo
    starts = timezone.localtime(meeting.starts_at, zone)
    ends = timezone.localtime(meeting.ends_at, zone)
    with translation.override(language if check_for_language(language) else "en"):
        day = f"{date_format(starts, 'l')}, {date_format(starts.date())}"
        until = time_format(ends.time())
        if ends.date() != starts.date():
            until = f"{date_format(ends.date())}, {until}"
        return day, f"{time_format(starts.time())} – {until}"


def day_in(moment: Any, zone: Any, language: str) -> str:
    """A day in words, such as "April 21, 2026"."""
    with translation.override(language if check_for_language(language) else "en"):
        return date_format(timezone.localtime(moment, zone).date())
