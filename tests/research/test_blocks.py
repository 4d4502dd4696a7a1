"""Indicators: lines found by their labels, formulas, comparisons, and why there is nothing."""

import json

import pytest
from django.utils import translation

from research.indicators import INDICATORS, Block, Rules, blocks_of
from research.indicators.labels import LabelMissing, Lines
from research.telling import tell
from tests.research.acs import COUNTY, LARKSPUR, NATION, STATE, name_of, table
from tests.research.files import LARKSPUR as BORN_LARKSPUR
from tests.research.files import STATE as BORN_STATE
from tests.research.files import b05002

pytestmark = pytest.mark.usefixtures("open_scope")
LITTLE = 'Speak English less than "very well"'
LANGUAGES = (
    "Total:", "Total:!!Speak only English", "Total:!!Spanish:",
    'Total:!!Spanish:!!Speak English "very well"', f"Total:!!Spanish:!!{LITTLE}",
    "Total:!!Other Asian and Pacific Island languages:",
    f"Total:!!Other Asian and Pacific Island languages:!!{LITTLE}",
    "Total:!!Arabic:", f"Total:!!Arabic:!!{LITTLE}",
)  # fmt: skip
BIRTHS = (
    "Total:", "Total:!!Europe:", "Total:!!Europe:!!Southern Europe:",
    "Total:!!Europe:!!Southern Europe:!!Portugal",
    "Total:!!Europe:!!Southern Europe:!!Portugal!!Azores Islands",
    "Total:!!Europe:!!Southern Europe:!!Other Southern Europe", "Total:!!Europe:!!Europe, n.e.c.",
    "Total:!!Asia:", "Total:!!Asia:!!Burma (Myanmar)", "Total:!!Africa:", "Total:!!Oceania:",
    "Total:!!Americas:", "Total:!!Americas:!!Latin America:",
    "Total:!!Americas:!!Latin America:!!Mexico", "Total:!!Americas:!!Northern America:",
)  # fmt: skip
ABILITY = (
    "Total:", "Total:!!Foreign born:", "Total:!!Foreign born:!!Speak Spanish:",
    *(f'Total:!!Foreign born:!!Speak Spanish:!!Speak English "{how}"'
      for how in ("very well", "well", "not well", "not at all")),
)  # fmt: skip


@pytest.fixture
def larkspur(larkspur):
    larkspur.geoid = "3799010"
    larkspur.save()
    return larkspur


def block(community, name, **rules):
    return blocks_of(community, Rules(names=(name,), **rules))[0]


def told(community, name, **rules):
    return tell([block(community, name, **rules)], community.name)[0]


def numbers(*estimates, moe=10):
    return [(estimate, moe) for estimate in estimates]


def test_a_share_beside_the_areas_around(load, larkspur):
    load(b05002(BORN_LARKSPUR, BORN_STATE))

    found = told(larkspur, "foreign_born_share")

    assert (found["value"], found["margin"]) == ("25.0%", "± 3.7")
    assert found["title"] == "Born outside the U.S.: higher than in North Carolina"
    assert [[row[0], *row[3:]] for row in found["bars"]] == [
        ["Larkspur city", "25.0%", "± 3.7", False],
        ["North Carolina", "8.6%", "± 0.1", False],
    ]
    assert found["formula"] == "B05002 Total › Foreign-born ÷ B05002 Total"
    assert "by Jonah Castellanos" in found["source"][0]
    assert [one["line"] for one in found["figures"]] == ["B05002_013", "B05002_001"]


def test_lines_are_found_wherever_they_stand_and_however_they_are_written(load, larkspur):
    labels = ("Total", "Total!!Other", "Total!!foreign born")
    load(table("B05002", labels[:1] + ("Total!!Native", labels[2]),
               (*LARKSPUR, numbers(100, 70, 30))), name_of("B05002"))  # fmt: skip

    assert told(larkspur, "foreign_born_share")["value"] == "30.0%"


def test_a_label_that_is_missing_is_told_with_its_file(load, larkspur):
    labels = (*LANGUAGES[:4], *LANGUAGES[5:])
    kept = [one for one in labels if LITTLE not in one]
    load(table("C16001", kept, (*LARKSPUR, numbers(*[5] * len(kept)))), name_of("C16001"))

    found = told(larkspur, "lep_share")

    assert "ACSDT5Y2024.C16001-Data.csv" in found["problem"]
    assert "Total › … › Speak English less than very well" in found["problem"]
    assert found["bars"] == []


def test_one_label_on_two_lines_is_not_guessed():
    lines = Lines.of([["X_001", ["Total"]], ["X_002", ["Total"]]])

    with pytest.raises(LabelMissing):
        lines.find(("Total",))


def test_little_english_as_a_whole_and_by_language(load, larkspur):
    values = numbers(1000, 700, 200, 120, 80, 90, 60, 10, 5)
    load(table("C16001", LANGUAGES, (*LARKSPUR, values),
               (*STATE, numbers(100000, 90000, 6000, 4000, 2000, 3000, 1000, 1000, 500))),
         name_of("C16001"))  # fmt: skip

    whole, groups = told(larkspur, "lep_share"), told(
        larkspur, "lep_by_language", translate_from=(70, 50)
    )  # fmt: skip

    assert whole["value"] == "14.5%"
    assert "Title VI" in whole["definition"]
    assert [(one["label"], one["people"], one["translate"]) for one in groups["groups"]] == [
        ("Spanish", "80", "yes"),
        ("Other Asian and Pacific Island languages", "60", ""),
        ("Arabic", "5", ""),
    ]
    assert [one["mark"] for one in groups["groups"]] == ["up", "up", "care"]
    assert groups["bars"][2][-1] is True


def test_two_meanings_of_little_english_are_kept_apart(load, larkspur):
    values = numbers(2000, 1000, 800, 400, 200, 150, 50)
    load(table("B16005", ABILITY, (*LARKSPUR, values)), name_of("B16005"))

    wide, strict = (told(larkspur, name) for name in
                    ("foreign_born_lep_share", "foreign_born_low_english_share"))  # fmt: skip

    assert (wide["value"], strict["value"]) == ("40.0%", "20.0%")
    assert wide["definition"] != strict["definition"]
    definitions = {INDICATORS[one["name"]].definition for one in (wide, strict)}
    assert definitions == {"less_than_very_well", "less_than_well"}


def test_countries_are_leaves_and_regions_are_subtotals(load, larkspur):
    values = numbers(1000, 300, 290, 200, 40, 90, 10, 250, 250, 50, 0, 400, 380, 380, 20)
    load(table("B05006", BIRTHS, (*LARKSPUR, values)), name_of("B05006"))

    countries, regions = (told(larkspur, name) for name in ("birth_countries", "birth_regions"))

    assert [[bar[0], bar[1]] for bar in countries["bars"]] == [
        ["Mexico", 380], ["Burma (Myanmar)", 250], ["Portugal", 200],
    ]  # fmt: skip
    assert countries["title"] == "Mexico is the largest country of birth"
    assert [[bar[0], bar[1]] for bar in regions["bars"]] == [
        ["Latin America", 380], ["Europe", 300], ["Asia", 250], ["Africa", 50],
        ["Northern America", 20],
    ]  # fmt: skip
    with translation.override("es"):
        assert [bar[0] for bar in told(larkspur, "birth_countries")["bars"]][:2] == [
            "México", "Myanmar (Birmania)",
        ]  # fmt: skip


def test_recent_arrivals_carry_the_year_of_their_label(load, larkspur):
    labels = ("Total:", "Total:!!Entered 2010 or later:", "Total:!!Entered before 1990:")
    load(table("B05005", labels, (*LARKSPUR, numbers(1000, 400, 600))), name_of("B05005"))

    found = told(larkspur, "recent_arrival_share")

    assert found["value"] == "40.0%"
    assert "entered it in 2010 or later" in found["sentence"]


def test_children_of_immigrants_are_summed_from_all_ages(load, larkspur):
    two, one = "Living with two parents:", "Living with one parent:"
    labels = (
        "Total:", f"Total:!!Under 6 years:!!{two}!!Both parents native",
        f"Total:!!Under 6 years:!!{two}!!Both parents foreign born",
        f"Total:!!6 to 17 years:!!{two}!!One native and one foreign-born parent",
        f"Total:!!6 to 17 years:!!{one}!!Foreign-born parent",
    )  # fmt: skip
    load(table("B05009", labels, (*LARKSPUR, numbers(1000, 700, 120, 80, 100))),
         name_of("B05009"))  # fmt: skip

    assert told(larkspur, "children_with_immigrant_parent")["value"] == "30.0%"


def test_a_gap_is_the_difference_of_two_groups(load, larkspur):
    path = ("POVERTY STATUS IN THE PAST 12 MONTHS!!Population for whom poverty status is "
            "determined!!Below 100 percent of the poverty level")  # fmt: skip
    labels = (f"Native!!{path}", f"Foreign-born!!{path}")
    places = [(*LARKSPUR, [(10.0, 1.0), (22.5, 3.0)]), (*STATE, [(11.0, 0.1), (14.0, 0.3)])]
    load(table("S0501", labels, *places), name_of("S0501"))

    found = told(larkspur, "poverty_gap")

    assert found["title"] == "Poverty: higher among those born abroad"
    assert [bar[0] for bar in found["bars"]] == ["Born in the U.S.", "Born outside the U.S."]
    assert found["compared"][0]["own"] == "-12.5 points ± 3.2"
    assert found["compared"][0]["mark"] == "down"


def test_growth_needs_two_periods_that_do_not_overlap(load, larkspur):
    load(b05002(BORN_LARKSPUR), name_of("B05002"))
    assert "earlier period that does not overlap 2020–2024" in told(
        larkspur, "foreign_born_growth"
    )["problem"]  # fmt: skip

    load(b05002(BORN_LARKSPUR), name_of("B05002", 2022))
    assert "2018–2022 is loaded too, but it overlaps 2020–2024" in told(
        larkspur, "foreign_born_growth"
    )["problem"]  # fmt: skip

    load(b05002((*BORN_LARKSPUR[:4], "1000", "100")), name_of("B05002", 2019))
    found = told(larkspur, "foreign_born_growth")
    assert found["title"] == "The share has grown since 2015–2019"
    assert "was 12.5% in 2015–2019 and is 25.0% in 2020–2024" in found["sentence"]


def test_one_year_is_never_set_beside_five(load, larkspur):
    load(b05002(BORN_LARKSPUR), name_of("B05002"))
    load(b05002(BORN_STATE), name_of("B05002", span=1))
    load(b05002(BORN_LARKSPUR), name_of("B05002", 2018, span=1))

    found = block(larkspur, "foreign_born_share")

    assert found.around == ()
    assert found.earlier is None
    assert found.whole.years == "2020–2024"


def test_the_rule_of_the_program_says_what_is_reliable(load, larkspur):
    load(b05002(BORN_LARKSPUR))

    assert told(larkspur, "foreign_born_share")["reliability"] == "high"
    strict = told(larkspur, "foreign_born_share", limits=(4, 8))
    assert strict["reliability"] == "low"
    assert strict["bars"][0][-1] is True
    assert strict["sentence"] == "The sample is too small to say this of Larkspur."


def test_blocks_come_back_from_json_as_they_were(load, larkspur):
    load(b05002(BORN_LARKSPUR, BORN_STATE, (*COUNTY, "150000", "*****", "21000", "900"),
                (*NATION, "334900000", "*****", "47000000", "150000")))  # fmt: skip
    load(b05002(BORN_LARKSPUR), name_of("B05002", 2019))

    for found in blocks_of(larkspur, Rules(names=tuple(INDICATORS))):
        assert Block.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_many_indicators_cost_three_queries(load, larkspur, django_assert_num_queries):
    load(b05002(BORN_LARKSPUR, BORN_STATE))
    values = numbers(1000, 700, 200, 120, 80, 90, 60, 10, 5)
    load(table("C16001", LANGUAGES, (*LARKSPUR, values)), name_of("C16001"))
    community = type(larkspur).objects.select_related("program").get(pk=larkspur.pk)

    with django_assert_num_queries(3):
        blocks_of(community, Rules(names=tuple(INDICATORS)))
    with django_assert_num_queries(2):
        blocks_of(community, Rules(names=tuple(INDICATORS)))
