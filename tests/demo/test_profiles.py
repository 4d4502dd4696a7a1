"""The demo's Census files fit the demo's towns."""

from bic.story import TOWNS
from bic.tenancy import scope
from research import frozen
from research.census.cells import MISSING
from research.indicators import DEFAULT, ForeignBornShare, profile
from research.models import CensusArea, CensusFile


def test_every_town_that_the_demo_begins_with_has_a_profile(program):

    with scope(program):
        file = CensusFile.objects.get(table="B05002", vintage=2019)
        first = [town.slug for town in TOWNS]
        towns = list(program.communities.filter(slug__in=first).order_by("name"))
        profiles = {town.name: profile(town) for town in towns}
        areas = list(CensusArea.objects.filter(table="B05002"))

    assert sorted(file.outcome["matched"]) == [town.name for town in towns]
    assert all(isinstance(own, ForeignBornShare) for own, _around in profiles.values())
    assert {len(around) for _own, around in profiles.values()} == {2}
    own, around = profiles["Mill Fork"]
    assert (own.total.value, round(own.percent, 1), round(own.percent_moe, 1)) == (
        48_210,
        14.2,
        1.3,
    )
    assert [one.area for one in around] == ["Chatham County, North Carolina", "North Carolina"]
    assert "invented" in file.original_name
    assert all(MISSING not in (*area.estimates, *area.margins) for area in areas)


def test_the_profile_of_a_town_has_every_chart_and_a_frozen_version(program):
    with scope(program):
        version = frozen.frozen_profile(program.communities.get(slug="mill-fork"))
        blocks = frozen.told(version)

    assert [one["name"] for one in blocks] == list(DEFAULT)
    assert all(one["bars"] and one["sentence"] for one in blocks)
    assert all("invented" in line for one in blocks for line in one["source"])
    assert len(version.counts) == 3
    assert all("invented" in table["source"] for table in version.counts)
