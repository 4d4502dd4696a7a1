"""Loading files: what is stored, what is left alone, and what is learned."""

import io
from dataclasses import asdict

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bic.tenancy import scope
from communities.models import Place
from research.census.errors import BadRows, Refused
from research.models import CensusArea, CensusAreaEvent, CensusFile
from research.services import census as services
from research.services.census import FiguresDiffer, Outcome
from tests.factories import CommunityFactory, ProgramFactory, UserFactory
from tests.research import files
from tests.research.files import LARKSPUR, OAKHAVEN, STATE, as_csv, b05002, header

pytestmark = pytest.mark.usefixtures("open_scope")


def counts(result, **others):
    """The outcome, compared with one that says only `others`."""
    return {key: value for key, value in result.file.outcome.items() if key in others}


def town(number, total="10", foreign_born="5"):
    return (f"1600000US37{number:05}", f"Town {number} town, North Carolina", total, "1",
            foreign_born, "1")  # fmt: skip


def test_a_file_is_stored_with_every_area(load):
    result = load(b05002(STATE, LARKSPUR))

    file = CensusFile.objects.get()
    assert result == services.LoadResult(file, is_new=True)
    assert (file.table, file.span, file.vintage, file.years) == ("B05002", 5, 2024, "2020–2024")
    assert (file.area_count, file.original_name) == (2, files.NAME)
    assert file.lines[12] == ["B05002_013", ["Total", "Foreign-born"]]
    area = CensusArea.objects.get(geo_id="0400000US37")
    assert (area.name, area.estimates[12], area.margins[0]) == ("North Carolina", 910000, "*****")
    assert file.outcome == asdict(Outcome(shape="data_csv", new=2, places=1))


def test_the_same_file_again_changes_nothing(load, django_assert_max_num_queries):
    first = load(b05002(LARKSPUR))

    with django_assert_max_num_queries(8):
        second = load(b05002(LARKSPUR), "ACSDT5Y2024.B05002-Data (1).csv")

    assert second == services.LoadResult(first.file, is_new=False)
    assert CensusFile.objects.count() == CensusArea.objects.count() == 1
    assert CensusAreaEvent.objects.count() == 0


def test_two_files_of_a_release_stand_side_by_side(load):
    load(b05002(LARKSPUR, OAKHAVEN))

    second = load(b05002(STATE, OAKHAVEN))

    assert counts(second, new=1, same=1) == {"new": 1, "same": 1}
    assert sorted(CensusArea.objects.values_list("name", "file__area_count")) == [
        ("Larkspur city, North Carolina", 2),
        ("North Carolina", 2),
        ("Oakhaven town, North Carolina", 2),
    ]


def test_the_same_areas_in_another_year_are_others(load):
    load(b05002(LARKSPUR))
    load(b05002(LARKSPUR), "ACSDT5Y2019.B05002-Data.csv")
    load(b05002(LARKSPUR), "ACSDT1Y2024.B05002-Data.csv")

    assert sorted(CensusArea.objects.values_list("vintage", "span")) == [
        (2019, 5),
        (2024, 1),
        (2024, 5),
    ]


def test_other_figures_are_not_believed_without_a_word(load):
    load(b05002(LARKSPUR, OAKHAVEN))
    other = b05002((*LARKSPUR[:4], "2001", "300"), OAKHAVEN)

    with pytest.raises(FiguresDiffer) as caught:
        load(other)

    assert (caught.value.count, caught.value.names) == (1, ["Larkspur city, North Carolina"])
    assert CensusFile.objects.count() == 1
    assert CensusArea.objects.get(geo_id=LARKSPUR[0]).estimates[12] == 2000


def test_a_correction_replaces_and_keeps_what_was_there_in_the_history(load):
    load(b05002(LARKSPUR, OAKHAVEN))

    result = load(b05002((*LARKSPUR[:4], "2001", "300"), OAKHAVEN), replace=True)

    assert counts(result, replaced=1, same=1) == {"replaced": 1, "same": 1}
    area = CensusArea.objects.get(geo_id=LARKSPUR[0])
    assert (area.estimates[12], area.file) == (2001, result.file)
    event = CensusAreaEvent.objects.get()
    assert (event.pgh_label, event.estimates[12]) == ("replaced", 2000)


@pytest.mark.parametrize("replace", [False, True])
def test_good_figures_are_never_overwritten_by_none(load, replace):
    load(b05002(LARKSPUR))

    result = load(b05002((*LARKSPUR[:2], "null", "null", "null", "null")), replace=replace)

    assert counts(result, kept=1, empty_count=1) == {"kept": 1, "empty_count": 1}
    assert CensusArea.objects.get().estimates[12] == 2000


def test_figures_take_the_place_of_none(load):
    load(b05002((*LARKSPUR[:2], "null", "null", "N", "**")))

    result = load(b05002(LARKSPUR))

    assert counts(result, replaced=1) == {"replaced": 1}
    assert CensusArea.objects.get().estimates[12] == 2000


def test_files_with_other_columns_are_compared_by_label(load):
    labels = ["Total:", "Total:!!Foreign-born:", "Total:!!Native:"]
    fewer = as_csv(
        [*header(labels=labels), [*LARKSPUR[:2], "8000", "40", "2000", "300", "6000", "200"]]
    )
    load(b05002(LARKSPUR))

    assert counts(load(fewer), kept=1) == {"kept": 1}

    CensusFile.objects.all().delete()
    load(fewer)
    assert counts(load(b05002(LARKSPUR)), replaced=1) == {"replaced": 1}


def test_areas_without_figures_are_told_with_the_reason(load):
    result = load(b05002(LARKSPUR, (*OAKHAVEN[:2], "null", "null", "null", "null")))

    assert counts(result, empty_count=1, empty=[], new=2) == {
        "empty_count": 1,
        "empty": [(4, "Oakhaven town, North Carolina", "null")],
        "new": 2,
    }


def test_bad_rows_stop_everything_and_are_told_up_to_a_limit(load):
    bad = [(f"x{number}", *LARKSPUR[1:]) for number in range(30)]

    with pytest.raises(BadRows) as caught:
        load(b05002(LARKSPUR, *bad))

    assert [one.row for one in caught.value.problems] == list(range(4, 24))
    assert caught.value.more
    assert CensusFile.objects.count() == CensusArea.objects.count() == Place.objects.count() == 0


def test_what_is_refused_leaves_nothing(load):
    with pytest.raises(Refused):
        load(b"<html>")

    assert CensusFile.objects.count() == 0


@pytest.mark.parametrize(
    ("name", "place", "kind"),
    [
        ("Chapel Hill town, North Carolina", "Chapel Hill", "town"),
        ("Amherst Town city, Massachusetts", "Amherst", "city"),
        ("Abington CDP, Massachusetts", "Abington", "CDP"),
        ("Juneau city and borough, Alaska", "Juneau", "city and borough"),
        ("Louisville/Jefferson County metro government (balance), Kentucky",
         "Louisville/Jefferson County", "metro government"),
        ("Athens-Clarke County unified government (balance), Georgia",
         "Athens-Clarke County", "unified government"),
        ("Carson City, Nevada", "Carson City", ""),
        ("Peñasco CDP, New Mexico", "Peñasco", "CDP"),
        ("Town and Country city, Missouri", "Town and Country", "city"),
        ("Larkspur", "Larkspur", ""),
    ],
)  # fmt: skip
def test_place_of(name, place, kind):
    found = services.place_of("1600000US3712345", name)

    assert (found.name, found.kind, found.geoid, found.state_id) == (place, kind, "3712345", "37")


@pytest.mark.parametrize("code", ["0500000US37001", "0600000US4900190086", "1600000US37", "x"])
def test_only_places_are_places(code):
    assert services.place_of(code, "A, B") is None


def test_places_are_learned_once(load):
    first = load(b05002(LARKSPUR, OAKHAVEN, STATE))
    second = load(b05002(LARKSPUR, town(3)), "ACSDT5Y2019.B05002-Data.csv")

    assert (first.file.outcome["places"], second.file.outcome["places"]) == (2, 1)
    assert sorted(Place.objects.values_list("geoid", "name", "kind")) == [
        ("3700003", "Town 3", "town"),
        ("3799010", "Larkspur", "city"),
        ("3799020", "Oakhaven", "town"),
    ]


def test_places_of_states_that_nobody_knows_are_left_out(load):
    result = load(b05002(("1600000US9999999", "Nowhere city, Nowhere", *LARKSPUR[2:])))

    assert result.file.outcome["places"] == 0


def test_communities_of_the_same_name_get_their_code(load, program, larkspur):
    twins = [("1600000US3700001", "Twin town, North Carolina", *OAKHAVEN[2:]),
             ("1600000US3700002", "Twin city, North Carolina", *OAKHAVEN[2:])]  # fmt: skip
    cdp = ("1600000US3700003", "Saluda CDP, North Carolina", *OAKHAVEN[2:])
    others = [CommunityFactory(program=program, name=name) for name in ("Twin", "Saluda")]
    elsewhere = ProgramFactory()
    with scope(elsewhere):
        CommunityFactory(program=elsewhere, name="Oakhaven")

    result = load(b05002(LARKSPUR, OAKHAVEN, *twins, cdp))

    assert result.file.outcome["matched"] == ["Larkspur"]
    larkspur.refresh_from_db()
    assert larkspur.geoid == "3799010"
    for community in others:
        community.refresh_from_db()
        assert community.geoid == ""


def test_another_program_learns_nothing(load):
    load(b05002(LARKSPUR))
    other = ProgramFactory()

    with scope(other):
        assert (
            CensusFile.objects.count() == CensusArea.objects.count() == Place.objects.count() == 0
        )
        result = services.load_census_file(
            other, io.BytesIO(b05002(LARKSPUR)), files.NAME, by=UserFactory()
        )
    assert result.is_new


def test_a_removed_file_takes_its_figures_along(load, larkspur):
    kept = load(b05002(OAKHAVEN)).file
    gone = load(b05002(LARKSPUR)).file

    services.remove_census_file(gone)

    assert list(CensusArea.objects.values_list("file", flat=True)) == [kept.pk]
    assert Place.objects.count() == 2
    assert CensusAreaEvent.objects.get().pgh_label == "removed"


def test_ten_thousand_rows_cost_few_queries(load):
    rows = [town(number) for number in range(10_000)]
    with CaptureQueriesContext(connection) as first:
        load(b05002(*rows))
    with CaptureQueriesContext(connection) as again:
        result = load(b05002(*rows, STATE))

    assert counts(result, same=1, new=1) == {"same": 10_000, "new": 1}
    assert len(first) <= 60
    assert len(again) <= 60
