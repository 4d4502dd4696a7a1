"""A series of meetings from the first plate to the council's vote, and what it proves."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from bic.blueprint.evidence import gather
from bic.tenancy import scope
from meetings import polling
from meetings.models import (
    Criterion,
    Feasibility,
    Idea,
    Meeting,
    Objective,
    Proposal,
    Rsvp,
    RsvpSetting,
    Submission,
    Vote,
)
from tests.meetings.furnish_idea import committee_of
from tests.meetings.making import make_item
from tests.meetings.submissions import make_body
from tests.meetings.test_meetings import PLANNED
from tests.meetings.test_proposals import posted

YESTERDAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _nothing_kept():
    cache.clear()
    polling._kept.clear()


@pytest.fixture
def larkspur(larkspur):
    larkspur.status = "active"
    with scope(larkspur.program):
        larkspur.save()
    return larkspur


def proved(larkspur, code):
    """State and words of a step's evidence."""
    with scope(larkspur.program):
        found = gather([larkspur])[code].get(larkspur.pk)
    return found and (str(found.state), found.headline)


def test_a_series_proves_its_steps_by_what_people_did(as_, at, larkspur, member, signed_in):
    staff = as_("coordinator")
    meeting = a_meal(staff, at, larkspur)
    assert proved(larkspur, "C1") == ("done", "1 of 1 meeting held; 6 of 6 objectives met")

    idea_page, proposal = an_idea_becomes_a_proposal(staff, at, larkspur)
    seat = member("member", larkspur, "nonprofit")
    a_committee_reports(staff, signed_in(seat.user), at, larkspur, proposal, seat)
    assert proved(larkspur, "C2")[0] == "done"

    it_is_voted_and_decided(staff, at, larkspur, meeting, proposal)
    assert proved(larkspur, "C3") == ("done", "1 decision")
    assert "People asked for it." in Client().get(idea_page).content.decode()

    the_council_answers(staff, at, larkspur, proposal)
    assert proved(larkspur, "C6") == ("done", "1 of 1 submission answered; bodies informed")


def a_meal(staff, at, larkspur):
    """Planned from the pattern, announced, replied to by a family, held and closed."""
    staff.post(at("meeting_create"), PLANNED)
    with scope(larkspur.program):
        meeting = Meeting.objects.get()
        RsvpSetting.objects.get_or_create(
            program=larkspur.program, community=larkspur, meeting=meeting
        )
        for objective in Objective:
            make_item(meeting, objective=objective)
    staff.post(at("meeting_announce", meeting.pk))
    front = f"/open/{larkspur.program.slug}/meetings/{meeting.pk}/"
    Client().post(f"{front}reply/?language=es", {"adults": "2", "receipt": "r1"})
    with scope(larkspur.program):
        assert Rsvp.objects.get().language == "es"
        meeting.refresh_from_db()
        meeting.starts_at, meeting.ends_at = (
            timezone.now() - YESTERDAY, timezone.now() - YESTERDAY / 2,
        )  # fmt: skip
        meeting.save()
    staff.post(at("meeting_held", meeting.pk), {"people_count": "52"})
    staff.post(at("meeting_close", meeting.pk))
    return meeting


def an_idea_becomes_a_proposal(staff, at, larkspur):
    """A visitor gives an idea in Spanish; the staff read it and propose."""
    given = Client().post(
        f"/open/{larkspur.program.slug}/communities/{larkspur.slug}/ideas/",
        {"text": "Una línea de idiomas", "language": "es", "said_by": "", "way": "email",
         "reached_at": "ana@example.org", "website": ""},
    )  # fmt: skip
    with scope(larkspur.program):
        idea = Idea.objects.get()
    staff.post(at("idea_check", idea.pk))
    staff.post(at("proposal_create"), posted(ideas=[idea.pk]))
    with scope(larkspur.program):
        proposal = Proposal.objects.get()
    staff.post(at("proposal_propose", proposal.pk))
    return given.url, proposal


def a_committee_reports(staff, sits, at, larkspur, proposal, seat):
    committee = committee_of(larkspur, by=seat.user, members=[seat])
    staff.post(
        at("proposal_send", proposal.pk), {"committee": committee.pk, "report_on": "2099-01-01"}
    )
    begun = sits.post(at("feasibility_begin", proposal.pk))
    with scope(larkspur.program):
        report = Feasibility.objects.get()
    form = {"recommendation_original": "en", "verdict": "now", "agreed_count": "1",
            "member_count": "1", "recommendation_en": "Staff can start."}  # fmt: skip
    for one in Criterion:
        form |= {f"{one.value}_found_original": "en", f"{one.value}_found_en": "",
                 f"{one.value}_score": ""}  # fmt: skip
    sits.post(begun.url, form | {"cost_found_en": "$8,400 a year.", "cost_score": "4"})
    sits.post(at("feasibility_submit", report.pk), {"technical": "on"})


def it_is_voted_and_decided(staff, at, larkspur, meeting, proposal):
    """Four phones and a card; the record is written and the author hears of it."""
    staff.post(
        at("vote_create"),
        {"question_en": "Which first?", "question_original": "en", "proposals": [proposal.pk],
         "lines_en": "Safe crossings", "method": "dots", "entry": "room", "dots": "3",
         "most_dots": "2", "order_rule": "borda", "highest": "5", "threshold": "3",
         "share": "half"},
    )  # fmt: skip
    with scope(larkspur.program):
        vote = Vote.objects.get()
    staff.post(at("vote_open", vote.pk), {"expected": "5", "minutes": ""})
    room = f"/open/{larkspur.program.slug}/v/{vote.room_code}/"
    for _number in range(4):
        phone = Client()
        phone.get(room)
        assert phone.post(room, {"send": "1", "o1": "2", "o2": "1"}).status_code == 302
    staff.post(at("vote_card", vote.pk), {"card": "1", "o2": "2"})
    staff.post(at("vote_count", vote.pk))
    with scope(larkspur.program):
        assert vote.rounds.get().result["people"] == 5
    staff.post(
        at("decision_create"),
        {"title_original": "en", "title_en": "Start the language line", "outcome": "adopted",
         "decided_on": timezone.localdate() - YESTERDAY, "meeting": meeting.pk,
         "proposal": proposal.pk, "vote": vote.pk, "how_original": "en", "how_en": "Dots.",
         "reasons_for_original": "en", "reasons_for_en": "People asked for it.",
         "members": "5", "present_municipal": "2", "present_nonprofit": "3"},
    )  # fmt: skip
    with scope(larkspur.program):
        proposal.refresh_from_db()
    assert proposal.state == "adopted"


def the_council_answers(staff, at, larkspur, proposal):
    """The adopted proposal is taken to the council, which passes it."""
    with scope(larkspur.program):
        body = make_body(larkspur)
    staff.post(
        at("submission_create"),
        {"body": body.pk, "kind": "decision", "title_original": "en", "title_en": "A line",
         "memo_original": "en", "memo_en": "We ask for it.", "proposals": [proposal.pk]},
    )  # fmt: skip
    with scope(larkspur.program):
        submission = Submission.objects.get()
    staff.post(at("submission_submit", submission.pk))
    assert proved(larkspur, "C6")[0] == "in_progress"
    staff.post(
        at("submission_outcome", submission.pk),
        {"outcome": "passed", "outcome_on": timezone.localdate() - YESTERDAY,
         "votes_for": "7", "votes_against": "0"},
    )  # fmt: skip
