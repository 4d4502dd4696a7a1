"""Fetching from the Census API: what is taken, what is refused, and where the key never shows."""

import io
import logging
import traceback

import pytest
from django.db import connection
from django.urls import reverse

from bic.tenancy import scope
from research.census import api
from research.census.api import KeyRefused, Unreachable, Wanted, fetch
from research.census.errors import Refused
from research.models import CensusArea, CensusFile, CensusKey, CensusKeyEvent, CensusLoad
from research.services import censuskey
from research.tasks import read_census_load
from tests.factories import UserFactory
from tests.research.census_server import KEY, census_api

WANTED = Wanted("B05002", 2023, 5, ["us", "state", "county", "place"], ["37"])


@pytest.fixture(autouse=True)
def asked_again_at_once(monkeypatch):
    """How often it is asked again is ours to test; for how long one waits, the library's."""
    monkeypatch.setattr(api, "RETRIES", api.RETRIES.new(backoff_factor=0))


@pytest.fixture
def url(program):
    return lambda name, *rest: reverse(f"research:{name}", args=[program.slug, *rest])


@pytest.fixture
def key(program):
    with scope(program):
        return censuskey.keep_key(program, KEY, by=UserFactory())


def ask(client, url, **fields):
    return client.post(
        url("census_fetch"),
        {"tables": ["B05002"], "vintage": "2023", "span": "5",
         "levels": ["us", "state", "county", "place"], **fields},
    )  # fmt: skip


def work(program):
    with scope(program):
        load = CensusLoad.objects.get()
    read_census_load(program_id=program.pk, load_id=load.pk)
    with scope(program):
        return CensusLoad.objects.select_related("file").get()


def test_a_table_is_fetched_and_loaded(client_as, url, program, larkspur, key, settings):
    with census_api(settings) as asked:
        response = ask(client_as("researcher"), url)
        load = work(program)

    assert response.url == url("census_pending", load.pk)
    with scope(program):
        assert sorted(CensusArea.objects.values_list("geo_id", "vintage")) == [
            ("0100000US", 2023),
            ("0400000US37", 2023),
            ("1600000US3799010", 2023),
            ("1600000US3799020", 2023),
        ]
        assert load.file.located["foreign_born"] == 12
    assert "/data/2023/acs/acs5/groups/B05002.json" in asked[0]
    assert "in=state%3A37" in asked[-1]


def test_the_same_answer_again_changes_nothing(settings):
    first, second = io.BytesIO(), io.BytesIO()
    with census_api(settings):
        fetch(WANTED, KEY, first)
        fetch(WANTED, KEY, second)

    assert first.getvalue() == second.getvalue()


def test_a_busy_server_is_asked_again(settings):
    with census_api(settings, fail=2) as asked:
        fetch(WANTED, KEY, io.BytesIO())

    assert len(asked) == 2 + 5


BAD = [
    ({"status": 302, "headers": [("Location", "https://example.org/missing_key.html"),
                                 ("X-DataWebAPI-KeyError", "1")]}, KeyRefused, "does not take"),
    ({"status": 302, "headers": [("Location", "https://example.org/")]}, Unreachable, "302"),
    ({"kind": "text/html", "body": b"<html>Missing key</html>"}, Unreachable, "no table"),
    ({"body": b"<html>Missing key</html>"}, Unreachable, "no table"),
    ({"body": b'{"variables": '}, Unreachable, "no table"),
    ({"body": b"[" * 100_000}, Unreachable, "no table"),
    ({"body": b'[["NAME"]]'}, Unreachable, "no table"),
    ({"status": 400, "body": b"error: unknown", "kind": "text/plain"}, Refused, "does not have"),
    ({"status": 204, "body": b""}, Refused, "does not have"),
    ({"status": 404, "body": b""}, Refused, "does not have"),
    ({"status": 403, "body": b""}, KeyRefused, "does not take"),
    ({"status": 500, "body": b""}, Unreachable, "error 500"),
    ({"status": 429, "body": b""}, Unreachable, "error 429"),
    ({"body": b" " * 12_100_000}, Unreachable, "too long"),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "error", "words"), BAD)
def test_what_is_no_table_is_refused_in_words(settings, answer, error, words):
    into = io.BytesIO()
    with census_api(settings, **answer), pytest.raises(error) as caught:
        fetch(WANTED, KEY, into)

    assert words in str(caught.value.message)
    assert into.getvalue() == b""


def test_a_redirect_is_not_followed(settings):
    away = [("Location", "/data/elsewhere")]
    with census_api(settings, status=302, headers=away) as asked, pytest.raises(Unreachable):
        fetch(WANTED, KEY, io.BytesIO())

    assert len(asked) == 1


def test_a_server_that_is_not_there(settings):
    with census_api(settings):
        pass
    with pytest.raises(Unreachable, match="did not answer"):
        fetch(WANTED, KEY, io.BytesIO())


def test_good_figures_stay_when_an_answer_is_bad(client_as, url, program, larkspur, key, settings):
    with census_api(settings):
        ask(client_as("researcher"), url)
        work(program)
    with scope(program):
        CensusLoad.objects.all().delete()
    with census_api(settings, kind="text/html", body=b"<html>"):
        response = ask(client_as("researcher"), url)
        load = work(program)

    assert load.state == CensusLoad.State.FAILED
    assert "no table" in client_as("researcher").get(response.url).text
    with scope(program):
        assert CensusArea.objects.count() == 4
        assert CensusFile.objects.count() == 1


def test_without_a_key_nothing_is_asked(client_as, url, program, larkspur, settings):
    with census_api(settings) as asked:
        response = ask(client_as("researcher"), url)

    assert "no key" in response.text
    assert asked == []


def test_the_key_is_nowhere(client_as, url, program, larkspur, settings, caplog):
    """Not in a page, a log at any level, an exception, a row or the history."""
    caplog.set_level(logging.DEBUG)
    director = client_as("director")
    pages = [director.post(url("census_key"), {"key": KEY}, follow=True).text]
    pages.append(director.get(url("census_key")).text)
    told = []
    for answer in ({}, {"fail": 2}, {"status": 500, "body": b""}, {"body": b"<"}):
        with census_api(settings, **answer):
            try:
                fetch(WANTED, KEY, io.BytesIO())
            except Refused as error:
                told.append("".join(traceback.format_exception(error)))
    with census_api(settings):
        pass
    try:
        fetch(WANTED, KEY, io.BytesIO())
    except Refused as error:
        told.append("".join(traceback.format_exception(error)))
    with census_api(settings):
        ask(director, url)
        work(program)
    pages.append(director.get(url("census_fetch")).text)

    assert len(told) == 3
    assert "/acs/acs5" in caplog.text
    for text in (*pages, *told, caplog.text):
        assert KEY not in text
    with scope(program), connection.cursor() as cursor:
        assert CensusKeyEvent.objects.count() == 1
        for model in (CensusKey, CensusKeyEvent, CensusLoad, CensusFile):
            cursor.execute(f"SELECT row_to_json(t)::text FROM {model._meta.db_table} t")  # noqa: S608
            assert KEY not in str(cursor.fetchall())
    with scope(program):
        assert censuskey.key_of(program) == KEY


def test_a_former_secret_still_opens_the_key(program, key, settings):
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "y" * 50
    with scope(program):
        assert censuskey.key_of(program) == KEY
        settings.SECRET_KEY_FALLBACKS = []
        assert censuskey.key_of(program) == KEY
        settings.SECRET_KEY = "z" * 50
        with pytest.raises(censuskey.NoKey):
            censuskey.key_of(program)


def test_a_director_writes_replaces_and_deletes_the_key(client_as, url, program):
    client = client_as("director")

    assert "40 letters" in client.post(url("census_key"), {"key": "short"}).text
    client.post(url("census_key"), {"key": KEY})
    client.post(url("census_key"), {"key": KEY[::-1]})
    with scope(program):
        assert censuskey.key_of(program) == KEY[::-1]
    client.post(url("census_key_delete"))
    with scope(program), pytest.raises(censuskey.NoKey):
        censuskey.key_of(program)


@pytest.mark.parametrize("role", ["coordinator", "researcher", "observer"])
def test_others_do_not(client_as, url, role):
    assert client_as(role).get(url("census_key")).status_code == 403
    assert client_as(role).post(url("census_key"), {"key": KEY}).status_code == 403
