"""Indicators: lines found by their labels, formulas, comparisons, and why there is nothing."""

import pytest

from research.indicators import Rules, blocks_of
from research.telling import tell
from tests.research.files import LARKSPUR as BORN_LARKSPUR
from tests.research.files import STATE as BORN_STATE
from tests.research.files import b05002

pytestmark = pytest.mark.usefixtures("open_scope")


@pytest.fixture
def larkspur(larkspur):
    larkspur.geoid = "3799010"
    larkspur.save()
    return larkspur


def block(community, name, **rules):
    return blocks_of(community, Rules(names=(name,), **rules))[0]


def told(community, name, **rules):
    return tell([block(community, name, **rules)], community.name)[0]


def test_a_share_beside_the_areas_around(load, larkspur):
    load(b05002(BORN_LARKSPUR, BORN_STATE))

    found = told(larkspur, "foreign_born_share")

    assert (found["value"], found["margin"]) == ("25.0%", "± 3.7")
    assert found["title"] == "Born outside the U.S.: higher than in North Carolina"
    assert [row[:1] + row[3:] for row in found["bars"]] == [
        ["Larkspur city", "25.0%", "± 3.7", False],
        ["North Carolina", "8.6%", "± 0.1", False],
    ]
    assert found["formula"] == "B05002 Total › Foreign-born ÷ B05002 Total"
    assert "loaded on" in found["source"][0]
    assert "by Jonah Castellanos" in found["source"][0]
    assert [one["line"] for one in found["figures"]] == ["B05002_013", "B05002_001"]
