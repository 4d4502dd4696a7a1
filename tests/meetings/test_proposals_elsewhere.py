"""What proposals and committees prove, remind of, report, and how they are found."""

from datetime import date, timedelta

import pytest
from django.template.loader import render_to_string as paper_page
from django.urls import reverse

from bic.blueprint import State
from bic.reports.models import Printout
from bic.reports.sections import Period, to_json
from bic.tenancy import scope
from meetings.evidence.committees import committees
from meetings.models import Group, GroupSeat, Proposal
from meetings.reminders.committees import reports, terms
from meetings.sections.proposals import proposals as section_of
from meetings.services import proposals
from meetings.tasks import purge_ways_to_authors
from tests.factories import UserFactory
from tests.meetings.furnish_idea import committee_of, give_idea, propose, report_on

TODAY = date(2026, 3, 1)


@pytest.fixture
def host(db):
    return UserFactory(name="Priya")


def proof_of(place):
    with scope(place.program):
        return committees([place]).get(place.pk)


def test_c2_begins_with_a_committee_and_is_done_when_every_report_is_in(larkspur, host):
    assert proof_of(larkspur) is None
    committee = committee_of(larkspur, by=host)
    assert proof_of(larkspur).state == State.IN_PROGRESS
    one = propose(larkspur, "A language line", by=host)
    two = propose(larkspur, "Crossings", by=host)
    with scope(larkspur.program):
        proposals.send(two, committee, report_on=date(2099, 1, 1), by=host)
    report_on(one, committee, by=host)
    found = proof_of(larkspur)
    assert (found.state, found.headline) == (State.IN_PROGRESS, "1 of 2 proposals studied")
    with scope(larkspur.program):
        Proposal.objects.filter(pk=two.pk).update(report_on=date(2026, 1, 1))
    assert proof_of(larkspur).state == State.ATTENTION
    report_on(two, committee, by=host)
    assert proof_of(larkspur).state == State.DONE


def test_the_chair_is_reminded_of_a_report_else_whoever_proposed(larkspur, host, member):
    chair = member("member", larkspur)
    committee = committee_of(larkspur, by=host, members=[chair])
    proposal = propose(larkspur, "A language line", by=host)
    with scope(larkspur.program):
        proposals.send(proposal, committee, report_on=TODAY + timedelta(days=5), by=host)
        Proposal.objects.update(report_on=TODAY + timedelta(days=5))
        assert [one.recipient_id for one in reports(larkspur.program, TODAY)] == [host.pk]
        GroupSeat.objects.update(role="chair")
        assert [one.recipient_id for one in reports(larkspur.program, TODAY)] == [chair.user_id]
        assert list(reports(larkspur.program, TODAY - timedelta(days=30))) == []


def test_whoever_formed_a_group_is_reminded_of_terms_that_end(larkspur, host, member):
    committee_of(larkspur, by=host, members=[member("member", larkspur)])
    with scope(larkspur.program):
        Group.objects.update(created_by=host)
        GroupSeat.objects.update(since=date(2024, 1, 1), until=TODAY + timedelta(days=30))
        assert [one.recipient_id for one in terms(larkspur.program, TODAY)] == [host.pk]


def test_a_progress_report_counts_ideas_and_tells_outcomes_of_its_period(larkspur, host):
    idea = give_idea(larkspur, "A language line", by=host, told_on=date(2026, 1, 5))
    proposal = propose(larkspur, "A language line", by=host, from_ideas=[idea])
    period = Period(date(2026, 1, 1), date(2026, 2, 1))
    with scope(larkspur.program):
        proposals.publish(proposal, by=host)
        proposals.decided(proposal, "adopted", "It helps.", host, date(2026, 1, 20))
        told = section_of(larkspur, period)
        before = section_of(larkspur, Period(date(2025, 1, 1), date(2026, 1, 10)))
    assert told.figures == [["1", "idea"], ["1", "proposal adopted"]]
    assert before.figures == [["1", "idea"], ["0", "proposals adopted"]]
    assert to_json(told)


def test_the_search_finds_words_in_every_language_and_no_unchecked_idea(client_as, larkspur, host):
    give_idea(larkspur, "Intérpretes por teléfono", by=host, language="es")
    give_idea(larkspur, "Intérpretes secretos", by=host, language="es", checked=False)
    propose(larkspur, "Intérpretes en la ventanilla", by=host)
    page = client_as("lead", larkspur).get(
        f"/{larkspur.program.slug}/search/", {"q": "interpretes"}
    )
    text = page.content.decode()
    assert "por teléfono" in text
    assert "en la ventanilla" in text
    assert "secretos" not in text


def test_the_sweep_of_ways_to_authors_runs_in_every_program(larkspur):
    purge_ways_to_authors()


def test_a_report_is_printed_with_its_findings_in_the_order_of_the_form(client_as, larkspur, host):
    proposal = propose(larkspur, "A language line", by=host)
    report = report_on(proposal, committee_of(larkspur, by=host), by=host)
    place = [larkspur.program.slug, larkspur.slug, report.pk]

    answer = client_as("lead", larkspur).post(reverse("meetings:feasibility_print", args=place))

    with scope(larkspur.program):
        paper = Printout.objects.get()
        page = paper_page(paper.template, {"facts": paper.facts, "title": paper.title})
    assert answer.status_code == 302
    assert paper.facts["findings"] == [
        {"label": "Cost", "found": {"text": "$8,400 a year.", "language": "en"}, "score": 4}
    ]
    assert "Feasible now" in page
    assert "4 of 5" in page
