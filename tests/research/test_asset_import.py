"""Assets out of spreadsheets and map files."""

import csv
import io
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from bic.tenancy import scope
from research.models import Asset
from tests.research.assets import make_asset, make_place

pytestmark = pytest.mark.django_db


class Road:
    """An import into the asset map of Larkspur through its pages."""

    def __init__(self, client):
        self.client = client

    def url(self, name, *args):
        return reverse(f"imports:{name}", args=["piedmont", "larkspur", "research.asset", *args])

    def upload(self, rows, name="assets.csv"):
        if isinstance(rows, list):
            text = io.StringIO(newline="")
            csv.writer(text).writerows(rows)
            rows = text.getvalue().encode()
        files = {"file": SimpleUploadedFile(name, rows)}
        return self.client.post(self.url("upload"), files, follow=True)

    def preview(self, rows, file_name="assets.csv", **columns):
        """The plan; `columns` are chosen by hand, by their places or None."""
        run = self.upload(rows, file_name).context["run"]
        mapping = {**run.mapping, **columns}
        chosen = {f"column-{key}": "" if at is None else at for key, at in mapping.items()}
        chosen["heading_row"] = run.heading_row
        self.page = self.client.post(self.url("columns", run.pk), chosen, follow=True)
        self.go = self.url("apply", run.pk)
        return self.page.context["plan"]

    def apply(self):
        mark = self.page.context["plan"].fingerprint
        return self.client.post(self.go, {"fingerprint": mark}, follow=True)


@pytest.fixture
def road(client_as):
    return Road(client_as("researcher"))


def known(program):
    with scope(program):
        return list(Asset.objects.order_by("name"))


def test_assets_come_with_their_points_and_duplicates_are_pointed_out(road, program, larkspur):
    make_asset(larkspur, "Welcome House")
    rows = [
        ["Name", "Category", "Languages", "Lat", "Lon", "Public", "Verified on"],
        ["Depot Park", "natural assets", "", "35.95", "-79,55", "yes", "2026-03-01"],
        ["The Welcom House", "Associations", "Spanish; Karen", "", "", "", ""],
    ]
    plan = road.preview([*rows[:2], [*rows[2][:2], "Spanish", *rows[2][3:]]])

    assert plan.counts == {"new": 2, "changed": 0, "unchanged": 0, "error": 0}
    assert [row.notes for row in plan.rows] == [[], ["Looks like: Welcome House"]]
    road.apply()

    park, house, _old = known(program)
    assert (park.category, park.is_public_place, park.is_public) == ("places", True, True)
    assert (str(park.latitude), str(park.longitude)) == ("35.95000", "-79.55000")
    assert park.verified_by_id == park.created_by_id
    assert house.languages == ["es"]


def test_the_same_file_again_changes_nothing_and_an_export_comes_back(
    road, client_as, program, larkspur
):
    make_place(larkspur, languages=["es"], address="1 Depot Street", serves="Everybody")
    address = reverse("research:asset_list", args=["piedmont", "larkspur"])
    data = client_as("researcher").get(address, {"export": "csv"}).content

    plan = road.preview(data)

    assert plan.counts == {"new": 0, "changed": 0, "unchanged": 1, "error": 0}


def test_a_changed_row_changes_its_asset(road, program, larkspur):
    make_place(larkspur)

    plan = road.preview([["Asset", "Latitude", "Longitude", "Offers"],
                         ["depot park", "35.9", "-79.5", "Shade"]])  # fmt: skip

    assert plan.counts["changed"] == 1
    road.apply()
    (park,) = known(program)
    assert (park.offers, str(park.latitude)) == ("Shade", "35.90000")


@pytest.mark.parametrize(
    ("headings", "row", "wrong"),
    [
        (["Category"], ["Residents"], "category"),
        (["Category", "Private person"], ["Residents", "no"], "is_person"),
        (["Private person", "Agreed on"], ["yes", ""], "consent_on"),
        (["Private person", "Agreed on", "How they agreed", "Address"],
         ["yes", "2026-03-01", "In writing", "1 Elm"], "address"),
        (["Private person", "Agreed on", "How they agreed", "Latitude", "Longitude"],
         ["yes", "2026-03-01", "In writing", "35", "-79"], "latitude"),
        (["Latitude"], ["35"], "name"),
        (["Latitude", "Longitude"], ["35", ""], "longitude"),
        (["Latitude", "Longitude"], ["-79", "195"], "longitude"),
        (["Latitude", "Longitude"], ["north", "-79"], "latitude"),
        (["Category", "Latitude", "Longitude"], ["Stories and culture", "35", "-79"], "latitude"),
        (["Public place", "Latitude", "Longitude"], ["no", "35", "-79"], "is_public_place"),
        (["Contact"], ["Ana, 555 0100"], "name"),
        (["Verified on"], ["2150-01-01"], "verified_on"),
        (["Category"], ["Nonsense"], "category"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_is_told_at_its_cell(road, program, larkspur, headings, row, wrong):
    plan = road.preview([["Asset", *headings], ["Kitchen", *row]])

    assert wrong in plan.rows[0].errors
    assert known(program) == []


def test_a_private_person_who_agreed_comes_without_a_place(road, program, larkspur):
    road.preview([["Asset", "Category", "Private person", "Agreed on", "How they agreed"],
                  ["Rosa", "Residents", "yes", "2026-03-01", "In writing"]])  # fmt: skip
    road.apply()

    (rosa,) = known(program)
    assert (rosa.is_person, rosa.consent_recorded_by_id) == (True, rosa.created_by_id)


def point(name, coordinates, **properties):
    return {
        "type": "Feature",
        "properties": {"name": name} | properties,
        "geometry": {"type": "Point", "coordinates": coordinates},
    }


def test_a_map_file_of_points_is_read_as_rows(road, program, larkspur):
    features = [point("Depot Park", [-79.55, 35.95], address="1 Depot Street", n={"a": 1})]
    data = json.dumps({"type": "FeatureCollection", "features": features}).encode()

    plan = road.preview(data, "parks.geojson")

    assert plan.counts["new"] == 1
    road.apply()
    (park,) = known(program)
    assert (park.address, str(park.longitude)) == ("1 Depot Street", "-79.55000")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"features": []}', "holds no points"),
        (b'{"features": [1, {"geometry": null}, {"geometry": {"type": "Point"}}]}', "no points"),
        (b"{" * 100_000, "damaged"),
        (b"[1]", "looks like"),
    ],
)
def test_a_bad_map_file_is_told(road, program, larkspur, data, words):
    assert words in road.upload(data, "x.geojson").text


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "rows", "wrong"),
    [
        ("mecklenburg_libraries", 24, 0),
        ("mecklenburg_schools", 46, 0),
        ("mecklenburg_hospitals", 7, 0),
        ("mecklenburg_colleges", 26, 0),
        ("mecklenburg_town_halls", 7, 0),
    ],
)
def test_real_map_files_come_with_every_point(road, program, larkspur, corpus, name, rows, wrong):
    data = (corpus / f"assets/{name}.geojson").read_bytes()

    plan = road.preview(data, f"{name}.geojson")

    assert (len(plan.rows), plan.counts["error"]) == (rows, wrong)
    road.apply()
    with scope(program):
        assert Asset.objects.on_map().count() == rows


@pytest.mark.corpus
def test_real_nonprofits_come_and_those_who_are_there_twice_are_told(
    road, program, larkspur, corpus
):
    data = (corpus / "assets/nonprofits_refugee_charity_navigator_2020.csv").read_bytes()

    # Its categories are another list than ours.
    plan = road.preview(data, "nonprofits.csv", category=None)

    assert len(plan.rows) == 388
    assert plan.counts["error"] < 5
    assert sum(bool(row.notes) for row in plan.rows) > 10


@pytest.mark.corpus
def test_a_real_sheet_with_a_byte_order_mark_and_two_equal_headings_is_read(
    road, program, larkspur, corpus
):
    data = (corpus / "assets/nonprofits_helloneighbor_crowdsourced_2017.csv").read_bytes()

    plan = road.preview(data, "crowd.csv", name=1, address=2)

    assert len(plan.rows) == 430
    assert {place: name for name, place in plan.mapping.items()}[5] == "website"
    assert sum("says the same already" in str(row.errors) for row in plan.rows) == 8
    assert sum(bool(row.notes) for row in plan.rows) > 50
