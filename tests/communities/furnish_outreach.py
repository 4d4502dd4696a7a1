"""Subjects of the addresses of outreach."""

from datetime import date

from communities.models import FollowUp, SessionQuestion
from tests.communities.outreach import (
    make_contact,
    make_interaction,
    make_organization,
    make_session,
)
from tests.furnish import pages_of


def furnish(place):
    """An organization, a contact, a talk with a next step, and a session with a question."""
    program, name = place.program, place.community.name
    organization = make_organization(program, f"Town of {name}")
    contact = make_contact(program, f"Manager of {name}", by=place.host)
    talk = make_interaction(program, contact, by=place.host, community=place.community)
    due = {"owner": place.host, "due_on": date(2027, 1, 15)}
    step = FollowUp.objects.create(program=program, interaction=talk, what="Call again", **due)
    session = make_session(program, communities=[place.community])
    question = SessionQuestion.objects.create(
        program=program, session=session, question="When?", **due
    )
    for noun, subject, *more in (
        ("organization", organization, "merge"),
        ("contact", contact, "erase", "merge"),
        ("interaction", talk),
        ("session", session, "question_create", "step_create"),
        ("session_question", question),
        ("followup", step, "complete"),
    ):
        pages_of(place, f"communities:{noun}", subject, *more)
    place.subjects["communities:followup_create:pk"] = talk.pk
