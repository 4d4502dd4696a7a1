"""Grants out of a spreadsheet, and out into one."""

import io
from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from planning.imports.funding import GrantImport
from planning.models import Funder, Grant
from tests.factories import CommunityFactory, MembershipFactory
from tests.planning.funding import make_funder, make_grant
from tests.planning.spreadsheets import applied, csv_of, errors, plan_of

pytestmark = pytest.mark.django_db
HEADINGS = [
    "Project", "Foundation", "Type", "Status", "Asked", "Award", "Start", "End", "Communities",
]  # fmt: skip
AWARDED = ["Seed money", "Dogwood Fund", "Cash", "Awarded", "$9,000", "8000", "2026-07-01",
           "6/30/2028", "Larkspur; Mill Fork"]  # fmt: skip


@pytest.fixture
def person(program):
    return MembershipFactory(program=program, role="coordinator").user


@pytest.fixture(autouse=True)
def places(open_scope, program, larkspur):
    return larkspur, CommunityFactory(program=program, name="Mill Fork", slug="mill-fork")


def of(grant):
    return sorted(grant.communities.values_list("name", flat=True))


def test_grants_come_with_their_funders_and_communities(program, person):
    known = make_funder(program, "Dogwood Fund")
    rows = [
        HEADINGS,
        [*AWARDED[:1], "DOGWOOD  fund", *AWARDED[2:]],
        ["Rooms", "Town of Larkspur", "In kind", "", "", "", "", "", ""],
        ["Chairs", "town of larkspur", "", "Solicitada", "50", "", "", "", "Larkspur"],
    ]

    applied(GrantImport, program, person, *csv_of(rows))

    chairs, rooms, seed = Grant.objects.order_by("title")
    assert (seed.funder, seed.status, seed.awarded) == (known, "awarded", 8000)
    assert (seed.starts_on, seed.ends_on) == (date(2026, 7, 1), date(2028, 6, 30))
    assert of(seed) == ["Larkspur", "Mill Fork"]
    assert (rooms.kind, rooms.status, rooms.asked, of(rooms)) == ("in_kind", "prospect", None, [])
    assert (chairs.funder, of(chairs)) == (rooms.funder, ["Larkspur"])
    assert Funder.objects.count() == 2


def test_the_same_file_again_changes_nothing(program, person):
    applied(GrantImport, program, person, *csv_of([HEADINGS, AWARDED]))

    plan = plan_of(GrantImport, program, person, *csv_of([HEADINGS, AWARDED]))

    assert plan.counts == {"new": 0, "changed": 0, "unchanged": 1, "error": 0}


def test_a_grant_that_is_here_changes_but_not_its_award(program, person):
    grant = make_grant(program, "Desk", funder=make_funder(program, "Dogwood Fund"), awarded="500")
    heading = ["Title", "Funder", "Asked", "Communities", "Awarded"]

    applied(GrantImport, program, person,
            *csv_of([heading, ["Desk", "Dogwood Fund", "700", "Mill Fork", "500"]]))  # fmt: skip
    plan = plan_of(GrantImport, program, person,
                   *csv_of([heading, ["Desk", "Dogwood Fund", "700", "", "900"]]))  # fmt: skip

    grant.refresh_from_db()
    assert (grant.asked, grant.awarded, grant.status) == (700, 500, "active")
    assert of(grant) == ["Mill Fork"]
    assert list(errors(plan)[2]) == ["awarded"]


@pytest.mark.parametrize(
    ("row", "blamed"),
    [
        ([*AWARDED[:5], "", *AWARDED[6:]], "awarded"),
        ([*AWARDED[:3], "Prospect", *AWARDED[4:]], "awarded"),
        ([*AWARDED[:6], "", *AWARDED[7:]], "ends_on"),
        ([*AWARDED[:7], "2020-01-01", *AWARDED[8:]], "ends_on"),
        ([*AWARDED[:7], "2096-01-01", *AWARDED[8:]], "ends_on"),
        ([*AWARDED[:4], "-1", *AWARDED[5:]], "asked"),
        ([*AWARDED[:4], "€5", *AWARDED[5:]], "asked"),
        ([*AWARDED[:8], "Nowhere"], "communities"),
        (["Seed money", "", *AWARDED[2:]], "funder"),
        ([*AWARDED[:3], "Hoped for", *AWARDED[4:]], "status"),
    ],
)
def test_what_makes_no_sense_is_refused_by_its_cell(program, person, row, blamed):
    plan = plan_of(GrantImport, program, person, *csv_of([HEADINGS, row]))

    assert list(errors(plan)[2]) == [blamed]


def test_an_export_imports_unchanged(program, person, places, client_as):
    grant = make_grant(program, "=Desk", awarded="500.10", asked=Decimal(600), recipient_name="A")
    grant.communities.set(places, through_defaults={"program": program})
    address = reverse("planning:funding", args=[program.slug])

    data = client_as("coordinator").get(address, {"export": "csv"}).content
    plan = plan_of(GrantImport, program, person, io.BytesIO(data), "grants.csv")

    assert plan.counts == {"new": 0, "changed": 0, "unchanged": 1, "error": 0}
    assert "communities" in plan.mapping


@pytest.mark.parametrize("count", [1, 30])
def test_an_import_costs_the_same_for_any_number_of_grants(program, person, count_queries, count):
    rows = [[f"Grant {n}", f"Funder {n}", *AWARDED[2:]] for n in range(count)]
    file = csv_of([HEADINGS, *rows])

    assert count_queries(lambda: applied(GrantImport, program, person, *file)) <= 45
    assert Grant.objects.count() == count


@pytest.mark.parametrize(("role", "status"), [("coordinator", 200), ("researcher", 403)])
def test_those_who_change_grants_import_them(program, client_as, role, status):
    client = client_as(role)

    upload = client.get(reverse("imports:upload", args=[program.slug, "planning.grant"]))
    page = client.get(reverse("planning:funding", args=[program.slug]))

    assert upload.status_code == status
    assert ("planning.grant" in page.text) == (status == 200)
