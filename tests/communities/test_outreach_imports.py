"""The directory out of a spreadsheet, and out into one."""

import csv
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from bic.tenancy import scope
from communities.models import Contact, Organization
from tests.communities.outreach import make_contact, make_leader, make_organization

pytestmark = pytest.mark.django_db


class Road:
    """An import through its pages."""

    def __init__(self, client):
        self.client = client

    def url(self, name, target, *args):
        return reverse(f"imports:{name}", args=["piedmont", target, *args])

    def preview(self, target, rows, name="rows.csv"):
        data = rows
        if isinstance(rows, list):
            text = io.StringIO(newline="")
            csv.writer(text).writerows(rows)
            data = text.getvalue().encode()
        files = {"file": SimpleUploadedFile(name, data)}
        run = self.client.post(self.url("upload", target), files, follow=True).context["run"]
        chosen = {f"column-{key}": place for key, place in run.mapping.items()}
        chosen["heading_row"] = run.heading_row
        self.page = self.client.post(self.url("columns", target, run.pk), chosen, follow=True)
        self.go = self.url("apply", target, run.pk)
        return self.page.context["plan"]

    def apply(self):
        mark = self.page.context["plan"].fingerprint
        return self.client.post(self.go, {"fingerprint": mark}, follow=True)


@pytest.fixture
def road(client_as):
    return Road(client_as("coordinator"))


def test_organizations_come_with_their_communities_and_duplicates_are_pointed_out(
    road, program, larkspur
):
    with scope(program):
        make_organization(program, "The Welcome House, Inc.")
    plan = road.preview(
        "communities.organization",
        [
            ["Organization", "Kind", "Communities", "Website", "Languages served"],
            ["Welcome House", "service", "Larkspur", "house.example.org", "Spanish; ar"],
            ["Newcomers", "church", "", "http://house.example.org/x", ""],
            ["Grace Chapel", "", "larkspur", "", ""],
        ],
    )
    shown = road.page.content.decode()
    road.apply()

    assert [row.notes for row in plan.rows] == [
        ["Looks like: The Welcome House, Inc."], ["Looks like: Welcome House"], [],
    ]  # fmt: skip
    assert "Looks like: The Welcome House, Inc." in shown
    with scope(program):
        house = Organization.objects.get(name="Welcome House")
        assert (house.communities.get(), house.languages) == (larkspur, ["es", "ar"])
        assert Organization.objects.get(name="Newcomers").kind == "faith"


def test_contacts_come_with_organizations_and_consent(road, program, larkspur):
    with scope(program):
        house = make_organization(program)
        make_contact(program, "Ana Ruiz", organizations=[house])
    plan = road.preview(
        "communities.contact",
        [
            ["Name", "Kind", "Organizations", "Communities", "Email", "Agreed on",
             "How they agreed"],
            ["ANA RUIZ", "Clerk", "", "", "ana@example.org", "", ""],
            ["Rosa", "Immigrant leader", "Welcome House", "Larkspur", "", "2026-05-04",
             "In writing"],
        ],
    )  # fmt: skip
    road.apply()

    assert [row.notes for row in plan.rows] == [["Looks like: Ana Ruiz, Welcome House"], []]
    with scope(program):
        rosa = Contact.objects.get(name="Rosa")
        assert (rosa.organizations.get(), rosa.communities.get()) == (house, larkspur)
        assert rosa.consent_recorded_by is not None


def test_a_private_person_without_consent_is_refused_in_the_preview(road, program):
    plan = road.preview(
        "communities.contact",
        [
            ["Name", "Kind", "Agreed on", "How they agreed", "Organizations", "Website"],
            ["Rosa", "leader", "", "", "", ""],
            ["Paw", "leader", "2099-01-01", "word", "", ""],
            ["Ann", "king", "", "", "Nowhere", ""],
            ["Bo", "", "", "", "", ""],
        ],
    )
    road.apply()

    assert [set(row.errors) for row in plan.rows] == [
        {"consent_on"}, {"consent_on"}, {"kind", "organizations"}, {"kind"},
    ]  # fmt: skip
    with scope(program):
        assert Contact.objects.count() == 0


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("noun", ["organization", "contact"])
def test_an_export_imports_unchanged(road, program, larkspur, noun, form):
    with scope(program):
        house = make_organization(
            program, "=House", kind="faith", communities=[larkspur], languages=["es", "en"],
            website="https://house.example.org/", address="1 Main Street", note="Two\nlines",
        )  # fmt: skip
        make_leader(
            program, organizations=[house], communities=[larkspur], email="rosa@example.org",
            phone="+1 919 555 0100", channel="whatsapp", language="es", note="x",
        )  # fmt: skip
        make_contact(program, title="Manager")
    url = reverse(f"communities:{noun}_list", args=["piedmont"])
    exported = road.client.get(f"{url}?export={form}").content

    plan = road.preview(f"communities.{noun}", exported, f"rows.{form}")

    assert (plan.counts["unchanged"], plan.counts["new"], plan.counts["error"]) == (
        len(plan.rows), 0, 0,
    )  # fmt: skip
    assert len(plan.mapping) == len(plan.target.columns)


def test_a_changed_row_moves_links(road, program, larkspur):
    with scope(program):
        house = make_organization(program, communities=[larkspur])

    plan = road.preview(
        "communities.organization", [["Organization", "Communities"], ["welcome house", ""]]
    )
    road.apply()

    assert plan.counts["changed"] == 1
    with scope(program):
        assert house.communities.count() == 0


def test_an_import_costs_the_same_for_any_length(road, program, larkspur):
    asked = []
    for count in (2, 40):
        rows = [[f"Person {count} {n}", "clerk", "Larkspur"] for n in range(count)]
        road.preview("communities.contact", [["Name", "Kind", "Communities"], *rows])
        with CaptureQueriesContext(connection) as queries:
            road.apply()
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 60
