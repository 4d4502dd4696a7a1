"""Subjects of the addresses of recommendations."""

from django.utils import timezone

from meetings.models import Briefing, Promise, SubmissionQuestion
from meetings.services import packet
from tests.furnish import pages_of
from tests.meetings.submissions import attach, hand_in, make_body, make_submission


def furnish(place):
    """A submission that was handed in, a draft, a body, a briefing and a promise."""
    here = {"program": place.program, "community": place.community}
    body = make_body(place.community, f"Council of {place.community.name}")
    pages_of(place, "meetings:decisionbody", body)
    sent = make_submission(place.community, place.host, body)
    attachment = attach(sent, place.host, "Roster")
    question = SubmissionQuestion.objects.create(
        submission=sent, asked_on="2026-05-04", question="What does it cost?"
    )
    made = packet.make(sent, ["en"], by=place.host)
    hand_in(sent, place.host)
    draft = make_submission(place.community, place.host, body)
    pages_of(place, "meetings:submission", sent, "outcome", "withdraw")
    for page in ("delete", "submit"):
        place.subjects[f"meetings:submission_{page}:pk"] = draft.pk
    for noun, part in (("attachment", attachment), ("submissionquestion", question)):
        for page in ("create", "update", "delete", "move"):
            place.subjects[f"meetings:{noun}_{page}:pk"] = sent.pk
            place.subjects[f"meetings:{noun}_{page}:part"] = part.pk
    place.subjects["meetings:attachment_move:way"] = "up"
    for page in ("create", "file", "download", "retry"):
        place.subjects[f"meetings:packet_{page}:pk"] = sent.pk
        place.subjects[f"meetings:packet_{page}:number"] = made.number
    briefing = Briefing.objects.create(
        body=body, told_on="2026-03-01", about="How the work goes", created_by=place.host, **here
    )
    pages_of(place, "meetings:briefing", briefing)
    promise = Promise.objects.create(
        body=body, what="Costs of a second year", due_on=timezone.localdate(), **here
    )
    pages_of(place, "meetings:promise", promise, "close")
