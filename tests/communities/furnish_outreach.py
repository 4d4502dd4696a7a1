"""Subjects of the addresses of outreach."""

from datetime import date

from communities.models import FollowUp, SessionQuestion
from tests.communities.outreach import (
    make_contact,
    make_interaction,
    make_organization,
    make_session,
)

OF_ORGANIZATION = ("detail", "update", "history", "merge")
OF_CONTACT = ("detail", "update", "history", "erase", "merge")
OF_INTERACTION = ("update", "history", "delete")
OF_SESSION = ("detail", "update", "history", "delete", "question_create", "step_create")


def furnish(place):
    """An organization, a contact, a talk with a next step, and a session with a question."""
    program, subjects, name = place.program, place.subjects, place.community.name
    organization = make_organization(program, f"Town of {name}")
    contact = make_contact(program, f"Manager of {name}", by=place.host)
    talk = make_interaction(program, contact, by=place.host, community=place.community)
    due = {"owner": place.host, "due_on": date(2027, 1, 15)}
    step = FollowUp.objects.create(program=program, interaction=talk, what="Call again", **due)
    session = make_session(program, communities=[place.community])
    question = SessionQuestion.objects.create(
        program=program, session=session, question="When?", **due
    )
    for noun, names, subject in (
        ("organization", OF_ORGANIZATION, organization),
        ("contact", OF_CONTACT, contact),
        ("interaction", OF_INTERACTION, talk),
        ("session", OF_SESSION, session),
        ("session_question", ("update", "delete"), question),
        ("followup", ("update", "complete"), step),
    ):
        subjects |= {f"communities:{noun}_{one}:pk": subject.pk for one in names}
    subjects["communities:followup_create:pk"] = talk.pk
