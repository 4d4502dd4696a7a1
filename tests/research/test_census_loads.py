"""Looking before saving, large files in the background, and what depends on the program."""

import io

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from bic.tenancy import scope
from communities.models import Place, State
from research.census.errors import Refused
from research.models import CensusArea, CensusFile, CensusLoad
from research.services import census as services
from research.services import censusload
from research.tasks import purge_census_loads, read_census_load, requeue_census_loads
from tests.factories import CommunityFactory, UserFactory
from tests.research.files import (
    LARKSPUR,
    NAME,
    OAKHAVEN,
    STATE,
    api_json,
    as_zip,
    b05002,
    shells,
    summary_file,
    table_view,
)

NATION = ("0100000US", "United States", "330000000", "*****", "46000000", "9000")
NEVADA = ("1600000US3299010", "Elsewhere city, Nevada", *LARKSPUR[2:])
SUMMARY = "acsdt5y2024-b05002.dat"
VIEW = "ACSDT5Y2024.B05002-2026-01-31T101500.csv"


@pytest.fixture
def url(program):
    return lambda name, *rest: reverse(f"research:{name}", args=[program.slug, *rest])


@pytest.fixture
def send(client_as, url):
    client = client_as("researcher")

    def sent(content, name=NAME, **fields):
        return client.post(
            url("census_load"), {"file": SimpleUploadedFile(name, content), **fields}
        )

    return sent


@pytest.fixture
def small_limit(settings):
    """Every file is too large for a request."""
    settings.UPLOAD_MAX_BYTES = 10


def stored(program):
    with scope(program):
        return CensusFile.objects.count(), CensusArea.objects.count(), Place.objects.count()


def the_load(program):
    with scope(program):
        return CensusLoad.objects.get()


def work(program):
    read_census_load(program_id=program.pk, load_id=the_load(program).pk)


@pytest.mark.usefixtures("open_scope")
class TestWhatDependsOnTheProgram:
    def test_a_summary_file_brings_the_states_of_the_communities(self, load, larkspur, program):
        result = load(summary_file(NATION, STATE, LARKSPUR, NEVADA), SUMMARY)

        assert sorted(CensusArea.objects.values_list("geo_id", "name")) == [
            ("0100000US", "United States"),
            ("0400000US37", "North Carolina"),
            # Nobody has told its name yet.
            ("1600000US3799010", "1600000US3799010"),
        ]
        assert result.file.outcome["left_out"] == 1
        assert Place.objects.count() == 0

    def test_the_same_summary_file_brings_more_once_a_state_is_added(self, load, larkspur, program):
        content = summary_file(LARKSPUR, NEVADA)
        assert load(content, SUMMARY).is_new
        assert not load(content, SUMMARY).is_new

        CommunityFactory(program=program, name="Elsewhere", state=State.objects.get(fips="32"))
        again = load(content, SUMMARY)

        assert (again.is_new, again.file.area_count) == (True, 2)
        assert CensusFile.objects.count() == 1
        assert CensusArea.objects.filter(file=again.file).count() == 2

    def test_names_come_once_a_file_with_names_is_loaded(self, load, larkspur):
        load(summary_file(LARKSPUR), SUMMARY)
        load(b05002(LARKSPUR))

        assert CensusArea.objects.get().name == LARKSPUR[1]

    def test_a_table_of_the_screen_is_understood_after_a_download(self, load, larkspur):
        load(b05002(LARKSPUR), "ACSDT5Y2019.B05002-Data.csv")

        result = load(table_view(LARKSPUR, NEVADA, STATE), VIEW)

        assert result.file.outcome["left_out_names"] == [NEVADA[1]]
        assert sorted(CensusArea.objects.filter(vintage=2024).values_list("geo_id")) == [
            ("0400000US37",),
            ("1600000US3799010",),
        ]

    def test_labels_of_a_release_are_known_once_it_was_loaded(self, load, larkspur):
        name = "ACSDT5Y2014.B05002-Data.csv"
        answer = api_json((*OAKHAVEN[:2], "9000", "40", "2000", "300"))
        with pytest.raises(Refused, match="labels of table B05002 of 2014"):
            load(answer, "acs5_2014_B05002.json")

        load(b05002(LARKSPUR), name)

        assert load(answer, "acs5_2014_B05002.json").file.located["foreign_born"] == 12

    def test_good_margins_are_not_overwritten_by_an_answer_without(self, load, larkspur):
        load(b05002(LARKSPUR))
        bare = api_json((*LARKSPUR[:2], "8000", "null", "2000", "null"))

        assert load(bare, "acs5_2024_B05002.json").file.outcome["kept"] == 1

    def test_a_file_about_other_states_is_refused(self, load, larkspur):
        with pytest.raises(Refused, match="Elsewhere city, Nevada"):
            load(b05002(NEVADA))

        assert CensusFile.objects.count() == CensusArea.objects.count() == 0

    def test_communities_in_the_file_and_not_in_it_are_named(self, load, larkspur, program):
        CommunityFactory(program=program, name="Fernside", geoid="3799999")

        result = load(b05002(LARKSPUR))

        assert (result.file.outcome["ours"], result.file.outcome["absent"]) == (
            ["Larkspur"],
            ["Fernside"],
        )

    def test_looking_stores_nothing(self, program, larkspur):
        found = services.look_at_census_file(
            program, io.BytesIO(b05002(LARKSPUR)), NAME, by=UserFactory()
        )

        assert found.file.outcome["matched"] == ["Larkspur"]
        assert CensusFile.objects.count() == CensusArea.objects.count() == 0
        larkspur.refresh_from_db()
        assert larkspur.geoid == ""


def test_a_look_shows_what_would_come_and_is_loaded(send, client_as, url, program, larkspur):
    response = send(b05002(LARKSPUR, STATE), look="yes")
    load = the_load(program)
    assert response.url == url("census_pending", load.pk)
    assert stored(program) == (0, 0, 0)

    client = client_as("researcher")
    page = client.get(response.url).text
    assert "Table B05002, 2020–2024" in page
    assert "Nothing is saved yet." in page
    assert "Larkspur" in page
    assert "Table from data.census.gov" in page

    done = client.post(url("census_pending_apply", load.pk))
    assert stored(program) == (1, 2, 1)
    assert "/census/" in done.url
    load = the_load(program)
    assert (load.storage_key, load.only_look) == ("", False)
    assert client.get(url("census_pending", load.pk)).url == done.url
    assert client.post(url("census_pending_apply", load.pk)).url == url("census_list")


def test_a_look_is_discarded(send, client_as, url, program, django_capture_on_commit_callbacks):
    send(b05002(LARKSPUR), look="yes")
    load = the_load(program)

    with django_capture_on_commit_callbacks(execute=True):
        client_as("researcher").post(url("census_pending_discard", load.pk))

    with scope(program):
        assert CensusLoad.objects.count() == 0
    assert not default_storage.exists(load.storage_key)
    assert stored(program) == (0, 0, 0)


def test_a_look_at_a_bad_file_says_why(send, program):
    errors = send(b"<html>", look="yes").context["form"].errors

    assert "web page" in errors["file"][0]
    with scope(program):
        assert CensusLoad.objects.count() == 0


def test_a_large_file_is_read_by_a_worker(send, client_as, url, program, larkspur, small_limit):
    packed = as_zip({SUMMARY: summary_file(NATION, LARKSPUR, NEVADA), "s_Shells.txt": shells()})

    response = send(packed, "acs.zip")
    load = the_load(program)
    assert response.url == url("census_pending", load.pk)
    assert "Waiting for a worker" in client_as("researcher").get(response.url).text
    assert stored(program) == (0, 0, 0)

    work(program)
    work(program)

    assert stored(program) == (1, 2, 0)
    assert the_load(program).file_id


def test_a_large_file_is_looked_at_by_a_worker(
    send, client_as, url, program, larkspur, small_limit
):
    response = send(summary_file(NATION, LARKSPUR), SUMMARY, look="yes")

    work(program)

    assert stored(program) == (0, 0, 0)
    assert "areas would be kept" in client_as("researcher").get(response.url).text
    waiting = client_as("researcher").post(url("census_pending_apply", the_load(program).pk))
    assert waiting.url == response.url
    work(program)
    assert stored(program) == (1, 2, 0)


def test_what_a_worker_could_not_take_is_told_in_words(
    send, client_as, program, larkspur, small_limit
):
    response = send(summary_file(NATION).replace(b"_E001", b"_E099"), SUMMARY)

    work(program)

    page = client_as("researcher").get(response.url).text
    assert "B05002_099E" in page
    assert "Nothing was stored." in page
    assert stored(program) == (0, 0, 0)
    polled = client_as("researcher").get(
        f"{response.url}?part=state", headers={"HX-Request": "true"}
    )
    assert polled.headers["HX-Refresh"] == "true"


def test_years_and_table_that_a_worker_misses_are_told(send, client_as, program, small_limit):
    response = send(b05002(LARKSPUR), "x.csv")

    work(program)

    assert "does not say its year" in client_as("researcher").get(response.url).text


def test_sweeps_find_what_was_forgotten(send, program, small_limit, larkspur):
    send(b05002(LARKSPUR))
    with scope(program):
        CensusLoad.objects.update(queued_at="2020-01-01T00:00Z")

    requeue_census_loads()
    assert the_load(program).queued_at.year > 2020

    with scope(program):
        CensusLoad.objects.update(queued_at="2020-01-01T00:00Z")
    purge_census_loads()
    with scope(program):
        assert CensusLoad.objects.count() == 0


def test_a_load_that_was_taken_twice_is_told(program, larkspur):
    with scope(program):
        load = censusload.look(program, io.BytesIO(b05002(LARKSPUR)), NAME, by=UserFactory())
        censusload.take_over(load)
        with pytest.raises(censusload.NotWaiting):
            censusload.take_over(load)
        with pytest.raises(censusload.NotWaiting):
            censusload.give_up(load)


@pytest.mark.parametrize("name", ["census_pending", "census_fetch"])
def test_pages_cost_few_queries(send, client_as, url, name, program, django_assert_max_num_queries):
    send(b05002(LARKSPUR), look="yes")
    address = url(name, *([the_load(program).pk] if name == "census_pending" else []))
    client = client_as("researcher")
    client.get(address)

    with django_assert_max_num_queries(14):
        client.get(address)


def test_the_list_leads_to_what_is_not_loaded_yet(send, client_as, url, program):
    response = send(b05002(LARKSPUR), look="yes")

    assert response.url in client_as("researcher").get(url("census_list")).text
    assert response.url not in client_as("observer").get(url("census_list")).text


def test_a_file_that_is_gone_from_the_store_is_told(send, client_as, program, small_limit):
    response = send(b05002(LARKSPUR))
    default_storage.delete(the_load(program).storage_key)

    work(program)

    assert the_load(program).state == CensusLoad.State.FAILED
    assert "could not be read from the store" in client_as("researcher").get(response.url).text
