"""Files for calendars (iCalendar, RFC 5545): events as values, written as text.

The same events give the same bytes, so that a fingerprint of the file says whether anything
changed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

MIME = "text/calendar; charset=utf-8"
# RFC 5545 3.1: no line is longer, counted in bytes.
LONGEST_LINE = 75
# What ends a line or parts values, and the characters that no line may have.
ESCAPES: dict[int, str | None] = {
    **{number: None for number in range(32) if chr(number) != "\t"},
    **{ord(letter): f"\\{letter}" for letter in "\\;,"},
    ord("\n"): "\\n",
    ord("\r"): "\\n",
}


@dataclass(frozen=True)
class Event:
    """One event. `uid` stays the same for ever; `sequence` counts what calendars must hear of."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    title: str
    stamped_at: datetime
    place: str = ""
    text: str = ""
    url: str = ""
    sequence: int = 0
    is_canceled: bool = False


def write(events: Iterable[Event], *, name: str) -> bytes:
    """The file of a calendar."""
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//BIC Blueprint//Meetings//EN",
        "CALSCALE:GREGORIAN", f"X-WR-CALNAME:{escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
    ]  # fmt: skip
    for event in events:
        lines += _event(event)
    lines.append("END:VCALENDAR")
    return ("\r\n".join(folded for line in lines for folded in _folded(line)) + "\r\n").encode()


def _event(event: Event) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{_moment(event.stamped_at)}",
        f"DTSTART:{_moment(event.starts_at)}",
        f"DTEND:{_moment(event.ends_at)}",
        f"SEQUENCE:{event.sequence}",
        f"STATUS:{'CANCELLED' if event.is_canceled else 'CONFIRMED'}",
        f"SUMMARY:{escaped(event.title)}",
    ]
    for key, text in (("LOCATION", event.place), ("DESCRIPTION", event.text)):
        if text:
            lines.append(f"{key}:{escaped(text)}")
    if event.url:
        lines.append(f"URL:{event.url}")
    return [*lines, "END:VEVENT"]


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """A text as a value: nothing in it ends a line or begins another property."""
    return text.replace("\r\n", "\n").translate(ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 bytes, each after the first behind a blank."""
    if line.isascii():
        yield line[:LONGEST_LINE]
        for begins in range(LONGEST_LINE, len(line), LONGEST_LINE - 1):
            yield f" {line[begins : begins + LONGEST_LINE - 1]}"
        return
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > LONGEST_LINE:
            yield piece
            piece, size = " ", 1
        piece += letter
        size += width
    yield piece
