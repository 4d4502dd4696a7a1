"""The share of people born outside the U.S.: figures, releases, words, evidence, report."""

from datetime import date

import pytest

from bic.blueprint import State
from bic.reports.sections import Period, assemble, to_json
from research import words
from research.evidence.profile import profile as r2
from research.indicators import (
    ForeignBornShare,
    NoShare,
    foreign_born_share,
    foreign_born_shares,
    profile,
)
from research.models import CensusFile
from research.moe import Estimate, Reliability
from research.sections.profile import build
from research.services import profile as services
from tests.factories import CommunityFactory, UserFactory
from tests.research.files import LARKSPUR, OAKHAVEN, STATE, b05002

pytestmark = pytest.mark.usefixtures("open_scope")
COUNTY = ("0500000US37135", "Orange County, North Carolina", "150000", "*****", "21000", "900")
NATION = ("0100000US", "United States", "334900000", "*****", "47000000", "150000")
NULL = ("null",) * 4
PERIOD = Period(date(2026, 1, 1), date(2026, 12, 31))


def share(value, moe, vintage=2024):
    total = Estimate(1000, 0)
    file = CensusFile(span=5, vintage=vintage)
    return ForeignBornShare("A", "x", Estimate(value, moe), total, total, file)


@pytest.fixture
def larkspur(larkspur):
    larkspur.geoid = "3799010"
    larkspur.save()
    return larkspur


def test_share_with_its_margin_and_source(load, larkspur):
    load(b05002(LARKSPUR))

    found = foreign_born_share(larkspur)

    assert (found.percent, round(found.percent_moe, 3)) == (25, 3.748)
    assert (found.foreign_born, found.total) == (Estimate(2000, 300), Estimate(8000, 40))
    assert (found.years, found.table, found.geo_id) == ("2020–2024", "B05002", LARKSPUR[0])
    assert found.reliability == Reliability.HIGH
    assert "Foreign-born" in found.formula


def test_shares_of_many_cost_one_query(load, program, larkspur, django_assert_num_queries):
    load(b05002(LARKSPUR, OAKHAVEN, COUNTY))
    load(b05002((*LARKSPUR[:4], "1000", "300")), "ACSDT5Y2019.B05002-Data.csv")
    others = [
        CommunityFactory(program=program, geoid="3799020"),
        CommunityFactory(program=program, geoid="37135", kind="county"),
        CommunityFactory(program=program, geoid="3700000"),
        CommunityFactory(program=program),
    ]

    with django_assert_num_queries(1):
        found = foreign_born_shares([larkspur, *others])

    assert {pk: round(one.percent, 2) for pk, one in found.items()} == {
        larkspur.pk: 25,
        others[0].pk: 2.5,
        others[1].pk: 14,
    }


def test_communities_without_a_code_cost_nothing(program, django_assert_num_queries):
    community = CommunityFactory(program=program)

    with django_assert_num_queries(0):
        assert foreign_born_shares([community]) == {}
        assert profile(community) == (None, [])


def test_five_years_go_before_one_and_newer_before_older(load, larkspur):
    load(b05002(LARKSPUR), "ACSDT1Y2024.B05002-Data.csv")
    load(b05002(LARKSPUR), "ACSDT5Y2018.B05002-Data.csv")
    load(b05002(LARKSPUR), "ACSDT5Y2023.B05002-Data.csv")

    assert foreign_born_share(larkspur).years == "2019–2023"


def test_a_release_without_the_figure_is_passed_over(load, larkspur):
    load(b05002(LARKSPUR), "ACSDT5Y2023.B05002-Data.csv")
    load(b05002((*LARKSPUR[:2], *NULL)))

    assert foreign_born_share(larkspur).file.vintage == 2023
    assert profile(larkspur)[0].file.vintage == 2023


def test_no_figure_at_all_says_why(load, larkspur):
    load(b05002((*LARKSPUR[:2], *NULL)))

    found, around = profile(larkspur)

    assert (type(found), found.area, around) == (NoShare, LARKSPUR[1], [])
    assert "small" in str(found.reason)
    assert foreign_born_share(larkspur) is None


def test_nobody_has_no_share(load, larkspur):
    load(b05002((*LARKSPUR[:2], "0", "14", "0", "14")))

    assert "nobody" in str(profile(larkspur)[0].reason)


def test_profile_compares_within_one_release(load, larkspur, django_assert_num_queries):
    load(b05002(LARKSPUR, STATE, NATION))
    load(b05002(COUNTY), "ACSDT5Y2023.B05002-Data.csv")

    with django_assert_num_queries(1):
        own, around = profile(larkspur)

    assert own.area == LARKSPUR[1]
    assert [one.area for one in around] == ["North Carolina", "United States"]

    load(b05002(COUNTY))
    assert [one.area for one in profile(larkspur)[1]] == [
        "Orange County, North Carolina",
        "North Carolina",
        "United States",
    ]


def test_a_county_is_not_compared_with_itself(load, program, orange):
    load(b05002(COUNTY, STATE))
    county = CommunityFactory(program=program, kind="county", county=orange, geoid="37135")

    own, around = profile(county)

    assert (round(own.percent), [one.area for one in around]) == (14, ["North Carolina"])


@pytest.mark.parametrize(
    ("own", "other", "mark"),
    [
        (share(0.26, 0.04), share(0.20, 0.03), "up"),
        (share(0.20, 0.03), share(0.26, 0.04), "down"),
        (share(0.20, 0.03), share(0.23, 0.04), "same"),
        (share(0.02, 0.03), share(0.26, 0.01), "care"),
        (share(0.20, None), share(0.26, 0.01), "care"),
    ],
)
def test_comparison_says_only_what_the_sample_carries(own, other, mark):
    assert words.comparison(own, other)[0] == mark


@pytest.mark.parametrize(
    ("value", "moe", "sentence"),
    [
        (0.142, 0.013, "About 1 resident in 7 of X was born outside the United States."),
        (0.53, 0.01, "About 53.0% of the residents of X were born outside the United States."),
        (0.012, 0.001, "About 1.2% of the residents of X were born outside the United States."),
        (0.142, 0.13, "The sample is too small to say what share of X was born abroad."),
        (0, 0.01, "The sample is too small to say what share of X was born abroad."),
    ],
)
def test_sentence(value, moe, sentence):
    assert words.sentence(share(value, moe), "X") == sentence


@pytest.mark.parametrize(
    ("own", "other", "sentence"),
    [
        (share(0.26, 0.04), share(0.20, 0.03), "The share is larger than in A."),
        (share(0.20, 0.03), share(0.26, 0.04), "The share is smaller than in A."),
        (share(0.20, 0.03), share(0.23, 0.04), "There is no clear difference from A."),
        (share(0.02, 0.03), share(0.26, 0.01), ""),
        (share(0.20, 0.03), None, ""),
    ],
)
def test_finding(own, other, sentence):
    assert words.finding(own, other) == sentence


def test_figures_are_rounded_and_not_cut():
    assert words.share_with_margin(share(0.2507, 0.0108)) == ("25.1%", "± 1.1")


def test_evidence_says_share_margin_and_years(load, program, larkspur, django_assert_num_queries):
    load(b05002(LARKSPUR))
    unknown = CommunityFactory(program=program)

    with django_assert_num_queries(2):
        found = r2([larkspur, unknown])

    assert found.keys() == {larkspur.pk}
    assert found[larkspur.pk].state == State.IN_PROGRESS
    assert found[larkspur.pk].headline == "25.0% ± 3.7 born outside the U.S., 2020–2024"
    assert found[larkspur.pk].url == "/piedmont/communities/larkspur/profile/"


def test_evidence_of_a_frozen_profile_leads_to_it(load, larkspur):
    load(b05002(LARKSPUR))
    version = services.freeze(larkspur, title="June", note="", by=UserFactory())

    found = r2([larkspur])[larkspur.pk]

    assert (found.state, found.headline[:24]) == (State.DONE, "Profile ready: version 1")
    assert found.url == f"/piedmont/communities/larkspur/profile/versions/{version.pk}/"


def test_section_tells_what_was_frozen(load, larkspur):
    load(b05002(LARKSPUR, STATE))
    services.freeze(larkspur, title="June", note="", by=UserFactory())

    data = to_json(build(larkspur, PERIOD))["data"]

    assert data["version"] == "June"
    assert data["findings"][0][0] == "Born outside the U.S.: higher than in North Carolina"


def test_section_is_plain_and_whole(load, larkspur):
    load(b05002(LARKSPUR, COUNTY, STATE))

    found = to_json(build(larkspur, PERIOD))

    assert found["figures"] == [["25.0%", "born outside the U.S. (± 3.7)"]]
    assert found["phase"] == 3
    assert [row[0] for row in found["data"]["rows"]] == ["Larkspur city", "Orange County",
                                                         "North Carolina"]  # fmt: skip
    assert found["data"]["finding"] == (
        "The share is larger than in Orange County. The share is larger than in North Carolina."
    )
    assert found["data"]["foreign_born"] == "2,000 ± 300"
    assert found["data"]["loaded_by"] == "Jonah Castellanos"


def test_section_needs_figures(larkspur):
    assert build(larkspur, PERIOD) is None
    assert "profile" not in {one.key for one in assemble(larkspur, PERIOD, "en")}
