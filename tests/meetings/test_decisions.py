"""Decisions: recorded with their reasons, locked, replaced; and what they prove and remind of."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from bic.blueprint import State
from bic.reports.sections import Period
from bic.tenancy import scope
from bic.translated import Translated
from meetings.evidence.decision import decisions as proof
from meetings.models import Decision, Proposal
from meetings.reminders import decision as reminders
from meetings.sections.decision import decisions as section
from meetings.services import decision as services
from meetings.services import proposals
from tests.meetings.making import make_meeting, make_proposal
from tests.meetings.votes import make_vote, opened
from tests.queries import queries_of

PLACE = "/piedmont/communities/larkspur"
DAY = date(2026, 9, 1)
QUERIES_OF_TAB = 12


@pytest.fixture
def host(member):
    return member("director").user


def record(community, *, by, **fields):
    """A decision with the next number."""
    fields = {
        "title": "Adopt a line",
        "outcome": "adopted",
        "decided_on": DAY,
        "how": "By consent",
    } | fields
    with scope(community.program):
        decision = Decision(program=community.program, community=community, **fields)
        return services.save_decision(decision, by=by)


def test_a_decision_is_recorded_with_who_was_there_and_tells_its_proposal(
    signed_in, larkspur, host
):
    with scope(larkspur.program):
        proposal = make_proposal(larkspur)

    page = signed_in(host).post(
        f"{PLACE}/decisions/add/",
        {
            "title_en": "A language line", "title_original": "en", "outcome": "adopted",
            "decided_on": "2026-09-01", "proposal": proposal.pk, "how_en": "By consent",
            "present_municipal": "5", "present_resident": "9", "quorum": "10",
            "reasons_for_en": "It reaches most people.", "review_on": "2027-03-01",
        },
    )  # fmt: skip

    with scope(larkspur.program):
        decision = Decision.objects.get()
        assert page.headers["Location"] == f"{PLACE}/decisions/{decision.pk}/"
        assert decision.present == {"municipal": 5, "resident": 9}
        assert (decision.number, decision.people_present) == (1, 14)
        proposal.refresh_from_db()
        assert proposal.state == Proposal.State.ADOPTED
        assert str(proposal.news.latest("pk").why) == "It reaches most people."


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"present_municipal": "5", "quorum": "10"}, "this decides nothing"),
        ({"decided_on": "2999-01-01"}, "Error"),
        ({"review_on": "2026-08-01"}, "Choose a day after the decision"),
        ({"how_en": ""}, "Error"),
    ],
)
def test_what_cannot_be_recorded_is_said_at_its_field(signed_in, larkspur, host, wrong, told):
    given = {
        "title_en": "A language line", "title_original": "en", "outcome": "adopted",
        "decided_on": "2026-09-01", "how_en": "By consent",
    }  # fmt: skip

    page = signed_in(host).post(f"{PLACE}/decisions/add/", given | wrong)

    assert page.status_code == 200
    assert told in page.text
    assert "A language line" in page.text
    with scope(larkspur.program):
        assert not Decision.objects.exists()


def test_a_locked_record_stays_and_a_later_one_names_it(signed_in, larkspur, host):
    old, client = record(larkspur, by=host), signed_in(host)

    client.post(f"{PLACE}/decisions/{old.pk}/lock/")

    assert client.get(f"{PLACE}/decisions/{old.pk}/edit/").status_code == 403
    assert client.post(f"{PLACE}/decisions/{old.pk}/delete/").status_code == 403
    with scope(larkspur.program):
        for statement in (
            "UPDATE meetings_decision SET outcome = 'parked'",
            "DELETE FROM meetings_decision",
        ):
            with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(statement)
    client.post(
        f"{PLACE}/decisions/add/?replaces={old.pk}",
        {
            "title_en": "Wait a year", "title_original": "en", "outcome": "parked",
            "decided_on": "2026-10-01", "how_en": "By consent",
        },
    )  # fmt: skip
    with scope(larkspur.program):
        assert Decision.objects.get(number=2).replaces == old
    assert "takes the place of this one" in client.get(f"{PLACE}/decisions/{old.pk}/").text


def test_after_seven_days_a_record_is_locked_by_itself(larkspur, host):
    old = record(larkspur, by=host)
    with scope(larkspur.program):
        Decision.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=8))
        old.refresh_from_db()

        assert old.is_locked
        with pytest.raises(services.Locked):
            services.save_decision(old, by=host)
        with pytest.raises(DatabaseError), transaction.atomic():
            Decision.objects.filter(pk=old.pk).update(outcome="parked")


def test_the_step_is_proved_once_no_proposal_waits(larkspur, host, open_scope):
    proposal = make_proposal(larkspur)
    assert proof([larkspur]) == {}
    record(larkspur, by=host, title=Translated.of("Something else"))
    waits = proof([larkspur])[larkspur.pk]
    record(larkspur, by=host, proposal=proposal, outcome="declined", reasons_against="Too dear")
    done = proof([larkspur])[larkspur.pk]

    assert (waits.state, waits.headline) == (State.IN_PROGRESS, "1 decision; 1 proposal waits")
    assert (done.state, done.headline) == (State.DONE, "2 decisions")


def test_reports_tell_decisions_of_their_period_that_still_hold(larkspur, host, open_scope):
    old = record(larkspur, by=host, reasons_for="It helps")
    record(larkspur, by=host, title="Wait", outcome="parked", replaces=old)

    found = section(larkspur, Period(date(2026, 8, 1), date(2026, 10, 1)))

    assert [one["title"]["text"] for one in found.data["decisions"]] == ["Wait"]
    assert section(larkspur, Period(date(2026, 1, 1), date(2026, 2, 1))) is None


def test_reviews_and_forgotten_votes_remind_somebody(larkspur, host, open_scope, time_machine):
    record(larkspur, by=host, review_on=DAY + timedelta(days=30))
    time_machine.move_to("2026-09-27T12:00:00Z", tick=False)
    opened(make_vote(larkspur, by=host), by=host)
    time_machine.move_to("2026-09-29T12:00:00Z", tick=False)
    today = date(2026, 9, 29)

    reviews = list(reminders.looked_at_again(larkspur.program, today))
    forgotten = list(reminders.uncounted(larkspur.program, today))

    assert [(one.recipient_id, one.due_on) for one in reviews] == [(host.pk, date(2026, 10, 1))]
    assert [str(one.subject) for one in forgotten] == ["Count the vote: Which three first?"]


def test_votes_and_decisions_are_found_by_their_words(signed_in, larkspur, host):
    decision = record(
        larkspur, by=host, title=Translated.of("Adopt a line").put("es", "Adoptar una línea")
    )
    vote = make_vote(larkspur, by=host, question="Which line first?")

    page = signed_in(host).get("/piedmont/search/?q=line")

    assert f"{PLACE}/decisions/{decision.pk}/" in page.text
    assert f"{PLACE}/votes/{vote.pk}/" in page.text


def test_a_proposal_shows_the_record_of_its_decision(signed_in, larkspur, host):
    with scope(larkspur.program):
        proposal = make_proposal(larkspur)
    old = record(
        larkspur, by=host, proposal=proposal, present={"municipal": 5, "resident": 9}, quorum=10,
        members=19, reasons_for="It reaches most people.", conditions="A call-back in a day.",
        reasons_against="Keep the two apart.", next_steps="Council is told.",
    )  # fmt: skip
    client, page = signed_in(host), f"{PLACE}/proposals/{proposal.pk}/"

    shown = " ".join(client.get(page).text.split())
    with scope(larkspur.program):
        services.lock(old, by=host)
    locked = client.get(page).text

    for words in (
        "By consent", "14 of 19 (10 needed)", "It reaches most people.", "A call-back in a day.",
        "Keep the two apart.", "Council is told.", f"{PLACE}/decisions/{old.pk}/",
        "It can be written on until",
    ):  # fmt: skip
        assert words in shown
    assert "A record cannot be changed" in locked
    assert f"{PLACE}/decisions/add/?replaces={old.pk}" in locked


def test_a_proposal_shows_the_record_that_holds_and_none_of_another_outcome(
    signed_in, larkspur, host
):
    with scope(larkspur.program):
        proposal = make_proposal(larkspur)
    old = record(larkspur, by=host, proposal=proposal)
    record(
        larkspur, by=host, proposal=proposal, replaces=old, outcome="parked",
        reasons_against="Wait for the budget.",
    )  # fmt: skip
    client, page = signed_in(host), f"{PLACE}/proposals/{proposal.pk}/"

    newer = client.get(page)
    with scope(larkspur.program):
        proposals.decided(proposal, "declined", "Too dear.", host)
    told = client.get(page)

    assert newer.context["record"].decision.number == 2
    assert "Wait for the budget." in newer.text
    assert f"{PLACE}/decisions/{old.pk}/" in newer.text
    assert told.context["record"] is None
    assert "Too dear." in told.text


@pytest.mark.parametrize("count", [1, 4])
def test_a_meeting_lists_its_votes_and_decisions_and_begins_one(signed_in, larkspur, host, count):
    with scope(larkspur.program):
        meal = make_meeting(larkspur, by=host)
    for number in range(count):
        vote = make_vote(larkspur, by=host, meeting=meal, question=f"Which first? {number}")
        decision = record(larkspur, by=host, meeting=meal, title=f"A line {number}")
    client, page = signed_in(host), f"{PLACE}/meetings/{meal.pk}/"

    tab, first = client.get(f"{page}votes/").text, client.get(page).text

    assert f"{PLACE}/votes/{vote.pk}/" in tab
    assert f"{PLACE}/decisions/{decision.pk}/" in tab
    assert f"{PLACE}/votes/add/?meeting={meal.pk}" in tab
    assert f"{page}votes/" in first
    assert len(queries_of(client, f"{page}votes/")) <= QUERIES_OF_TAB
    begun = client.get(f"{PLACE}/decisions/add/?meeting={meal.pk}").context["form"]
    assert begun.initial["meeting"] == meal


def test_a_meeting_that_is_closed_or_canceled_is_asked_nothing_more(signed_in, larkspur, host):
    with scope(larkspur.program):
        canceled = make_meeting(larkspur, status="canceled", cancel_reason="Snow")
        closed = make_meeting(
            larkspur, status="held", people_count=9, closed_at=timezone.now(), closed_by=host
        )
    client = signed_in(host)

    for meal, may_record in ((canceled, False), (closed, True)):
        page = client.get(f"{PLACE}/meetings/{meal.pk}/votes/").text
        assert "votes/add/" not in page
        assert ("decisions/add/" in page) is may_record
