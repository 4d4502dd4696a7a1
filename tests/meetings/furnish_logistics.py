"""Subjects of the addresses of logistics and of the door."""

from meetings.models import Provision, ThankYou
from meetings.services import door as services
from tests.furnish import pages_of
from tests.meetings.doors import make_booking, make_helper, make_interpreter, make_reply
from tests.meetings.making import make_meeting, of

OF_MEETING = (
    "meeting_logistics", "meeting_door", "provision_plan", "provision_print", "provision_create",
    "booking_create", "thankyou_create", "checkin_open", "checkin_shut", "checkin_hold",
    "checkin_print", "arrival_list", "arrival_press", "arrival_state", "arrival_sync",
    "arrival_worker",
)  # fmt: skip


def furnish(place):
    """A meeting with something of each kind, whose door is open, and an interpreter."""
    community, by = place.community, place.host
    meeting = make_meeting(community, "Fourth community meal", by=by)
    reply = make_reply(meeting, "Rosa")
    make_helper(meeting, by)
    door = services.open_door(meeting, by=by)
    who = make_interpreter(place.program, f"Carmen of {community.name}")
    rows = {
        "booking": make_booking(meeting, who),
        "provision": Provision.objects.create(**of(meeting), kind="food", what="Trays"),
        "thankyou": ThankYou.objects.create(**of(meeting), amount=10, planned=3),
    }
    pages_of(place, "meetings:interpreter", who)
    for page in OF_MEETING:
        place.subjects[f"meetings:{page}:pk"] = meeting.pk
    for noun, row in rows.items():
        for page in ("update", "confirm", "delete"):
            place.subjects[f"meetings:{noun}_{page}:meeting"] = meeting.pk
            place.subjects[f"meetings:{noun}_{page}:pk"] = row.pk
    place.subjects["meetings:provision_create:kind"] = "food"
    place.subjects["meetings:checkin_print:sheet"] = "badges"
    place.subjects["meetings:arrival_press:reply"] = reply.pk
    place.subjects["meetings:arrival_press:act"] = "here"
    place.subjects["meetings:checkin_here:code"] = door.code
