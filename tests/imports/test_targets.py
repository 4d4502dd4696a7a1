"""Targets of other kinds: inside a community, and without a natural key."""

import pytest
from django.test import Client
from django.urls import reverse

from bic.blueprint.models import StepRecord
from bic.imports import Day, ListOf, Reference, Target, Text
from bic.imports.models import ImportRun
from bic.imports.plans import Flaws, letters, make_plan
from bic.imports.targets import TARGETS, target
from bic.tenancy import scope
from communities.models import Place, State
from tests.factories import CommunityFactory, MembershipFactory
from tests.imports.conftest import csv_of, upload_of
from tests.plugins.program import BACKEND

pytestmark = pytest.mark.django_db


class StepImport(Target):
    """Dates of steps of one community."""

    key = "tests.step"
    label = "steps"
    model = StepRecord
    permission = "documents.add_document"
    list_url = "documents:list"
    of_community = True
    natural_key = ("code",)
    columns = (
        Text("code", "Step", required=True, max_length=2),
        Day("planned_on", "Planned for"),
    )


class PlaceImport(Target):
    """Places, without anything that tells two of the same name apart."""

    key = "tests.place"
    label = "places"
    model = Place
    permission = "communities.import_community"
    list_url = "communities:list"
    columns = (
        Text("name", "Name", required=True),
        Text("geoid", "Code", required=True),
        Reference("state", "State", to=lambda _target: State.objects.all(), required=True),
    )


@pytest.fixture(autouse=True)
def declared(monkeypatch):
    monkeypatch.setattr("bic.imports.targets.TARGETS", TARGETS)
    for one in (StepImport, PlaceImport):
        monkeypatch.setitem(TARGETS, one.key, one)


def test_a_key_is_declared_once():
    with pytest.raises(KeyError):
        target(StepImport)


class Pages:
    """The pages of one target."""

    def __init__(self, client, *slugs):
        self.client, self.slugs = client, slugs

    def url(self, name, *more):
        return reverse(f"imports:{name}", args=[*self.slugs, *more])

    def preview(self, rows):
        """Send a file and go on to its preview."""
        sent = self.client.post(self.url("upload"), {"file": upload_of(csv_of(rows))}, follow=True)
        run = sent.context["run"]
        data = {f"column-{name}": place for name, place in run.mapping.items()}
        data["heading_row"] = run.heading_row
        page = self.client.post(self.url("columns", run.pk), data, follow=True)
        return run, page

    def apply(self, run, **data):
        answer = self.client.post(self.url("apply", run.pk), data, follow=True)
        return [str(message) for message in answer.context["messages"]]


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def lead(program, larkspur):
    """A partner, who sees one community alone."""
    membership = MembershipFactory(
        program=program, role="lead", partner_kind="municipal", community=larkspur
    )
    client = Client()
    client.force_login(membership.user, backend=BACKEND)
    return client


def test_rows_of_a_community_stay_in_it(program, larkspur, lead):
    other = CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")
    with scope(program):
        StepRecord.objects.create(program=program, community=other, code="R1")
    pages = Pages(lead, "piedmont", "larkspur", "tests.step")

    run, page = pages.preview([["Step", "Planned for"], ["R1", "03/04/2026"], ["R2", ""]])

    assert page.context["plan"].counts == {"new": 2, "changed": 0, "unchanged": 0, "error": 0}
    assert "“03/04/2026” is read as Mar 4, 2026" in page.text
    assert pages.apply(run) == ["2 added, 0 changed, 0 unchanged."]
    with scope(program):
        found = StepRecord.objects.filter(community=larkspur).order_by("code")
        assert [(one.code, str(one.planned_on)) for one in found] == [
            ("R1", "2026-03-04"), ("R2", "None"),
        ]  # fmt: skip
    elsewhere = Pages(lead, "piedmont", "oakhaven", "tests.step")
    assert lead.get(elsewhere.url("upload")).status_code == 404
    assert lead.get(Pages(lead, "piedmont", "tests.step").url("upload")).status_code == 404


def test_another_community_does_not_see_the_draft(program, larkspur, lead):
    run, _page = Pages(lead, "piedmont", "larkspur", "tests.step").preview([["Step"], ["R1"]])
    other = CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")

    with scope(program, [other]):
        assert not ImportRun._base_manager.filter(pk=run.pk).exists()
    with scope(program, [larkspur]):
        assert ImportRun._base_manager.filter(pk=run.pk).exists()


PLACES = [
    ["Name", "Code", "State"],
    ["Elm", "3700001", "North Carolina"],
    ["Oak", "3700002", "North Carolina"],
]


def test_without_a_natural_key_records_are_counted_and_the_same_rows_not_added_twice(
    program, client
):
    pages = Pages(client, "piedmont", "tests.place")
    run, _page = pages.preview(PLACES)
    assert pages.apply(run) == ["2 added, 0 changed, 0 unchanged."]

    run, page = pages.preview(PLACES)
    assert page.context["plan"].counts["unchanged"] == 2
    assert pages.apply(run) == ["0 added, 0 changed, 2 unchanged."]

    with scope(program):
        Place.objects.filter(name="Elm").delete()
    run, page = pages.preview(PLACES)
    assert "The same rows were imported from communities.csv" in page.text
    assert "say first that these rows shall be added again" in pages.apply(run)[0]
    assert pages.apply(run, again="on") == ["1 added, 0 changed, 1 unchanged."]


def test_a_record_that_the_database_refuses_leaves_nothing(program, client):
    pages = Pages(client, "piedmont", "tests.place")
    run, _page = pages.preview([*PLACES, ["Ash", "3700002", "North Carolina"]])

    assert "somebody changed records meanwhile" in pages.apply(run)[0]
    with scope(program):
        assert not Place.objects.exists()


def test_a_merged_block_larger_than_any_sheet_costs_nothing(program):
    with scope(program):
        plan = make_plan(
            PlaceImport(program),
            [(2, ["Elm", "3700001", "North Carolina"])],
            {"name": 0, "geoid": 1, "state": 2},
            flaws=Flaws(merged=[[1, 0, 1_048_576, 16_383]] * 500),
        )
    assert set(plan.wrong[0].errors) == {"name", "geoid", "state"}


def test_lists_of_references_read_each_part(program):
    states = Reference("states", "States", to=lambda _target: State.objects.all())
    with scope(program):
        read = ListOf(states).reader(["North Carolina; Ohio"], PlaceImport(program))
        assert read("ohio, North Carolina, Ohio", {}) == ["39", "37"]


def test_columns_are_named_as_in_spreadsheets():
    assert [letters(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
