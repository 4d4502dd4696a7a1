"""Recommendations through the front door: prepared, handed in, asked about, answered."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from bic.blueprint import State
from bic.days import today_in
from bic.reports.sections import Period
from meetings.briefed import months_later, standing
from meetings.evidence.submission import recommendations
from meetings.models import (
    Attachment,
    Briefing,
    DecisionBody,
    Packet,
    Promise,
    Submission,
    SubmissionQuestion,
)
from meetings.reminders import submission as reminders
from meetings.sections.submission import recommendations as section_of
from meetings.services import submission as services
from tests.factories import UserFactory
from tests.meetings.making import make_proposal
from tests.meetings.submissions import attach, hand_in, make_body, make_submission
from tests.queries import queries_of

MOST_QUERIES = 16


def url(community, page, *parts):
    return reverse(f"meetings:{page}", args=[community.program.slug, community.slug, *parts])


@pytest.fixture
def host(open_scope):
    return UserFactory(name="Priya")


def test_a_recommendation_goes_its_whole_way(client_as, larkspur, open_scope):
    body = make_body(larkspur)
    proposal = make_proposal(larkspur, state="adopted")
    client, today = client_as("coordinator"), today_in(larkspur.program)

    answer = client.post(
        url(larkspur, "submission_create"),
        {
            "body": body.pk, "kind": "decision", "title_original": "en", "title_en": "A line",
            "memo_original": "en", "memo_en": "We ask for it.", "proposals": [proposal.pk],
            "cost": "$12,000", "agenda_on": today + timedelta(days=11), "agenda_part": "action",
        },
    )  # fmt: skip
    submission = Submission.objects.get()
    assert answer.url == url(larkspur, "submission_detail", submission.pk)
    assert (submission.number, submission.state, submission.cost) == (1, "draft", 12_000)
    assert submission.items.get().proposal == proposal

    client.post(url(larkspur, "submission_submit", submission.pk))
    client.post(
        url(larkspur, "submissionquestion_create", submission.pk),
        {"question": "Who pays?", "asked_by": "Council member Ruiz", "asked_on": today},
    )
    question = SubmissionQuestion.objects.get()
    client.post(
        url(larkspur, "submissionquestion_update", submission.pk, question.pk),
        {"question": "Who pays?", "asked_on": today, "answer": "The general fund."},
    )
    question.refresh_from_db()
    assert question.answered_by is not None
    client.post(
        url(larkspur, "submission_outcome", submission.pk),
        {"outcome": "passed", "outcome_on": today, "votes_for": 7, "votes_against": 0},
    )
    client.post(
        url(larkspur, "promise_create"),
        {"body": body.pk, "side": "us", "what": "A report", "submission": submission.pk},
    )
    promise = Promise.objects.get()
    client.post(url(larkspur, "promise_close", promise.pk), {"outcome": "kept"})

    page = client.get(url(larkspur, "submission_detail", submission.pk)).content.decode()
    for words in ("Passed", "7 for, 0 against", "unanimous", "The general fund.", "Kept"):
        assert words in page
    assert Briefing.objects.get().submission == submission
    log = client.get(url(larkspur, "briefing_list")).content.decode()
    assert "Submission 1: A line" in log
    assert "Informed" in log


def test_partners_read_what_was_handed_in_and_no_draft(client_as, larkspur, host):
    draft = make_submission(larkspur, host)
    sent = hand_in(make_submission(larkspur, host), host)
    SubmissionQuestion.objects.create(submission=draft, asked_on="2026-05-04", question="Draft?")
    partner = client_as("lead", larkspur)

    page = partner.get(url(larkspur, "submission_list"))
    assert [one.pk for one in page.context["listing"].page] == [sent.pk]
    assert partner.get(url(larkspur, "submission_detail", sent.pk)).status_code == 200
    assert partner.get(url(larkspur, "submission_detail", draft.pk)).status_code == 404
    assert partner.get(url(larkspur, "submission_update", sent.pk)).status_code == 403


def test_what_cannot_be_done_is_said(client_as, larkspur, host):
    empty = make_submission(larkspur, host, memo="")
    client = client_as("coordinator")
    at = url(larkspur, "submission_detail", empty.pk)

    said = client.post(url(larkspur, "submission_submit", empty.pk), follow=True)
    assert b"Write the memo first" in said.content
    said = client.post(url(larkspur, "packet_create", empty.pk), follow=True)
    assert b"Write the memo first" in said.content
    assert client.get(at).status_code == 200

    sent = hand_in(make_submission(larkspur, host), host)
    said = client.post(url(larkspur, "submission_submit", sent.pk))
    assert said.status_code == 403
    with pytest.raises(services.NotPossible):
        services.submit(sent, by=host)
    with pytest.raises(services.NotPossible):
        services.withdraw(services.record(sent, outcome="filed", on="2026-11-20", by=host), by=host)
    tomorrow = today_in(larkspur.program) + timedelta(days=1)
    page = client.post(
        url(larkspur, "submission_outcome", sent.pk),
        {"outcome": "passed", "outcome_on": tomorrow, "votes_for": 3},
    ).content.decode()
    assert "This day has not come yet." in page
    page = client.post(
        url(larkspur, "submission_create"),
        {"body": sent.body_id, "kind": "decision", "title_original": "en", "title_en": "A line"},
    ).content.decode()
    assert "Say what shall be decided" in page


def test_packets_are_asked_for_and_looked_at(client_as, larkspur, host):
    sent = hand_in(make_submission(larkspur, host), host)
    client = client_as("coordinator")

    said = client.post(url(larkspur, "packet_create", sent.pk), {"languages": ["kar"]}, follow=True)
    assert b"This language is not ready" in said.content
    client.post(url(larkspur, "packet_create", sent.pk), {"languages": ["es"]})
    packet = Packet.objects.get()
    assert packet.languages == ["en", "es"]
    progress = client.get(url(larkspur, "packet_file", sent.pk, 1))
    assert b"Version 1 of the packet waits for a worker." in progress.content
    early = client.get(url(larkspur, "packet_download", sent.pk, 1), follow=True)
    assert b"The file is not there yet." in early.content
    Packet.objects.update(
        state="failed", problem="layout", left_out=[{"title": "Roster", "trouble": "locked"}]
    )
    failed = client_as("lead", larkspur).get(url(larkspur, "submission_detail", sent.pk))
    assert b"The packet could not be made" in failed.content
    assert b"It needs a password." in failed.content
    client.post(url(larkspur, "packet_retry", sent.pk, 1))
    packet.refresh_from_db()
    assert packet.state == "queued"


def test_attachments_are_ordered_and_never_for_staff_only(client_as, larkspur, host):
    sent = make_submission(larkspur, host)
    first, second = attach(sent, host, "Roster"), attach(sent, host, "Plan")
    secret = attach(sent, host, "Secret", seen_by="staff")
    document = secret.document
    secret.delete()
    client = client_as("coordinator")

    client.post(url(larkspur, "attachment_move", sent.pk, second.pk, "up"))
    assert list(Attachment.objects.filter(submission=sent)) == [second, first]
    client.post(url(larkspur, "attachment_create", sent.pk), {"document": document.pk})
    client.post(url(larkspur, "attachment_delete", sent.pk, first.pk))
    assert list(Attachment.objects.filter(submission=sent)) == [second]


def test_bodies_that_were_told_something_stay(client_as, larkspur, host):
    body = make_body(larkspur)
    client = client_as("coordinator")
    client.post(
        url(larkspur, "briefing_create"),
        {"body": body.pk, "told_on": "2026-11-01", "way": "written", "about": "The update"},
    )
    assert Briefing.objects.get().body == body
    said = client.post(url(larkspur, "decisionbody_delete", body.pk), follow=True)
    assert b"It was told something, so it stays." in said.content
    twin = client.post(url(larkspur, "decisionbody_create"), {"name": body.name, "kind": "council"})
    assert b"There is a body with this name already." in twin.content


def test_a_body_is_due_in_its_rhythm(larkspur, host):
    body = make_body(larkspur)
    today = today_in(larkspur.program)
    Briefing.objects.create(
        program=larkspur.program, community=larkspur, body=body, about="The update",
        told_on=months_later(today, -6) - timedelta(days=1),
    )  # fmt: skip
    [late] = DecisionBody.objects.kept_informed().with_last_word()
    assert standing(late, today).is_late
    assert months_later(today.replace(month=8, day=31), 6).month == 2
    body.brief_every_months = None
    body.save()
    assert not DecisionBody.objects.kept_informed()


def test_days_remind_those_in_charge(larkspur, host):
    today = today_in(larkspur.program)
    body = make_body(larkspur, liaison=host)
    draft = make_submission(larkspur, host, body, agenda_on=today + timedelta(days=10))
    waiting = make_submission(larkspur, host, body, agenda_on=today - timedelta(days=2))
    hand_in(waiting, host)
    promise = Promise.objects.create(
        program=larkspur.program, community=larkspur, body=body, what="A report",
        due_on=today, owner=host,
    )  # fmt: skip
    for source, subject in (
        (reminders.due_papers, draft.pk), (reminders.unanswered, waiting.pk),
        (reminders.due_briefings, body.pk), (reminders.due_promises, promise.pk),
    ):  # fmt: skip
        [due] = source(larkspur.program, today)
        assert (due.key, due.recipient_id) == (str(subject), host.pk)


def test_evidence_and_reports_tell_what_was_handed_in(larkspur, host):
    assert recommendations([larkspur]) == {}
    body = make_body(larkspur)
    make_submission(larkspur, host, body)
    assert recommendations([larkspur]) == {}
    sent = hand_in(make_submission(larkspur, host, body), host)
    begun = recommendations([larkspur])[larkspur.pk]
    assert (begun.state, begun.headline) == (
        State.IN_PROGRESS, "0 of 1 submission answered; 1 body was never told",
    )  # fmt: skip
    today = today_in(larkspur.program)
    services.record(sent, outcome="passed", on=today, by=host)
    done = recommendations([larkspur])[larkspur.pk]
    assert (done.state, done.headline) == (
        State.DONE, "1 of 1 submission answered; bodies informed",
    )  # fmt: skip

    told = section_of(larkspur, Period(today - timedelta(days=30), today))
    assert [one["what"] for one in told.data["submissions"]] == ["Passed"]
    assert told.figures == [["1", "submission to a body"], ["1", "briefing of a body"]]
    before = Period(today - timedelta(days=60), today - timedelta(days=31))
    assert section_of(larkspur, before) is None


@pytest.mark.parametrize("page", ["submission", "decisionbody", "briefing", "promise"])
def test_lists_cost_the_same_for_any_length(client_as, larkspur, host, page):
    client = client_as("coordinator")
    costs = []
    for number in range(2):
        for copy in range(number * 3 + 1):
            body = make_body(larkspur, f"Body {number} {copy}")
            sent = hand_in(make_submission(larkspur, host, body), host)
            services.record(sent, outcome="filed", on=timezone.localdate(), by=host)
            Promise.objects.create(
                program=larkspur.program, community=larkspur, body=body, what="A report",
                owner=host, submission=sent,
            )  # fmt: skip
        costs.append(queries_of(client, url(larkspur, f"{page}_list")))
    first, second = costs
    assert len(first) == len(second) <= MOST_QUERIES


def test_search_finds_submissions_for_those_who_may(client_as, larkspur, host):
    hand_in(make_submission(larkspur, host, file_number="24-0123"), host)
    address = reverse("search:results", args=[larkspur.program.slug])
    found = client_as("lead", larkspur).get(address, {"q": "24-0123"})
    assert b"A language line" in found.content
