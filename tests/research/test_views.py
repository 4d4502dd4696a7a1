"""Pages: the list of files, loading one, taking it back, and the profile."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from bic.tenancy import scope
from research.models import CensusArea, CensusFile
from tests.factories import ProgramFactory
from tests.research.files import LARKSPUR, NAME, OAKHAVEN, as_zip, b05002

QUERIES_OF_LIST = 12
STAFF = ("director", "coordinator", "researcher", "observer")


@pytest.fixture
def url(program):
    """`url("census_detail", pk)`."""
    return lambda name, *rest: reverse(f"research:{name}", args=[program.slug, *rest])


@pytest.fixture
def send(client_as, url):
    """`send(content)` as a researcher; the answer."""
    client = client_as("researcher")

    def sent(content, name=NAME, **fields):
        file = SimpleUploadedFile(name, content)
        return client.post(url("census_load"), {"file": file, **fields})

    return sent


def stored(program):
    with scope(program):
        return CensusFile.objects.count(), CensusArea.objects.count()


@pytest.mark.parametrize("role", STAFF)
def test_list_shows_the_files_of_the_program(client_as, load, url, role):
    load(b05002(LARKSPUR))
    other = ProgramFactory()

    response = client_as(role).get(url("census_list"))

    assert [file.table for file in response.context["listing"].page] == ["B05002"]
    assert (url("census_load") in response.content.decode()) == (role != "observer")
    assert other.slug not in response.content.decode()


@pytest.mark.parametrize(
    ("query", "count"),
    [({"q": "b05"}, 1), ({"q": "b2"}, 0), ({"span": "1"}, 0), ({"span": "5"}, 1), ({"q": "'"}, 0)],
)
def test_list_is_filtered(client_as, load, url, query, count):
    load(b05002(LARKSPUR))

    response = client_as("observer").get(url("census_list"), query)

    assert len(response.context["listing"].page.object_list) == count


def test_list_is_exported(client_as, load, url):
    load(b05002(LARKSPUR))

    response = client_as("observer").get(url("census_list"), {"export": "csv"})

    assert b"B05002,2020\xe2\x80\x932024,1,ACSDT5Y2024.B05002-Data.csv" in response.content


@pytest.mark.parametrize("count", [1, 6])
def test_list_costs_the_same_for_any_length(client_as, load, url, count, django_assert_num_queries):
    for year in range(2010, 2010 + count):
        load(b05002(LARKSPUR), f"ACSDT5Y{year}.B05002-Data.csv")
    client = client_as("coordinator")
    client.get(url("census_list"))

    with django_assert_num_queries(QUERIES_OF_LIST):
        client.get(url("census_list"))


@pytest.mark.parametrize("content", [b05002(LARKSPUR), as_zip({NAME: b05002(LARKSPUR)})])
def test_a_file_is_loaded_and_told_about(send, url, program, larkspur, content):
    response = send(content)

    with scope(program):
        file = CensusFile.objects.get()
        larkspur.refresh_from_db()
    assert response.url == url("census_detail", file.pk)
    assert larkspur.geoid == "3799010"
    assert file.loaded_by.memberships[0].role == "researcher"


def test_the_page_of_a_file_says_what_it_brought(client_as, load, url, larkspur):
    file = load(b05002(LARKSPUR, (*OAKHAVEN[:2], *["null"] * 4))).file

    page = client_as("observer").get(url("census_detail", file.pk)).content.decode()

    assert "Table B05002, 2020–2024" in page
    assert "<li>Larkspur</li>" in page
    assert "Row 4, Oakhaven town, North Carolina: the file has no figure" in page
    assert url("census_delete", file.pk) not in page


def test_the_same_file_again_leads_to_what_is_there(send, load, url, program):
    file = load(b05002(LARKSPUR)).file

    response = send(b05002(LARKSPUR))

    assert response.url == url("census_detail", file.pk)
    assert stored(program) == (1, 1)


@pytest.mark.parametrize(
    ("content", "fields", "where", "words"),
    [
        (b"", {}, "file", "empty"),
        (b"<html>", {}, "file", "web page"),
        (b"PK\x03\x04" + b"x" * 60, {}, "file", "damaged"),
        (b05002(("x", *LARKSPUR[1:])), {}, "file", "Row 3: "),
        (b05002(LARKSPUR), {"vintage": "2023"}, "vintage", "2024"),
        (b05002(LARKSPUR), {"vintage": "24"}, "vintage", "2005"),
        (b05002(LARKSPUR), {"span": "1"}, "span", "otherwise"),
    ],
)
def test_what_is_wrong_stands_at_the_field(send, program, content, fields, where, words):
    response = send(content, **fields)

    assert response.status_code == 200
    assert words in " ".join(response.context["form"].errors[where])
    assert response.context["form"].errors["file"]
    assert stored(program) == (0, 0)


def test_years_are_asked_for_when_the_file_does_not_say_them(send, program):
    first = send(b05002(LARKSPUR), "our town.csv")
    second = send(b05002(LARKSPUR), "our town.csv", vintage="2022")
    third = send(b05002(LARKSPUR), "our town.csv", vintage="2022", span="5")

    assert list(first.context["form"].errors) == ["vintage", "file"]
    assert list(second.context["form"].errors) == ["span", "file"]
    assert third.status_code == 302
    assert stored(program) == (1, 1)


def test_other_figures_ask_for_a_word(send, load, program):
    load(b05002(LARKSPUR))
    other = b05002((*LARKSPUR[:4], "2001", "300"))

    first = send(other)
    second = send(other, replace="on")

    assert "Larkspur city" in first.context["form"].errors["replace"][0]
    assert second.status_code == 302
    assert stored(program) == (2, 1)


def test_many_bad_rows_are_told_up_to_a_limit(send):
    errors = send(b05002(*[("x", *LARKSPUR[1:])] * 30)).context["form"].errors["file"]

    assert len(errors) == 21
    assert errors[-1].startswith("There are more rows")


def test_a_file_that_is_too_large_is_refused(send, settings, program):
    settings.CENSUS_UPLOAD_MAX_BYTES = 1000

    errors = send(b05002(LARKSPUR)).context["form"].errors

    assert "limit" in errors["file"][0]
    assert stored(program) == (0, 0)


def test_an_upload_that_broke_off_is_told(client_as, url, program):
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nGEO_ID'

    response = client_as("director").generic(
        "POST", url("census_load"), body, content_type="multipart/form-data; boundary=x"
    )

    assert "broke off" in response.context["form"].errors["file"][0]
    assert stored(program) == (0, 0)


def test_a_very_long_name_tells_no_years_and_is_cut(send, program):
    name = "x" * 10_000 + ".csv"

    errors = send(b05002(LARKSPUR), name).context["form"].errors
    response = send(b05002(LARKSPUR), name, vintage="2024", span="5")

    assert list(errors) == ["vintage", "file"]
    assert response.status_code == 302
    with scope(program):
        assert len(CensusFile.objects.get().original_name) == 255


def test_an_editor_takes_a_file_back(client_as, load, url, program):
    file = load(b05002(LARKSPUR)).file
    client = client_as("coordinator")

    page = client.get(url("census_delete", file.pk))
    response = client.post(url("census_delete", file.pk))

    assert page.status_code == 200
    assert response.url == url("census_list")
    assert stored(program) == (0, 0)


@pytest.mark.parametrize("role", ["researcher", "observer"])
def test_others_do_not(client_as, load, url, program, role):
    file = load(b05002(LARKSPUR)).file

    assert client_as(role).post(url("census_delete", file.pk)).status_code == 403
    assert stored(program) == (1, 1)


def test_files_of_another_program_are_not_there(client_as, load, url):
    file = load(b05002(LARKSPUR)).file
    other = ProgramFactory()
    client = client_as("director")

    assert (
        client.get(reverse("research:census_detail", args=[other.slug, file.pk])).status_code == 404
    )
    assert client.get(url("census_detail", file.pk + 1)).status_code == 404


def test_the_history_of_a_file_tells_who_loaded_it(load, client_as, program):
    file = load(b05002(LARKSPUR)).file
    client = client_as("observer")
    address = reverse("research:census_history", args=[program.slug, file.pk])

    assert (
        address in client.get(reverse("research:census_detail", args=[program.slug, file.pk])).text
    )
    page = client.get(address).text
    assert "Jonah Castellanos" in page
    assert file.original_name in page
    assert file.sha256 not in page
