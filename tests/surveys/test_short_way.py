"""A page of answers that fit goes a short way; whatever else may be meant goes the whole way."""

import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bic.surveys import entrance
from bic.surveys.models import Door, Sitting
from bic.surveys.services import collection, instrument
from bic.tenancy import scope
from bic.tenancy.models import Program
from tests.factories import ProgramFactory
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db
BASE = "/open/alder-ridge/surveys/life-in-our-town/"
KEY = ("alder-ridge", "life-in-our-town")
SHORT = "bic_survey_jot"


@pytest.fixture
def device(survey):
    """A phone on which answering has begun; the process knows the way and the questions."""
    found = Client(headers={"accept-language": "en"})
    found.post(f"{BASE}?language=en", {"begin": "1"})
    return found


def post(device, key="area", data="area=north", **more):
    return device.post(
        f"{BASE}q/{key}/", data, content_type="application/x-www-form-urlencoded", **more
    )


def asked(device, *args, **more):
    """The answer, and the statements that it took."""
    with CaptureQueriesContext(
        connection,
    ) as queries:
        answer = post(device, *args, **more)
    return answer, [one["sql"] for one in queries]


def answers(survey):
    with scope(survey.program):
        return Sitting.objects.get(survey=survey).answers


def went_short(statements):
    return any(SHORT in one for one in statements)


def test_answers_that_fit_cost_two_statements(device, survey):
    answer, statements = asked(device)

    assert answer.url == f"{BASE}q/welcome/"
    assert len(statements) == 2
    assert answers(survey) == {"area": "north"}


def test_both_ways_say_the_same_of_an_answer(device, survey):
    short, statements = asked(device)
    entrance.WAYS._known.clear()
    whole, others = asked(device)

    assert (went_short(statements), went_short(others)) == (True, False)
    assert dict(short.headers) == dict(whole.headers)
    assert (short.status_code, short.cookies) == (whole.status_code, whole.cookies)


def test_conditions_hold_on_the_short_way(device, survey):
    post(device, "welcome", "welcome=5")
    skips, statements = asked(device, "household", "household=4")
    post(device, "welcome", "welcome=1")
    asks, _statements = asked(device, "household", "household=4")

    assert went_short(statements)
    assert (skips.url, asks.url) == (f"{BASE}send/", f"{BASE}q/wish/")


def test_what_is_taken_back_is_forgotten(device, survey):
    post(device, "languages", "languages=es&languages=other&languages_other=Kiche")
    _answer, statements = asked(device, "languages", "languages=en")

    assert went_short(statements)
    assert answers(survey) == {"languages": ["en"]}


@pytest.mark.parametrize(
    ("key", "data", "status"),
    [
        ("area", "area=west", 200),
        ("area", "area=north&language=es", 200),
        ("welcome", "welcome=3&back=1", 302),
        ("wish", "wish=hidden", 302),
        ("nope", "nope=1", 302),
    ],
)
def test_what_wants_more_goes_the_whole_way(device, survey, key, data, status):
    answer, statements = asked(device, key, data)

    assert answer.status_code == status
    assert not went_short(statements)


def test_a_way_that_is_remembered_wrongly_takes_nothing(device, survey):
    elsewhere = ProgramFactory(slug="brook-county")
    entrance.WAYS._known[KEY] = (elsewhere.pk, None)

    answer, statements = asked(device)

    assert not went_short(statements)
    assert answer.url == f"{BASE}q/welcome/"
    assert answers(survey) == {"area": "north"}


@pytest.mark.parametrize("moved", ["program", "door"])
def test_an_address_that_is_gone_takes_nothing(device, survey, moved):
    with scope(survey.program):
        if moved == "program":
            Program.objects.filter(pk=survey.program_id).update(slug="alder-valley")
        else:
            Door.objects.filter(survey=survey).update(slug="moved-away")

    assert post(device).status_code == 404
    assert answers(survey) == {}


def test_the_cookie_of_one_survey_writes_in_no_other(device, survey, program, researcher):
    make_survey(program, by=researcher, title="Other")
    device.get("/open/alder-ridge/surveys/other/")
    device.cookies["bic_sitting"]["path"] = "/"

    answer = device.post("/open/alder-ridge/surveys/other/q/area/", {"area": "north"})

    assert answer.url == "/open/alder-ridge/surveys/other/"
    assert answers(survey) == {}


def test_words_that_changed_are_read_anew(device, survey, researcher):
    with scope(survey.program):
        collection.close_survey(survey, by=researcher)
        type(survey).versions.rel.related_model.objects.filter(survey=survey).update(revision=99)

    first, statements = asked(device)
    _again, others = asked(device)

    assert first.url == f"{BASE}q/welcome/"
    assert (went_short(statements), went_short(others)) == (False, True)


def test_a_page_that_was_erased_meanwhile_leads_to_the_beginning(device, survey):
    with scope(survey.program):
        Sitting.objects.all().delete()

    assert post(device).url == BASE


def test_the_walls_are_closed_behind_both_statements(device, survey):
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('bic.program_id', '7', true)")
        cursor.execute(
            "SELECT * FROM bic_survey_sitting(%s, NULL, 'x', 'y', 'z')", [survey.program_id]
        )
        cursor.execute("SELECT bic_survey_jot(%s, NULL, 1, '{}', '{}')", [survey.program_id])
        assert cursor.fetchone() == (False,)
        cursor.execute("SELECT current_setting('bic.program_id'),"
                       " current_setting('bic.all_communities')")  # fmt: skip
        assert cursor.fetchone() == ("7", "")


def test_no_statement_reaches_a_sitting_of_another_program(device, survey):
    elsewhere = ProgramFactory(slug="brook-county")
    with scope(survey.program):
        key = Sitting.objects.get(survey=survey).pk
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT bic_survey_jot(%s, NULL, %s, '{}', %s)",
            [elsewhere.pk, key, json.dumps({"area": "north"})],
        )
        assert cursor.fetchone() == (False,)

    assert answers(survey) == {}


def test_a_host_that_is_not_ours_is_refused(device, survey):
    assert post(device, headers={"host": "elsewhere.example.com"}).status_code == 400
    assert answers(survey) == {}


def test_too_many_fields_are_refused(device, survey):
    many = "&".join(f"f{number}=1" for number in range(1500))

    assert post(device, data=many).status_code == 400
    assert answers(survey) == {}


def test_a_form_with_parts_is_taken_too(device, survey):
    answer = device.post(f"{BASE}q/area/", {"area": "north"})

    assert answer.url == f"{BASE}q/welcome/"
    assert answers(survey) == {"area": "north"}


def test_a_survey_of_the_whole_program_goes_the_short_way(program, researcher):
    survey = make_survey(program, by=researcher)
    device = Client()
    device.post(f"{BASE}?language=en", {"begin": "1"})

    _answer, statements = asked(device)

    assert went_short(statements)
    assert answers(survey) == {"area": "north"}


def test_a_version_in_force_later_leaves_a_sitting_with_its_own(device, survey, researcher):
    with scope(survey.program):
        instrument.next_draft(survey, by=researcher)
        instrument.publish(survey, by=researcher)

    answer, statements = asked(device)

    assert went_short(statements)
    assert answer.url == f"{BASE}q/welcome/"
