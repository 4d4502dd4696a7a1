"""Proposals, committees and feasibility through the front door."""

from datetime import date

import pytest
from django.core.cache import cache
from django.db import ProgrammingError, transaction
from django.urls import reverse

from bic.notices.models import Notice
from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import Criterion, Feasibility, Group, GroupSeat, Proposal, ProposalSetting
from meetings.services import feasibility, groups, proposals, voices
from research import leads
from tests.factories import UserFactory
from tests.meetings.furnish_idea import committee_of, give_idea, propose, report_on
from tests.queries import queries_of
from tests.research.furnish_themes import add_theme

MOST_QUERIES = 26
MOST_PUBLIC_QUERIES = 15


@pytest.fixture(autouse=True)
def nobody_was_here_before():
    """How often a visitor did something is counted over all tests otherwise."""
    cache.clear()


@pytest.fixture
def url(program, larkspur):
    return lambda name, *rest: reverse(
        f"meetings:{name}", args=[program.slug, larkspur.slug, *rest]
    )


@pytest.fixture
def host(db):
    return UserFactory(name="Priya")


@pytest.fixture
def larkspur(larkspur):
    larkspur.status = "active"
    with scope(larkspur.program):
        larkspur.save()
    return larkspur


def now(row):
    """The row as it is in the database."""
    with scope(row.program_id):
        return type(row).objects.get(pk=row.pk)


def posted(**fields):
    """A form of a proposal in English."""
    names = ("title", "summary", "need", "benefits", "action")
    base = {f"{name}_original": "en" for name in names}
    return base | {"title_en": "A language line", "cost": "10k", "time": "short",
                   "approval": "manager", **fields}  # fmt: skip


def test_a_partner_proposes_out_of_an_idea_and_others_read_it_from_then_on(
    signed_in, member, client_as, larkspur, url, host
):
    theme = add_theme(larkspur, "Town communication", by=host)
    idea = give_idea(larkspur, "Una línea", by=host, language="es", theme=theme)
    author = signed_in(member("member", larkspur, "immigrant_leader").user)
    other = client_as("lead", larkspur)

    form = author.get(url("proposal_create") + f"?ideas={idea.pk}")
    assert form.context["form"].initial["ideas"] == [idea.pk]
    made = author.post(url("proposal_create"), posted(ideas=[idea.pk], themes=[theme.pk]))
    assert other.get(made.url).status_code == 403
    assert b"A language line" not in other.get(url("proposal_list")).content

    with scope(larkspur.program):
        proposal = Proposal.objects.get()
    author.post(url("proposal_propose", proposal.pk))
    page = other.get(made.url).content.decode()
    assert "“Una línea”" in page
    assert "Town communication" in page
    assert now(idea).state == "proposed"
    with scope(larkspur.program):
        led = leads.outcomes([theme], host)[theme.pk]
    assert [str(one.title) for one in led] == ["1. A language line"]


def test_a_committee_reports_and_the_proposal_is_ready(
    signed_in, member, client_as, larkspur, url, host
):
    seat = member("member", larkspur, "nonprofit")
    proposal = propose(larkspur, "A language line", by=host)
    committee = committee_of(larkspur, by=host, members=[seat])
    staff, sits, stranger = (
        client_as("coordinator"), signed_in(seat.user), client_as("lead", larkspur),
    )  # fmt: skip

    staff.post(
        url("proposal_send", proposal.pk), {"committee": committee.pk, "report_on": "2099-01-01"}
    )
    with scope(larkspur.program):
        assert Notice.objects.filter(recipient=seat.user, key__contains="-sent-").count() == 1
    assert stranger.post(url("feasibility_begin", proposal.pk)).status_code == 403
    begun = sits.post(url("feasibility_begin", proposal.pk))
    with scope(larkspur.program):
        report = Feasibility.objects.get()
    assert stranger.get(url("feasibility_detail", report.pk)).status_code == 403
    form = {"recommendation_original": "en", "verdict": "", "agreed_count": "1",
            "member_count": "1"}  # fmt: skip
    for one in Criterion:
        form |= {f"{one.value}_found_original": "en", f"{one.value}_found_en": "",
                 f"{one.value}_score": ""}  # fmt: skip
    kept = sits.post(begun.url, form | {"cost_found_en": "$8,400 a year.", "cost_score": "4"})
    assert kept.url == url("feasibility_detail", report.pk)
    early = sits.post(url("feasibility_submit", report.pk), {"technical": "on"})
    assert "Choose a result" in early.content.decode()
    sits.post(begun.url, form | {"verdict": "now", "recommendation_en": "Staff can start."})
    opinion = sits.post(url("feasibility_submit", report.pk), {})
    assert opinion.context["form"].errors["technical"]
    sits.post(url("feasibility_submit", report.pk), {"technical": "on"})

    assert now(proposal).state == "ready"
    page = stranger.get(url("proposal_detail", proposal.pk)).content.decode()
    assert "Staff can start." in page
    assert "Feasible now" in page
    assert sits.post(begun.url, form).status_code == 403


def test_a_report_that_was_handed_in_stays_and_the_next_begins_as_its_copy(larkspur, host):
    proposal = propose(larkspur, "A language line", by=host)
    report = report_on(proposal, committee_of(larkspur, by=host), by=host)
    with scope(larkspur.program):
        report.verdict = "no"
        with pytest.raises(ProgrammingError), transaction.atomic():
            report.save()
        with pytest.raises(ProgrammingError), transaction.atomic():
            report.points.all().delete()
        again = feasibility.begin(proposal, by=host)
        assert (again.number, again.verdict) == (2, "now")
        assert [str(one.found) for one in again.points.all()] == ["$8,400 a year."]


def test_an_outcome_is_told_with_its_reason_and_a_later_one_takes_its_place(
    client_as, larkspur, url, host
):
    proposal = propose(larkspur, "A language line", by=host)
    staff = client_as("coordinator")
    form = {"outcome": "parked", "reason_original": "en", "decided_on": "2026-01-05"}

    page = staff.post(url("proposal_decide", proposal.pk), form)
    assert page.context["form"].errors["reason"]
    staff.post(url("proposal_decide", proposal.pk), form | {"reason_en": "No money this year."})
    assert now(proposal).state == "parked"
    with scope(larkspur.program):
        news = proposals.decided(proposal, "adopted", "A grant came.", host)
    assert news.kind == "adopted"
    page = staff.get(url("proposal_detail", proposal.pk)).content.decode()
    assert "No money this year." in page
    assert "A grant came." in page
    with scope(larkspur.program), pytest.raises(proposals.NoOutcome):
        proposals.decided(proposal, "ready", "", host)


def test_proposals_are_combined_with_all_that_they_came_from(client_as, larkspur, url, host):
    ideas = [give_idea(larkspur, f"Idea {number}", by=host) for number in (1, 2)]
    two = [propose(larkspur, f"Proposal {one.number}", by=host, from_ideas=[one]) for one in ideas]
    staff = client_as("coordinator")

    made = staff.post(
        url("proposal_combine"),
        {"proposals": [one.pk for one in two], "title_original": "en", "title_en": "Both"},
    )

    page = staff.get(made.url)
    assert sorted(page.context["sources"], key=lambda one: one.pk) == two
    assert list(page.context["ideas"]) == ideas
    assert [now(one).state for one in two] == ["combined", "combined"]
    again = staff.post(
        url("proposal_combine"), {"proposals": [two[0].pk], "title_original": "en", "title_en": "X"}
    )
    assert again.context["form"].errors["proposals"]


def test_the_public_reads_what_is_published_and_supports_it_once_a_device(
    client, client_as, larkspur, url, host
):
    proposal = propose(larkspur, "A language line", by=host, summary=Translated.of("By phone."))
    secret = propose(larkspur, "Not yet", by=host)
    staff = client_as("coordinator")
    staff.post(url("proposal_publish", proposal.pk))
    page = url("proposal_public", proposal.number)

    listed = client.get(url("proposal_public_list")).content.decode()
    assert "A language line" in listed
    assert "Not yet" not in listed
    assert client.get(url("proposal_public", secret.number)).status_code == 404
    for _again in range(2):
        client.post(url("proposal_public_support", proposal.number))
    assert client.get(page).context["support_count"] == 1
    client.post(url("proposal_public_support", proposal.number), {"take_back": "1"})
    assert client.get(page).context["support_count"] == 0
    staff.post(url("proposal_withdraw", proposal.pk))
    assert client.get(page).status_code == 404


def test_a_visitor_comments_where_the_program_asks_and_it_is_shown_once_it_was_read(
    client, client_as, larkspur, url, host
):
    proposal = propose(larkspur, "A language line", by=host)
    with scope(larkspur.program):
        proposals.publish(proposal, by=host)
    form = {"text": "Sí, por favor.", "name": "Ana", "website": ""}
    address = url("proposal_public_comment", proposal.number)
    assert client.post(address, form).status_code == 404
    with scope(larkspur.program):
        ProposalSetting.objects.create(program=larkspur.program, comments="everybody")

    client.post(address, form)
    page = url("proposal_public", proposal.number)
    assert "Sí, por favor." not in client.get(page).content.decode()
    partner, staff = client_as("lead", larkspur), client_as("coordinator")
    inside = url("proposal_detail", proposal.pk)
    assert "Sí, por favor." not in partner.get(inside).content.decode()
    assert "Sí, por favor." in staff.get(inside).content.decode()
    with scope(larkspur.program):
        said = proposal.comments.get()
    staff.post(url("proposalcomment_show", said.pk))
    assert "Sí, por favor." in client.get(page).content.decode()
    staff.post(url("proposalcomment_hide", said.pk), {"reason": "Names somebody."})
    assert "Sí, por favor." not in client.get(page).content.decode()


def test_nobody_comments_on_a_proposal_before_a_public_body(client_as, larkspur, url, host):
    proposal = propose(larkspur, "A language line", by=host)
    committee = committee_of(larkspur, by=host)
    with scope(larkspur.program):
        Group.objects.update(public_body="asked")
        proposals.send(proposal, committee, report_on=date(2099, 1, 1), by=host)
    partner = client_as("lead", larkspur)

    page = partner.get(url("proposal_detail", proposal.pk))
    assert page.context["comment_form"] is None
    refused = partner.post(url("proposal_comment", proposal.pk), {"text": "Hello"})
    assert "Nobody comments" in refused.content.decode()
    assert "Threads are off" in partner.get(url("group_detail", committee.pk)).content.decode()


def test_support_of_one_proposal_does_not_tell_of_another(larkspur, host):
    one, two = (propose(larkspur, title, by=host) for title in ("One", "Two"))
    assert voices.seal_of(one, "device") != voices.seal_of(two, "device")


def test_a_group_is_formed_with_seats_that_are_filled_left_and_vacant_again(
    client_as, member, larkspur, url
):
    staff = client_as("coordinator")
    dana = member("lead", larkspur)
    made = staff.post(
        url("group_create"),
        {"name": "Access", "kind": "committee", "charge_original": "en", "public_body": "no",
         "seats": "3", "term_months": "24"},
    )  # fmt: skip
    with scope(larkspur.program):
        first, second, _third = GroupSeat.objects.order_by("number")
    form = {"membership": dana.pk, "role": "chair", "since": "2026-01-01"}

    staff.post(url("groupseat_update", first.pk), form)
    assert now(first).until == date(2028, 1, 1)
    twice = staff.post(url("groupseat_update", second.pk), form | {"role": "member"})
    assert twice.context["form"].errors
    page = staff.get(made.url)
    assert (page.context["quorum"], len(page.context["held"])) == (2, 1)
    assert "it has no quorum" in page.content.decode()
    staff.post(url("groupseat_leave", first.pk), {"left_on": "2026-02-01"})
    page = staff.get(made.url)
    assert [one.number for one in page.context["seats"]] == [1, 2, 3]
    assert [one.pk for one in page.context["left"]] == [first.pk]


def test_a_lot_gives_each_length_of_term_to_as_many_seats(client_as, member, larkspur, url, host):
    members = [member("member", larkspur) for _number in range(5)]
    committee = committee_of(larkspur, by=host, members=members)
    staff = client_as("coordinator")

    wrong = staff.post(url("group_lot", committee.pk), {"since": "2026-01-01", "months": "12"})
    assert wrong.context["form"].errors["months"]
    staff.post(url("group_lot", committee.pk), {"since": "2026-01-01", "months": "12, 24"})

    with scope(larkspur.program):
        ends = sorted(committee.seats.values_list("until", flat=True))
        assert ends == [date(2027, 1, 1)] * 3 + [date(2028, 1, 1)] * 2
        with pytest.raises(groups.NothingToDraw):
            groups.draw_terms(committee, months=[12], since=date(2026, 1, 1), by=host)


def test_a_late_report_is_told_on_the_list_and_on_the_card_of_the_committee(
    client_as, larkspur, url, host
):
    proposal = propose(larkspur, "Safe crossings", by=host)
    committee = committee_of(larkspur, by=host)
    with scope(larkspur.program):
        proposals.send(proposal, committee, report_on=date(2099, 1, 1), by=host)
        Proposal.objects.update(report_on=date(2026, 1, 1))

    page = client_as("lead", larkspur).get(url("proposal_list")).content.decode()
    assert "Report was due" in page
    assert "0 of 1 reports in, 1 late" in page


@pytest.mark.parametrize("count", [1, 8])
def test_lists_and_pages_cost_the_same_for_any_length(
    client, client_as, larkspur, url, host, count
):
    ideas = [give_idea(larkspur, f"Idea {number}", by=host) for number in range(count)]
    committee = committee_of(larkspur, by=host)
    for number in range(count):
        proposal = propose(larkspur, f"Proposal {number}", by=host, from_ideas=ideas)
        report_on(proposal, committee, by=host)
        with scope(larkspur.program):
            proposals.publish(proposal, by=host)
    partner = client_as("lead", larkspur)

    for address in (
        url("proposal_list"), url("proposal_detail", proposal.pk), url("group_list"),
        url("group_detail", committee.pk),
    ):  # fmt: skip
        assert len(queries_of(partner, address)) <= MOST_QUERIES
    for address in (url("proposal_public_list"), url("proposal_public", proposal.number)):
        assert len(queries_of(client, address)) <= MOST_PUBLIC_QUERIES


def test_terms_are_counted_in_months_of_the_group(larkspur):
    group = Group(term_months=6)
    assert groups.end_of_term(group, date(2026, 8, 31)) == date(2027, 2, 28)
    assert groups.end_of_term(Group(), date(2026, 8, 31)) is None
