"""Outlines of towns: what a file must be, what is kept of it, and who loads it."""

import io
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from bic.tenancy import scope
from research import outlines
from research.models import Outline
from tests.research.assets import SQUARE

pytestmark = pytest.mark.django_db
LIST, LOAD = (reverse(f"research:outline_{page}", args=["piedmont"]) for page in ("list", "create"))


def feature(coordinates=SQUARE, kind="MultiPolygon", **properties):
    return {
        "type": "Feature",
        "properties": {"GEOID": "3737000", "NAME": "Larkspur"} | properties,
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def packed(*features):
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


@pytest.fixture
def load(program, larkspur, member, signed_in):
    with scope(program):
        larkspur.geoid = "3737000"
        larkspur.save()
    client = signed_in(member("researcher").user)

    def loaded(data, name="towns.geojson"):
        return client.post(LOAD, {"file": SimpleUploadedFile(name, data)}, follow=True)

    return loaded


def kept(program):
    with scope(program):
        return list(Outline.objects.order_by("geoid").values_list("geoid", "name", "point_count"))


def test_outlines_of_known_places_are_kept_and_replaced(program, load):
    page = load(packed(feature(), feature(GEOID="3799999", NAME="Elsewhere")))

    assert "1 outline loaded." in page.text
    assert "1 place of the file is not known here" in page.text
    assert kept(program) == [("3737000", "Larkspur", 5)]
    load(packed(feature(SQUARE[0], "Polygon")))
    assert len(kept(program)) == 1


def test_a_place_is_known_by_its_name_where_the_file_has_no_code(program, load):
    load(packed(feature(GEOID=None, NAME="LARKSPUR")))

    assert [code for code, *_rest in kept(program)] == ["3737000"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{", "no GeoJSON file"),
        (b'{"type": "Topology", "arcs": []}', "no GeoJSON file"),
        (b'{"features": {"a": 1}}', "no GeoJSON file"),
        (b'{"features": [1, null, {"geometry": 7}]}', "no outlines"),
        (packed(feature([-79, 35], "Point")), "no outlines"),
        (packed(feature([[[[-8e6, 4e6]] * 4]])), "not in degrees"),
        (packed(feature([[[["a", 1]] * 4]])), "not in degrees"),
        (packed(feature([[[[-79.0, 35.0], [-79.1, 35.0]]]])), "broken"),
        (packed(feature([], "Polygon")), "broken"),
        (packed(feature("x")), "broken"),
        (b'{"features": [{"type": "Feature", "geometry": {"type": "Polygon", "coordinates":'
         b" [[[NaN, 1], [2, 1], [2, 2], [1, 1]]]}}]}", "not in degrees"),
        (packed(feature(GEOID="3799999", NAME="Elsewhere")), "knows none of these places"),
        (b"\x89PNG\r\n\x1a\n", "looks like"),
    ],
)  # fmt: skip
def test_a_bad_file_is_told_and_nothing_is_kept(program, load, data, words):
    page = load(data)

    assert page.status_code == 200
    assert words in page.text
    assert kept(program) == []


def test_another_kind_of_file_is_not_taken(program, load):
    assert "no GeoJSON file" in load(b"name,lat\n", "towns.csv").text


def test_a_long_outline_gets_short_and_stays_a_ring():
    coast = [(-79 + 0.1 * (n % 7) / 7 + n / 1e5, 35 + n / 1e4) for n in range(20_000)]
    small = outlines.small([[[*coast, coast[0]]]])

    assert sum(len(ring) for polygon in small for ring in polygon) <= outlines.MOST_KEPT
    assert small[0][0][0] == small[0][0][-1]


def test_a_small_town_is_not_thinned_away():
    speck = [(-79.0, 35.0), (-79.00001, 35.0), (-79.0, 35.00001), (-79.0, 35.0)]

    assert outlines.small([[speck]]) == [[speck]]


@pytest.mark.corpus
def test_the_real_outlines_of_north_carolina_are_read_and_small(corpus):
    with (corpus / "geo/nc_places_2022_simplified.geojson").open("rb") as file:
        found = outlines.read(io.BytesIO(file.read()))

    assert len(found) > 700
    sizes = [
        sum(len(ring) for polygon in outlines.small(one.polygons) for ring in polygon)
        for one in found
    ]
    assert max(sizes) <= outlines.MOST_KEPT
