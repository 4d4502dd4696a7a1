"""The states and counties that are shipped."""

import json
from pathlib import Path

import pytest

from communities import geography
from communities.geography import outlines
from communities.geography.build import tell_apart
from communities.models import County, State

pytestmark = pytest.mark.django_db


@pytest.fixture
def shipped():
    return json.loads((Path(geography.__file__).with_name("us.json")).read_text("utf-8"))


def test_every_state_and_county_of_the_file_is_in_the_database(shipped):
    states = {(fips, letters, name) for fips, letters, name in shipped["states"]}

    assert set(State.objects.values_list("fips", "abbreviation", "name")) == states
    assert dict(County.objects.values_list("geoid", "name")) == shipped["counties"]


def test_all_states_the_district_and_the_territories_are_there():
    assert State.objects.count() == 56
    assert {"DC", "PR", "GU", "VI", "AS", "MP"} <= set(
        State.objects.values_list("abbreviation", flat=True)
    )
    assert State.objects.values("abbreviation").distinct().count() == 56


def test_every_county_lies_in_the_state_of_its_code():
    assert all(
        geoid[:2] == state for geoid, state in County.objects.values_list("geoid", "state_id")
    )
    assert State.objects.filter(counties=None).count() == 0


@pytest.mark.parametrize(
    ("geoid", "name", "state"),
    [("37063", "Durham", "NC"), ("37135", "Orange", "NC"), ("25027", "Worcester", "MA")],
)
def test_counties_bear_their_census_code(geoid, name, state):
    county = County.objects.select_related("state").get(geoid=geoid)

    assert (county.name, county.state.abbreviation) == (name, state)


def test_north_carolina_has_its_hundred_counties():
    assert County.objects.filter(state="37").count() == 100


def test_a_city_with_the_name_of_a_county_is_told_apart():
    counties = {"51159": "Richmond", "51760": "Richmond", "51600": "Fairfax", "37153": "Richmond"}

    assert tell_apart(counties) == {**counties, "51760": "Richmond (city)"}


def test_no_two_counties_of_a_state_look_the_same():
    names = County.objects.values_list("state", "name")

    assert len(names) == len(set(names))


def test_every_state_has_the_outlines_of_its_counties(shipped):
    outlined = {}
    for path in outlines.FOLDER.glob("counties-*.json"):
        topology = json.loads(path.read_text("utf-8"))
        counties = topology["objects"]["counties"]["geometries"]
        used = {number for one in counties for number in outlines.arcs_in(one["arcs"])}
        assert used == set(range(len(topology["arcs"])))
        outlined |= dict.fromkeys((one["id"] for one in counties), path.stem[-2:])

    assert outlined == {geoid: geoid[:2] for geoid in shipped["counties"]}


def test_outlines_of_all_counties_are_small():
    sizes = [path.stat().st_size for path in outlines.FOLDER.glob("*.json")]

    assert sum(sizes) < 800_000
    assert max(sizes) < 55_000
