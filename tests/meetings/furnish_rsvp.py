"""Subjects of the addresses of replies, invitations and private calendars."""

from django.utils import timezone

from bic.links import services as links
from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import Helper, Invitation, RsvpQuestion, RsvpWords
from meetings.services import calendarfeed
from meetings.services import rsvp as services
from tests.meetings.making_rsvp import make_asking, make_reply

OF_MEETING = (
    "meeting_replies", "rsvp_list", "rsvp_create", "rsvpsetting_update", "rsvpquestion_create",
    "helper_create", "invitation_list", "invitation_create", "invitation_remind", "rsvp_front",
    "rsvp_reply", "rsvp_questions", "rsvp_code", "rsvp_forget", "rsvp_calendar",
)  # fmt: skip


def furnish(place):
    """A meeting with one reply, a question, a helper, an invitation; a language; a calendar."""
    program, community, by = place.program, place.community, place.host
    meeting = make_asking(community, by=by)
    where = {"program": program, "community": community, "meeting": meeting}
    rsvp = make_reply(meeting, 2, name="Rosa")
    subjects = {
        "rsvp": rsvp,
        "rsvpquestion": RsvpQuestion.objects.create(
            **where, text=Translated.of("Do you bring a stroller?")
        ),
    }
    subjects["helper"] = Helper.objects.create(**where, user=by)
    Invitation.objects.create(**where, email="rosa@example.org")
    words, _new = RsvpWords.objects.get_or_create(
        program=program, language="ar",
        defaults={"approved_by": by, "approved_at": timezone.now()},
    )  # fmt: skip
    for page in OF_MEETING:
        place.subjects[f"meetings:{page}:pk"] = meeting.pk
    for noun, page in (
        ("rsvp", "update"), ("rsvp", "cancel"), ("rsvp", "seat"), ("rsvp", "history"),
        ("rsvpquestion", "update"), ("rsvpquestion", "delete"), ("helper", "delete"),
    ):  # fmt: skip
        place.subjects[f"meetings:{noun}_{page}:meeting"] = meeting.pk
        place.subjects[f"meetings:{noun}_{page}:pk"] = subjects[noun].pk
    for page in ("update", "approve"):
        place.subjects[f"meetings:rsvpwords_{page}:pk"] = words.pk
    with scope(program):
        reply, own = services.link_of(rsvp), calendarfeed.feed_of(program, by)
        # A second address would end the first, which another community of the program has.
        feed = calendarfeed.link_of(own) if own else calendarfeed.begin(program, by)
        for page in ("", "_change", "_cancel"):
            place.subjects[f"meetings:rsvp_link{page}:token"] = token_in(reply)
        place.subjects["meetings:calendarfeed_link:token"] = token_in(feed)


def token_in(link):
    """The token of a private link, out of its address."""
    parts = links.path_of(link).strip("/").split("/")
    return parts[2]
