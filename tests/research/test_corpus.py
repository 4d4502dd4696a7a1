"""Real Census files: each is taken whole or refused with the right sentence."""

from dataclasses import astuple

import pytest

from bic.blueprint.evidence import gather
from communities.models import Place, State
from research.census.archive import opened
from research.census.errors import Problem, Refused
from research.census.shapes import ADVICE, Shape
from research.census.source import Hint
from research.indicators import foreign_born_share, profile
from research.models import CensusArea
from research.services import census as services
from tests.factories import CommunityFactory, UserFactory

pytestmark = pytest.mark.corpus
DOWNLOADS = "census/data_census_gov/"
UTAH, COOK = "utah_ccd_DP02_2021/", "cook_il_blockgroups_2020/"
# Span, last year, table, rows, lines.
TAKEN = {
    f"{DOWNLOADS}ACSDT5Y2024.B05002-Data.csv": (5, 2024, "B05002", 249, 27),
    f"{DOWNLOADS}ACSDT5Y2024.B05006-Data.csv": (5, 2024, "B05006", 249, 178),
    f"{DOWNLOADS}ACSDT5Y2024.B25003-Data.csv": (5, 2024, "B25003", 249, 3),
    f"{DOWNLOADS}ACSST5Y2024.S0501-Data.csv": (5, 2024, "S0501", 34, 685),
    f"{DOWNLOADS}{UTAH}ACSDP5Y2021.DP02-Data.csv": (5, 2021, "DP02", 93, 308),
    f"{DOWNLOADS}{COOK}ACSDT5Y2020.B01003-Data.csv": (5, 2020, "B01003", 600, 1),
    f"{DOWNLOADS}{COOK}ACSDT5Y2020.B19013-Data.csv": (5, 2020, "B19013", 600, 1),
    f"{DOWNLOADS}nc_counties_DP05_race_2021/ACSDP5Y2021_DP05_Race.csv": (5, 2021, "DP05", 100, 16),
}
REFUSED = {
    f"{DOWNLOADS}{UTAH}ACSDP5Y2021.DP02-Column-Metadata.csv": Shape.DESCRIPTION,
    f"{DOWNLOADS}{UTAH}ACSDP5Y2021.DP02-Table-Notes.txt": Shape.DESCRIPTION,
    "census/aff/ACS_15_5YR_B15002_with_ann.csv": Shape.AFF,
    "census/aff/ACS_17_1YR_B15002_with_ann.csv": Shape.AFF,
    "census/aff/ACS_17_1YR_B25003_with_ann.csv": Shape.AFF,
    "census/aff/ACS_16_1YR_S1903_with_ann.csv": Shape.AFF,
    "census/aff/ACS_16_1YR_B19080_metadata.csv": Shape.DESCRIPTION,
    "census/aff/S0102_metadata.csv": Shape.DESCRIPTION,
    "census/aff/S0102_nc_72_counties_no_label_row.csv": Shape.AFF_UNLABELED,
    "census/aff/aff_download_readme_ann.txt": Shape.TEXT,
    "census/table_view/DECENNIALDHC2020.P2-2023-12-25T165149.csv": Shape.TABLE_VIEW,
    "census/tidy/languages_spoken_nc_counties_2021.csv": Shape.TIDY,
    "census/tidy/summary_languages_spoken_nc_counties_2021.csv": Shape.TIDY,
}
API_JSON = "census/api_json/"


@pytest.fixture
def load(program, corpus):
    """`load(path)` in the program's scope."""
    person = UserFactory()

    def loaded(path):
        with (corpus / path).open("rb") as file:
            return services.load_census_file(program, file, file.name, by=person).file

    return loaded


def test_every_file_is_expected_to_be_taken_or_refused(corpus):
    there = {str(p.relative_to(corpus)) for p in (corpus / "census").rglob("*") if p.is_file()}

    expected = TAKEN.keys() | REFUSED.keys()
    assert {path for path in there - expected if not path.startswith(API_JSON)} == set()
    assert expected - there == set()


@pytest.mark.parametrize("path", TAKEN, ids=lambda path: path.rpartition("/")[2])
def test_downloads_are_read_whole(corpus, path):
    with (corpus / path).open("rb") as file, opened(file, file.name) as found:
        source = found.source(Hint())
        rows = list(found.table.rows())

    assert [row for row in rows if isinstance(row, Problem)] == []
    assert (*astuple(source), len(rows), len(found.table.lines)) == TAKEN[path]


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.rpartition("/")[2])
def test_other_shapes_are_refused_by_what_they_are(corpus, path):
    with (
        (corpus / path).open("rb") as file,
        pytest.raises(Refused) as caught,
        opened(file, file.name),
    ):
        pass

    assert str(caught.value.message) == str(ADVICE[REFUSED[path]])


def test_answers_of_the_api_are_refused_because_they_have_no_labels(corpus):
    answers = sorted((corpus / API_JSON).glob("*.json"))
    for answer in answers:
        with (
            answer.open("rb") as file,
            pytest.raises(Refused, match="Census API"),
            opened(file, answer.name),
        ):
            pass

    assert answers


@pytest.mark.usefixtures("open_scope")
def test_nativity_of_massachusetts(program, load):
    state = State.objects.get(fips="25")
    towns = {
        name: CommunityFactory(program=program, name=name, state=state)
        for name in ("Worcester", "Amherst", "Woods Hole", "Boston")
    }

    file = load(f"{DOWNLOADS}ACSDT5Y2024.B05002-Data.csv")

    assert file.outcome["places"] == Place.objects.count() == 248
    assert file.outcome["empty_count"] == 0
    # Woods Hole is no municipality.
    assert file.outcome["matched"] == ["Amherst", "Boston", "Worcester"]
    worcester = towns["Worcester"]
    worcester.refresh_from_db()
    found = foreign_born_share(worcester)
    assert (found.foreign_born.value, found.foreign_born.moe) == (51_916, 2_246)
    assert (found.total.value, found.total.moe) == (207_055, 50)
    assert (round(found.percent, 2), round(found.percent_moe, 2)) == (25.07, 1.08)
    own, around = profile(worcester)
    assert [(one.area, round(one.percent, 1), round(one.percent_moe, 1)) for one in around] == [
        ("Massachusetts", 18.0, 0.1)
    ]
    assert around[0].total.moe == 0
    headline = gather([worcester])["R2"][worcester.pk].headline
    assert headline == "25.1% ± 1.1 born outside the U.S., 2020–2024"
    assert own.file == file


@pytest.mark.usefixtures("open_scope")
def test_symbols_of_real_files_are_kept_with_their_meaning(load):
    load(f"{DOWNLOADS}{COOK}ACSDT5Y2020.B19013-Data.csv")
    incomes = [
        (area.estimates[0], area.margins[0])
        for area in CensusArea.objects.all()
        if isinstance(area.estimates[0], str)
    ]
    assert sorted({*incomes}) == [("-", "**"), ("250,000+", "***")]
    assert (incomes.count(("-", "**")), incomes.count(("250,000+", "***"))) == (33, 5)

    subject = load(f"{DOWNLOADS}ACSST5Y2024.S0501-Data.csv")
    assert (subject.area_count, subject.outcome["empty_count"]) == (34, 10)

    race = load(f"{DOWNLOADS}nc_counties_DP05_race_2021/ACSDP5Y2021_DP05_Race.csv")
    alamance = CensusArea.objects.get(file=race, geo_id="0500000US37001")
    assert (alamance.estimates[0], alamance.margins[0]) == (169_185, "*****")


@pytest.mark.usefixtures("open_scope")
def test_lines_of_birthplaces_add_up_to_the_foreign_born(load):
    load(f"{DOWNLOADS}ACSDT5Y2024.B05002-Data.csv")
    load(f"{DOWNLOADS}ACSDT5Y2024.B05006-Data.csv")

    born_abroad = {
        area.geo_id: area.estimates[area.file.located["foreign_born"]]
        for area in CensusArea.objects.filter(table="B05002").select_related("file")
    }
    totals = {area.geo_id: area.estimates[0] for area in CensusArea.objects.filter(table="B05006")}

    assert totals == born_abroad
