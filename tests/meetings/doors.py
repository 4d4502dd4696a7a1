"""Replies, interpreters and acts at the door, for tests of logistics and check-in."""

from datetime import timedelta
from uuid import uuid4

from django.utils import timezone

from meetings.models import Booking, Helper, Interpreter, Rsvp, RsvpSetting
from meetings.services.door import Operation
from meetings.services.showing import note_moved


def make_reply(meeting, name="", **fields):
    """A reply of one adult who comes and speaks Spanish, unless `fields` say otherwise."""
    fields.setdefault("language", "es")
    party = Rsvp(
        program=meeting.program, community=meeting.community, meeting=meeting, name=name, **fields
    )
    party.people = party.adults + party.child_count
    party.save()
    if setting := RsvpSetting.objects.filter(meeting=meeting).first():
        note_moved(setting, party, party.people)
    return party


def make_interpreter(program, name="Carmen Ruelas", **fields):
    """Somebody who interprets Spanish in every way."""
    fields.setdefault("languages", ["es"])
    fields.setdefault("modes", ["simultaneous", "consecutive"])
    return Interpreter.objects.create(program=program, name=name, **fields)


def make_booking(meeting, interpreter, **fields):
    """A booking that was confirmed."""
    fields = {"language": "es", "state": "confirmed", "booked_on": "2026-01-05"} | fields
    return Booking.objects.create(
        program=meeting.program, community=meeting.community, meeting=meeting,
        interpreter=interpreter, **fields,
    )  # fmt: skip


def make_helper(meeting, user):
    """Somebody who helps with a meeting."""
    return Helper.objects.create(
        program=meeting.program, community=meeting.community, meeting=meeting, user=user
    )


def act(**fields):
    """One act at the door, done now unless `ago` says how long ago."""
    at = timezone.now() - fields.pop("ago", timedelta())
    return Operation(**{"number": uuid4(), "key": uuid4(), "at": at} | fields)
