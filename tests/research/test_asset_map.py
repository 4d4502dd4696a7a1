"""The map's points, files, paper and tiles."""

import json

import pytest
import requests
from django.conf import settings
from django.contrib.staticfiles import finders
from django.urls import reverse

from bic import env
from bic.reports.models import Printout
from bic.tenancy import scope
from research import geocoding
from research.models import Asset
from tests.factories import UserFactory
from tests.queries import queries_of
from tests.research.assets import make_asset, make_outline, make_person, make_place

pytestmark = pytest.mark.django_db


def url(name, *args):
    return reverse(f"research:asset_{name}", args=["piedmont", "larkspur", *args])


@pytest.fixture
def researcher(member, signed_in):
    return signed_in(member("researcher").user)


def test_points_of_2000_places_are_few_bytes_and_few_queries(researcher, larkspur):
    make_place(larkspur)
    few = len(queries_of(researcher, url("points")))
    by = UserFactory()
    with scope(larkspur.program):
        Asset.objects.bulk_create(
            Asset(
                program=larkspur.program, community=larkspur, name=f"Community garden {n}",
                category="places", is_public_place=True, created_by=by,
                latitude=f"35.{n:05}", longitude=f"-79.{n:05}",
            )
            for n in range(1999)
        )  # fmt: skip

    asked = queries_of(researcher, url("points"))
    answer = researcher.get(url("points"))

    assert len(asked) == few
    assert len(answer.json()["places"]) == 2000
    assert len(answer.content) < 120_000


def test_points_are_exact(researcher, larkspur):
    park = make_place(larkspur, at=(35.12345, -79.00001))

    assert researcher.get(url("points")).json()["places"] == [
        [park.pk, 3512345, -7900001, 3, "Depot Park"]
    ]


def test_geojson_has_public_places_alone(researcher, larkspur, member, signed_in):
    make_place(larkspur, languages=["es"], address="1 Depot Street")
    make_place(larkspur, "Not public", is_public=False)
    make_asset(larkspur, "Without point", is_public=True)
    make_person(larkspur)

    answer = researcher.get(url("geojson"))

    assert answer.headers["content-type"] == "application/geo+json"
    (feature,) = json.loads(answer.content)["features"]
    assert feature["properties"]["name"] == "Depot Park"
    assert feature["geometry"] == {"type": "Point", "coordinates": [-79.55, 35.95]}
    partner = signed_in(member("lead", larkspur, "nonprofit").user)
    assert partner.get(url("geojson")).status_code == 403


def test_paper_shows_what_the_filters_show_and_no_person(researcher, larkspur):
    make_place(larkspur, offers="Shade")
    make_person(larkspur)
    make_asset(larkspur, contact="Ana", consent_on="2026-03-01", consent_by="word",
               consent_recorded_by=UserFactory())  # fmt: skip

    researcher.post(f"{url('print')}?category=places")
    researcher.post(url("print"))

    with scope(larkspur.program):
        one, every = Printout.objects.order_by("pk").values_list("facts", flat=True)
    assert (one["count"], one["filters"]) == (1, ["Physical places"])
    assert [part["label"] for part in every["categories"]] == ["Institutions", "Physical places"]
    assert "Rosa" not in json.dumps(every)
    assert "Ana" not in json.dumps(every)


def test_a_file_of_assets_can_be_exported(researcher, larkspur):
    make_place(larkspur, languages=["es"], verified_on="2026-03-01", verified_by=UserFactory())

    text = researcher.get(url("list"), {"export": "csv"}).content.decode("utf-8-sig")

    assert text.splitlines()[0].startswith("Asset,Category,Private person,Languages")
    assert "Depot Park,Physical places" in text


def test_the_map_asks_for_its_own_state_and_for_no_tiles(researcher, larkspur):
    with scope(larkspur.program):
        larkspur.geoid = "3737000"
        larkspur.save()
        make_outline(larkspur.program, "3737000")

    page = researcher.get(url("list"), {"view": "map"})

    facts = page.context["map"]
    assert facts.counties == "/static/geo/counties-37.json"
    assert finders.find("geo/counties-37.json")
    assert facts.town[0][0][0] == [-79.6, 35.9]
    assert facts.tiles == ""
    assert page.headers["content-security-policy"].count("https:") == 0


def test_the_policy_of_pages_follows_the_tiles():
    assert env.origin("") == env.origin("/tiles/{z}/{x}/{y}.png") == []
    assert env.origin("https://{s}.tiles.example.org/{z}/{x}/{y}.png") == [
        "https://*.tiles.example.org"
    ]
    assert settings.SECURE_CSP["img-src"] == ["'self'", "data:"]


class Answer:
    """What a geocoder says."""

    status_code = 200

    def __init__(self, said):
        self.content = b""
        self.said = said

    def json(self):
        return self.said


@pytest.mark.parametrize(
    "said",
    [
        [{"lat": "35.91", "lon": "-79.05"}],
        {"features": [{"geometry": {"type": "Point", "coordinates": [-79.05, 35.91]}}]},
        {"result": {"addressMatches": [{"coordinates": {"x": -79.05, "y": 35.91}}]}},
    ],
)
def test_an_address_is_found_where_there_is_a_geocoder(
    researcher, larkspur, settings, monkeypatch, said
):
    asked = []
    settings.GEOCODER_URL = "https://geo.example.org/?q={address}"
    monkeypatch.setattr(requests, "get", lambda url, **_how: asked.append(url) or Answer(said))

    answer = researcher.post(url("locate"), {"address": "1 Main St & Elm"})

    assert answer.json() == {"point": [35.91, -79.05]}
    assert asked == ["https://geo.example.org/?q=1%20Main%20St%20%26%20Elm"]


@pytest.mark.parametrize("said", [[], {"features": []}, "html", [{"lat": 100, "lon": 1}], None])
def test_an_answer_without_a_point_is_told(researcher, larkspur, settings, monkeypatch, said):
    settings.GEOCODER_URL = "https://geo.example.org/?q={address}"
    monkeypatch.setattr(requests, "get", lambda _url, **_how: Answer(said))

    answer = researcher.post(url("locate"), {"address": "1 Main St"})

    assert "not found" in answer.json()["error"]


def test_without_a_geocoder_nobody_is_asked(researcher, larkspur, settings, monkeypatch):
    monkeypatch.setattr(requests, "get", lambda *_args, **_how: pytest.fail("asked"))
    assert "no geocoder" in researcher.post(url("locate"), {"address": "x"}).json()["error"]

    settings.GEOCODER_URL = "https://geo.example.org/?q={address}"

    def broken(*_args, **_how):
        raise requests.ConnectionError

    monkeypatch.setattr(requests, "get", broken)
    assert "does not answer" in researcher.post(url("locate"), {"address": "x"}).json()["error"]
    assert geocoding.host() == "geo.example.org"
