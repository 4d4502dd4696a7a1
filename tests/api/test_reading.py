"""What tools read: pages, one row, languages, ETags, and what is wrong with a question."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bic.api.declared import SUPPRESSED
from bic.tenancy import scope
from bic.translated import APPROVED, Translated
from meetings.models import Meeting
from tests.api.rows import EVERY, fill
from tests.factories import CommunityFactory
from tests.kept import part

program, larkspur, director = map(part, ("program", "larkspur", "director"))
NOT_COUNTED = ("SAVEPOINT", "RELEASE", "ROLLBACK")


@pytest.fixture
def reads(director, tool):
    return tool(director)


@pytest.mark.parametrize("resource", EVERY)
def test_one_says_what_its_list_says_and_where_its_page_is(reads, signed_in, director, resource):
    told = reads.items(resource)[0]

    alone = reads.get(told["links"]["self"]).json()

    assert alone.items() >= told.items()
    assert signed_in(director.user).get(told["links"]["page"]).status_code == 200


def test_a_community_comes_with_its_spine(reads):
    one = reads.get("communities/larkspur").json()

    assert (one["name"], one["status"], one["phase"]) == ("Larkspur", "active", 4)
    steps = {step["code"]: step for step in one["steps"]}
    assert len(steps) == 19
    assert steps["I3"]["state"] == "in_progress"
    assert steps["I3"]["evidence"]


def test_an_indicator_comes_with_its_readings(reads):
    [one] = reads.items("indicators")

    assert [(read["day"], read["value"]) for read in one["readings"]] == [
        ("2026-01-05", "3.00"), ("2026-06-05", "4.00"),
    ]  # fmt: skip


def test_a_small_number_of_people_is_not_told_even_to_who_sees_it_on_pages(reads, program):
    with scope(program):
        Meeting.objects.filter(people_count=40).update(people_count=40)

    told = {one["people_count"] for one in reads.items("meetings")}

    assert told == {SUPPRESSED, 40}


def test_pages_follow_each_other_by_cursor_until_there_is_no_more(reads):
    first = reads.get("meetings?limit=1").json()
    second = reads.get(f"meetings?limit=1&cursor={first['next']}").json()

    assert [one["id"] for page in (first, second) for one in page["items"]] == sorted(
        (one["id"] for one in reads.items("meetings")), key=int
    )
    assert second["next"] is None


def test_rows_of_one_community_are_found_by_its_name_in_addresses(reads, program):
    CommunityFactory(program=program, slug="oakhaven")

    assert len(reads.items("decisions?community=larkspur")) == 1
    assert reads.items("decisions?community=oakhaven") == []
    assert reads.get("waves?community=nowhere").status_code == 404


def test_texts_come_in_the_language_that_is_asked_for(reads, program):
    title = Translated.of("A meal").put("es", "Una comida", APPROVED)
    with scope(program):
        Meeting.objects.update(title=title)

    answer = reads.get("meetings", **{"Accept-Language": "es"})

    assert answer.json()["items"][0]["title"] == "Una comida"
    assert answer.headers["Content-Language"] == "es"
    assert {"Accept-Language", "Authorization"} <= set(answer.headers["Vary"].split(", "))


def test_what_has_not_changed_is_not_sent_again(reads, program):
    etag = reads.get("waves").headers["ETag"]

    assert reads.get("waves", **{"If-None-Match": etag}).status_code == 304
    with scope(program):
        CommunityFactory(program=program)
    assert reads.get("communities", **{"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("meetings?cursor=x", 400), ("meetings?cursor=-1", 400), ("meetings?cursor=²", 400),
        (f"meetings?cursor={'9' * 40}", 400), ("meetings?limit=0", 400),
        ("meetings?limit=101", 400), ("funding?community=larkspur", 400), ("nothing", 404),
        ("meetings/x", 404), (f"meetings/{'9' * 40}", 404), ("meetings/999999", 404),
        ("communities/x", 404), ("funding/x", 404), ("/api/v2/", 404),
    ],
)  # fmt: skip
def test_a_question_that_makes_no_sense_gets_a_problem_in_json(reads, asked, status):
    answer = reads.get(asked)

    assert (answer.status_code, answer.json()["status"]) == (status, status)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["detail"]


def test_nothing_can_be_written(reads):
    answer = reads.client.post("/api/v1/piedmont/meetings", headers={
        "Authorization": f"Bearer {reads.text}"
    })  # fmt: skip

    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD, OPTIONS")
    assert answer.json()["status"] == 405


def queries_of(reads, resource):
    reads.get(resource)
    with CaptureQueriesContext(connection) as asked:
        assert reads.get(resource).status_code == 200
    return [one["sql"] for one in asked if not one["sql"].startswith(NOT_COUNTED)]


@pytest.mark.parametrize("resource", EVERY)
def test_more_rows_cost_no_more_queries(reads, program, director, resource):
    few = queries_of(reads, resource)
    with scope(program):
        for number in range(3):
            other = CommunityFactory(program=program, name=f"Other {number}")
            fill(other, director.user, frozen=False)

    assert len(queries_of(reads, resource)) == len(few)
    assert len(few) <= 14
