"""Meetings that ask for replies, and replies, for tests."""

from bic.tenancy import scope
from meetings.models import Rsvp, RsvpSetting
from meetings.models.rsvp import random_receipt
from meetings.services import rsvp as services
from tests.meetings.making import make_meeting


def make_asking(community, *, by, meeting=None, **fields):
    """An announced meeting that asks for replies; `fields` are of its settings."""
    meeting = meeting or make_meeting(community, by=by)
    fields.setdefault("capacity_people", 10)
    setting = RsvpSetting.objects.create(
        program=community.program, community=community, meeting=meeting, **fields
    )
    meeting.rsvp_setting = setting
    return meeting


def make_reply(meeting, adults=1, *, by=None, **party):
    """A reply, as the page of the public writes it."""
    party = {"adults": adults, "children": {}, "language": "es", **party}
    return services.reply(
        meeting, party, receipt=random_receipt(), page_language="es", by=by
    )  # fmt: skip


def seen(rsvp):
    """A reply as it is now."""
    with scope(rsvp.program_id):
        return Rsvp.objects.get(pk=rsvp.pk)


def front(meeting):
    """The address of the public page."""
    return f"/open/{meeting.program.slug}/meetings/{meeting.pk}/"
