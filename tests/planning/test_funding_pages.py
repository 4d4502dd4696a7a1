"""Pages of the funding: lists, a grant, its parts, the gap, and who may see what."""

import csv
import io
from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.http import urlencode

from bic.tenancy import scope
from planning.models import (
    Funder,
    FunderContact,
    FunderLine,
    Grant,
    GrantPayment,
    GrantReport,
)
from planning.services import funding as services
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.planning.funding import errors, make_funder, make_grant, make_line, spend

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]
LISTS = ("funding", "funding_funder_list", "funding_gap", "funding_upcoming")


@pytest.fixture
def meals(program):
    return make_line(program, planned={2027: "900", 2028: "300"})


def titles(response):
    return [grant.title for grant in response.context["listing"].page]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"status": "applied"}, ["Desk"]),
        ({"kind": "in_kind"}, ["Rooms"]),
        ({"recipient": "municipality"}, ["Rooms"]),
        ({"q": "hazel des"}, ["Desk"]),
        ({"sort": "-title"}, ["Rooms", "Desk"]),
        ({"sort": "-awarded"}, ["Desk", "Rooms"]),
        ({"status": "'", "funder": "x", "community": "9" * 30, "kind": "1"}, ["Desk", "Rooms"]),
    ],
)
def test_the_list_is_filtered_and_sorted(client_as, program, url, query, found):
    hazel = make_funder(program, "Hazel")
    make_grant(program, "Desk", funder=hazel, status="applied", asked=5)
    make_grant(program, "Rooms", awarded="9", kind="in_kind", recipient="municipality")

    response = client_as("researcher").get(f"{url('funding')}?{urlencode(query)}")

    assert titles(response) == found


def test_a_community_has_its_own_grants_and_those_for_all(client_as, program, larkspur, url):
    for title, towns in (
        ("All", []),
        ("Ours", [larkspur]),
        ("Theirs", [CommunityFactory(program=program)]),
    ):
        services.save_grant(make_grant(program, title), towns)

    response = client_as("researcher").get(url("funding"), {"community": larkspur.pk})

    assert titles(response) == ["All", "Ours"]
    assert "Larkspur" in response.content.decode()


def test_the_list_tells_cash_and_gifts_in_kind_apart(client_as, program, url):
    make_grant(program, awarded="486000")
    make_grant(program, awarded="9000", kind="in_kind", status="awarded")
    make_grant(program, status="applied", asked=60_000)
    make_grant(program, status="prospect", asked=1)

    text = client_as("researcher").get(url("funding")).content.decode()

    assert "In cash, <b>$486,000</b> is secured. <b>$60,000</b> is asked for" in text
    assert "In kind, <b>$9,000</b> is promised." in text


def test_observers_see_totals_and_no_grant(client_as, program, url, meals):
    grant = make_grant(program, "Secret plan", awarded="5", allocated={(meals, 2027): "4"})
    client = client_as("observer")

    for name in ("funding", "funding_gap"):
        text = client.get(url(name)).content.decode()
        assert "$5" in text or "$1,200" in text
        assert "Secret plan" not in text
        assert "Meals" not in text
    for name in ("funding_upcoming", "funding_funder_list"):
        assert client.get(url(name)).status_code == 403
    assert client.get(url("funding_grant", grant.pk)).status_code == 403
    exported = client.get(url("funding"), {"export": "csv"})
    assert "Secret plan" not in exported.content.decode()


@pytest.mark.parametrize("name", LISTS)
def test_pages_cost_the_same_for_any_number_of_grants(client_as, program, url, name):
    client, asked = client_as("director"), []
    for count in (1, 6):
        for _number in range(count):
            town = CommunityFactory(program=program)
            line = make_line(program, town.name, planned={2027: "9"}, community=town)
            owner = MembershipFactory(program=program).user
            grant = make_grant(program, awarded="9", allocated={(line, 2027): "4"}, owner=owner)
            services.save_grant(grant, [town])
            GrantPayment.objects.create(
                program=program, grant=grant, amount=1, due_on=date(2027, 1, 1)
            )
            GrantReport.objects.create(program=program, grant=grant, due_on=date(2027, 1, 1))
            make_grant(program, apply_by=date(2027, 1, 1), owner=owner)
        client.get(url(name))
        with CaptureQueriesContext(connection) as queries:
            assert client.get(url(name)).status_code == 200
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 15


@pytest.mark.parametrize("role", ["director", "researcher"])
def test_a_grant_costs_the_same_whatever_belongs_to_it(client_as, program, larkspur, url, role):
    client, asked = client_as(role), []
    grant = services.save_grant(make_grant(program, awarded="900"), [larkspur])
    by = MembershipFactory(program=program).user
    for count in (1, 5):
        for _number in range(count):
            town = CommunityFactory(program=program)
            line = make_line(program, town.name, planned={2027: "9"}, community=town)
            services.allocate(grant, {(line.pk, 2027): Decimal(4)})
            of_grant = {"program": program, "grant": grant}
            theirs = FunderLine(**of_grant, title=town.name, amount=4)
            services.save_funder_line(theirs, [line])
            GrantPayment.objects.create(**of_grant, amount=1, due_on=date(2027, 1, 1))
            day = date(2027, 1, 1 + GrantReport.objects.count())
            GrantReport.objects.create(**of_grant, due_on=day)
            spend(grant, line, "3", by=by)
        with CaptureQueriesContext(connection) as queries:
            response = client.get(url("funding_grant", grant.pk))
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 18
    assert (response.context["variance"] is None) == (role == "researcher")


def test_the_list_leaves_as_a_file(client_as, program, larkspur, url):
    grant = make_grant(program, "=1+1", awarded="1234.50")
    services.save_grant(grant, [larkspur])

    response = client_as("researcher").get(url("funding"), {"export": "csv"})

    heading, row = csv.reader(io.StringIO(response.content.decode("utf-8-sig")))
    said = dict(zip(heading, row, strict=True))
    assert (said["Grant"], said["Awarded"], said["Communities"]) == ("'=1+1", "1234.50", "Larkspur")


def test_a_grant_is_added_with_its_communities(coordinator, program, larkspur, url):
    funder = make_funder(program)
    filled = {
        "funder": funder.pk,
        "title": "Desk",
        "kind": "cash",
        "asked": "$60,000",
        "recipient": "nonprofit",
        "communities": [larkspur.pk],
    }

    response = coordinator.post(url("funding_grant_create"), filled)

    grant = Grant.objects.get()
    assert response["Location"] == url("funding_grant", grant.pk)
    assert (grant.asked, list(grant.communities.all())) == (60_000, [larkspur])
    again = coordinator.post(url("funding_grant_create"), filled)
    assert list(errors(again)) == ["title"]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"asked": "-5"}, "asked"),
        ({"asked": "€5"}, "asked"),
        ({"asked": "a lot"}, "asked"),
        ({"starts_on": "2027-07-01", "ends_on": "2027-06-30"}, "ends_on"),
        ({"starts_on": "2027-07-01", "ends_on": "2207-06-30"}, "ends_on"),
        ({"starts_on": "2027-07-01"}, "ends_on"),
        ({"funder": "999999"}, "funder"),
        ({"communities": ["999999"]}, "communities"),
        ({"title": ""}, "title"),
    ],
)
def test_what_makes_no_sense_is_refused(coordinator, program, url, typed, field):
    filled = {
        "funder": make_funder(program).pk, "title": "Desk", "kind": "cash",
        "recipient": "nonprofit",
    }  # fmt: skip

    response = coordinator.post(url("funding_grant_create"), filled | typed)

    assert list(errors(response)) == [field]
    assert not Grant.objects.exists()


def test_a_funder_of_another_program_is_no_choice(coordinator, program, url):
    other = ProgramFactory()
    with scope(other):
        make_funder(other, "Theirs")
    make_funder(program, "Ours")

    text = coordinator.get(url("funding_grant_create")).content.decode()

    assert "Ours" in text
    assert "Theirs" not in text


def test_two_people_do_not_overwrite_each_other(coordinator, program, url):
    grant = make_grant(program, "Desk", asked=5)
    page = coordinator.get(url("funding_grant_update", grant.pk))
    version = page.context["form"]["form_version"].value()
    Grant.objects.update(asked=7)

    response = coordinator.post(
        url("funding_grant_update", grant.pk),
        {
            "funder": grant.funder_id, "title": "Desk", "kind": "cash", "asked": "9",
            "recipient": "university", "form_version": version,
        },
    )  # fmt: skip

    assert response.context["form"].conflict
    assert Grant.objects.get().asked == 7


def test_buttons_move_it_and_only_where_it_may_go(coordinator, program, url):
    grant = make_grant(program)
    move = url("funding_grant_move", grant.pk)

    for status in ("applied", "closed", "nonsense"):
        coordinator.post(move, {"status": status})
    assert Grant.objects.get().status == "applied"

    response = coordinator.post(move, {"status": "awarded"})
    assert response["Location"] == url("funding_grant_award", grant.pk)


def test_closing_with_open_reports_asks_once_more(coordinator, program, url):
    grant = make_grant(program, awarded="5")
    GrantReport.objects.create(program=program, grant=grant, due_on=date(2027, 1, 1))
    move = url("funding_grant_move", grant.pk)

    text = coordinator.post(move, {"status": "closed"}).content.decode()
    assert "Interim report, due Jan 1, 2027" in text
    assert Grant.objects.get().status == "active"

    coordinator.post(move, {"status": "closed", "sure": "on"})
    assert Grant.objects.get().status == "closed"


def award(**typed):
    return {
        "awarded": "100", "decided_on": "2026-06-01", "starts_on": "2026-07-01",
        "ends_on": "2028-06-30", "recipient": "university",
    } | typed  # fmt: skip


def test_a_smaller_award_tells_and_may_scale(coordinator, program, url, meals):
    grant = make_grant(
        program, status="applied", allocated={(meals, 2027): "200", (meals, 2028): "100"}
    )
    page = url("funding_grant_award", grant.pk)

    told = coordinator.post(page, award())
    assert "The allocations come to $300, $200 more than the award." in str(errors(told))

    coordinator.post(page, award(fit="scale"))
    assert services.allocated(grant) == 100
    assert Grant.objects.get().status == "awarded"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"awarded": "0"}, "awarded"),
        ({"awarded": "-1"}, "awarded"),
        ({"awarded": "£5"}, "awarded"),
        ({"decided_on": "2199-01-01"}, "decided_on"),
        ({"ends_on": "2020-01-01"}, "ends_on"),
        ({"starts_on": "2027-07-01"}, "ends_on"),
    ],
)
def test_an_award_that_makes_no_sense_is_refused(coordinator, program, url, meals, typed, field):
    grant = make_grant(program, status="applied", allocated={(meals, 2027): "1"})

    response = coordinator.post(url("funding_grant_award", grant.pk), award(**typed))

    assert list(errors(response)) == [field]
    assert Grant.objects.get().awarded is None


def test_an_idea_may_be_removed_and_a_request_may_not(coordinator, program, url):
    idea, asked = make_grant(program), make_grant(program, status="applied")

    for grant in (idea, asked):
        coordinator.post(url("funding_grant_remove", grant.pk))

    assert list(Grant.objects.all()) == [asked]


def test_funders_and_contacts_are_kept(coordinator, client_as, url):
    create = url("funding_funder_create")
    coordinator.post(create, {"name": "Hazel", "kind": "foundation"})
    assert list(errors(coordinator.post(create, {"name": "HAZEL", "kind": "other"}))) == ["name"]
    funder = Funder.objects.get()
    edit = url("funding_funder_update", funder.pk)
    coordinator.post(edit, {"name": "Hazel & Rowan", "kind": "company"})
    coordinator.post(url("funding_contact_create", funder.pk), {"name": "Ada", "title": "Officer"})
    contact = FunderContact.objects.get()
    coordinator.post(url("funding_contact_update", contact.pk), {"name": "Ada Okafor"})

    text = client_as("researcher").get(url("funding_funder_detail", funder.pk)).content.decode()
    assert "Hazel &amp; Rowan" in text
    assert "Ada Okafor" in text
    assert "Add contact" not in text

    coordinator.post(url("funding_contact_remove", contact.pk))
    assert not FunderContact.objects.exists()


def test_the_gap_is_told_in_words(coordinator, program, url):
    meals = make_line(program, planned={2027: "162000", 2028: "5"})
    make_grant(program, awarded="124500", allocated={(meals, 2027): "124000"})

    text = coordinator.get(url("funding_gap"), {"year": "2027"}).content.decode()

    assert "<b>$38,000</b> of $162,000 still to find in FY 2027." in text
    assert "Cash: <b>$500</b>" in text
    for nonsense in ({"year": "x"}, {"community": "'"}, {"page": "-1"}):
        assert coordinator.get(url("funding_gap"), nonsense).status_code == 200
