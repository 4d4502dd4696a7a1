"""Real Census files: each is taken whole or refused with the right sentence."""

import io
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
from tests.research.files import as_zip

pytestmark = pytest.mark.corpus
DOWNLOADS = "census/data_census_gov/"
API_JSON = "census/api_json/"
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
    "census/aff/ACS_15_5YR_B15002_with_ann.csv": (5, 2015, "B15002", 5, 35),
    "census/aff/ACS_17_1YR_B15002_with_ann.csv": (1, 2017, "B15002", 5, 35),
    "census/aff/ACS_17_1YR_B25003_with_ann.csv": (1, 2017, "B25003", 43, 3),
    "census/aff/ACS_16_1YR_S1903_with_ann.csv": (1, 2016, "S1903", 42, 60),
    f"{API_JSON}DERIVED_acs1_2017_B25003_nc_counties.json": (1, 2017, "B25003", 41, 3),
    f"{API_JSON}DERIVED_acs5_2024_B05002_ma_places_with_moe.json": (5, 2024, "B05002", 248, 27),
    f"{API_JSON}acs5_2023_B05002_ma_places.json": (5, 2023, "B05002", 248, 27),
    f"{API_JSON}acs5_2024_B25003_ma_places.json": (5, 2024, "B25003", 248, 3),
}
# Codes without labels, of releases whose labels nobody has loaded; and a table without margins.
UNLABELED = {
    f"{API_JSON}DERIVED_acs5_profile_2021_DP05_nc_counties.json": "labels of table DP05 of 2021",
    f"{API_JSON}acs5_2012_B05006_ma_places.json": "labels of table B05006 of 2012",
    f"{API_JSON}acs5_2019_B06011_ma_places.json": "labels of table B06011 of 2019",
    f"{API_JSON}acs5_2021_B15002_ma_places.json": "labels of table B15002 of 2021",
    f"{API_JSON}acs5_2022_B05006_ma_places.json": "labels of table B05006 of 2022",
    f"{API_JSON}acs5_subject_2019_S0501_ma_places_first12.json": "labels of table S0501 of 2019",
    "census/table_view/DECENNIALDHC2020.P2-2023-12-25T165149.csv": "no estimates with margins",
}
REFUSED = {
    f"{DOWNLOADS}{UTAH}ACSDP5Y2021.DP02-Column-Metadata.csv": Shape.DESCRIPTION,
    f"{DOWNLOADS}{UTAH}ACSDP5Y2021.DP02-Table-Notes.txt": Shape.DESCRIPTION,
    "census/aff/ACS_16_1YR_B19080_metadata.csv": Shape.AFF_DESCRIPTION,
    "census/aff/S0102_metadata.csv": Shape.AFF_DESCRIPTION,
    "census/aff/S0102_nc_72_counties_no_label_row.csv": Shape.AFF_UNLABELED,
    "census/aff/aff_download_readme_ann.txt": Shape.TEXT,
    "census/tidy/languages_spoken_nc_counties_2021.csv": Shape.TIDY,
    "census/tidy/summary_languages_spoken_nc_counties_2021.csv": Shape.TIDY,
}


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

    assert there == TAKEN.keys() | REFUSED.keys() | UNLABELED.keys()


@pytest.mark.parametrize("path", TAKEN, ids=lambda path: path.rpartition("/")[2])
def test_downloads_are_read_whole(corpus, path):
    with (corpus / path).open("rb") as file, opened(file, file.name) as found:
        source = found.source
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


@pytest.mark.parametrize("path", UNLABELED, ids=lambda path: path.rpartition("/")[2])
def test_what_nobody_can_understand_is_refused_and_says_what_is_missing(corpus, path):
    with (
        (corpus / path).open("rb") as file,
        pytest.raises(Refused) as caught,
        opened(file, file.name),
    ):
        pass

    assert UNLABELED[path] in str(caught.value.message)


def rows_of(path, name=""):
    with path.open("rb") as file, opened(file, name or file.name) as found:
        return found.table.lines, {row.geo_id: row for row in found.table.rows()}


def test_an_answer_of_the_api_says_the_same_as_the_download(corpus):
    lines, downloaded = rows_of(corpus / f"{DOWNLOADS}ACSDT5Y2024.B05002-Data.csv")
    other, answered = rows_of(
        corpus / f"{API_JSON}DERIVED_acs5_2024_B05002_ma_places_with_moe.json"
    )

    assert lines == other
    for geo_id, row in answered.items():
        same = downloaded[geo_id]
        assert (row.name, row.estimates, row.margins) == (same.name, same.estimates, same.margins)


def test_subtotals_of_2023_add_up_by_the_labels_that_are_shipped(corpus):
    lines, rows = rows_of(corpus / f"{API_JSON}acs5_2023_B05002_ma_places.json")
    places = {line.path: place for place, line in enumerate(lines)}
    parts = {
        place: [places[other] for other in places if other[:-1] == path]
        for path, place in places.items()
    }

    for row in rows.values():
        for whole, own in parts.items():
            assert not own or row.estimates[whole] == sum(row.estimates[one] for one in own)


def test_factfinder_and_the_api_say_the_same_of_2017(corpus):
    lines, old = rows_of(corpus / "census/aff/ACS_17_1YR_B25003_with_ann.csv")
    other, new = rows_of(corpus / f"{API_JSON}DERIVED_acs1_2017_B25003_nc_counties.json")

    assert [line.path for line in lines] == [line.path for line in other]
    assert all(
        (row.estimates, row.margins) == (old[geo_id].estimates, old[geo_id].margins)
        for geo_id, row in new.items()
    )


def test_factfinder_without_labels_takes_them_from_the_file_beside_it(corpus):
    folder = corpus / "census/aff"
    data = (folder / "S0102_nc_72_counties_no_label_row.csv").read_bytes()
    packed = as_zip(
        {"S0102.csv": data, "S0102_metadata.csv": (folder / "S0102_metadata.csv").read_bytes()}
    )

    with opened(io.BytesIO(packed), "S0102.zip", Hint(5)) as found:
        rows = list(found.table.rows())

    assert (found.source.vintage, len(rows), len(found.table.lines)) == (2015, 72, 212)
    assert not any(isinstance(row, Problem) for row in rows)
    assert found.table.lines[0].path == ("Total", "Total population")


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
