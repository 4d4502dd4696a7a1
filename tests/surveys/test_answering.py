"""Answering a survey: no account, no script, nothing lost, nothing kept that tells who it was."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.test import Client

from bic.surveys.models import Code, Item, Response, Sitting, Version
from bic.surveys.services import collection, instrument
from bic.surveys.tasks import sweep_sittings
from bic.tenancy import scope
from tests.queries import queries_of
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db
BASE = "/open/alder-ridge/surveys/life-in-our-town/"


@pytest.fixture
def visitor():
    """Somebody with a phone whose browser speaks English."""
    return Client(headers={"accept-language": "en"})


def begin(visitor, **data):
    return visitor.post(f"{BASE}?language=en", {"begin": "1", **data})


def answer(visitor, key, data, **more):
    return visitor.post(f"{BASE}q/{key}/", {**data, **more})


def responses(survey):
    with scope(survey.program):
        return list(Response.objects.filter(survey=survey).order_by("pk"))


def sittings(survey):
    with scope(survey.program):
        return list(Sitting.objects.filter(survey=survey))


def change_survey(survey, **values):
    with scope(survey.program):
        type(survey).objects.filter(pk=survey.pk).update(**values)


def test_the_whole_way_from_consent_to_thanks(visitor, survey):
    assert "Nobody learns who you are." in visitor.get(BASE).text
    assert begin(visitor).url == f"{BASE}q/area/"
    page = visitor.get(f"{BASE}q/area/").text
    assert "Question 1 of 4" in page
    assert answer(visitor, "area", {"area": "north"}).url == f"{BASE}q/welcome/"
    assert answer(visitor, "welcome", {"welcome": "5"}).url == f"{BASE}q/languages/"
    answer(visitor, "languages", {"languages": ["es", "other"], "languages_other": "K’iche’"})
    # Who feels welcome is not asked what they wish for.
    assert answer(visitor, "household", {"household": "4"}).url == f"{BASE}send/"
    done = visitor.post(f"{BASE}send/", {"send": "1"}, follow=True)
    assert "Your answers have arrived." in done.text

    [one] = responses(survey)
    assert one.answers == {
        "area": "north", "welcome": "5", "languages": ["es", "other"],
        "languages_other": "K’iche’", "household": 4,
    }  # fmt: skip
    assert (one.language, one.mode, one.consent_number) == ("en", "self", 1)
    assert sittings(survey) == []


def test_a_response_knows_nothing_of_who_gave_it():
    columns = {field.name for field in Response._meta.get_fields()}

    assert columns == {
        "id", "program", "community", "survey", "version", "consent_number", "language", "mode",
        "day", "answers", "receipt", "batch", "paper_number", "second", "set_aside_at",
        "set_aside_by", "set_aside_because", "is_test", "is_told",
    }  # fmt: skip
    assert not hasattr(Response, "pgh_event_model")


def test_the_last_page_leaves_a_sitting_alone_that_is_not_over(visitor, survey):
    begin(visitor)
    visitor.get(f"{BASE}thanks/")

    assert answer(visitor, "area", {"area": "north"}).url == f"{BASE}q/welcome/"
    assert sittings(survey)[0].answers == {"area": "north"}


def test_reading_sets_no_cookie_and_answering_one(visitor, survey):
    assert visitor.get(BASE).cookies.keys() == set()

    cookies = begin(visitor).cookies

    assert cookies.keys() == {"bic_sitting"}
    assert cookies["bic_sitting"]["path"] == BASE
    assert cookies["bic_sitting"]["httponly"]


@pytest.mark.parametrize("page", ["send/", "q/area/"])
def test_whoever_did_not_hear_that_it_came_counts_once_and_is_told(visitor, survey, page):
    begin(visitor)
    answer(visitor, "area", {"area": "north"})
    secret = visitor.cookies["bic_sitting"].value
    visitor.post(f"{BASE}send/")
    visitor.cookies["bic_sitting"] = secret
    again = visitor.post(BASE + page, {"area": "south"}, follow=True)

    assert "Your answers have arrived." in again.text
    assert not visitor.cookies["bic_sitting"].value
    assert [one.answers for one in responses(survey)] == [{"area": "north"}]


@pytest.mark.parametrize("mode", ["kiosk", "helper"])
def test_how_somebody_answered_is_recorded(visitor, survey, mode):
    begin(visitor, mode=mode)
    answer(visitor, "area", {"area": "north"})
    done = visitor.post(f"{BASE}send/", follow=True)

    assert [one.mode for one in responses(survey)] == [mode]
    assert ("Hand the device on to the next person" in done.text) == (mode == "kiosk")


def test_a_receipt_that_is_known_gives_the_same_response(survey):
    with scope(survey.program):
        form = instrument.form_of(Version.objects.get(survey=survey), "en")
        made = [
            collection.keep(
                survey, form, {"area": "north"}, day=date(2026, 11, 2), language="en", receipt="x"
            )
            for _time in range(2)
        ]

    assert made[0].pk == made[1].pk


def test_the_language_changes_midway_and_loses_nothing(visitor, survey):
    begin(visitor)
    page = answer(visitor, "area", {"area": "south"}, language="es").text

    assert 'lang="es"' in page
    assert "es: Where do you live?" in page
    assert re.search(r'value="south"\s+checked', page)
    assert answer(visitor, "area", {"area": "south"}).url == f"{BASE}q/welcome/"
    assert "Pregunta 2 de 4" in visitor.get(f"{BASE}q/welcome/").text


def test_a_device_goes_on_where_it_stopped(visitor, survey):
    begin(visitor)
    answer(visitor, "area", {"area": "north"})

    assert f'href="{BASE}q/welcome/"' in visitor.get(BASE).text


def test_going_back_keeps_what_was_typed(visitor, survey):
    begin(visitor)
    answer(visitor, "area", {"area": "north"})

    assert answer(visitor, "welcome", {"welcome": "2"}, back="1").url == f"{BASE}q/area/"
    assert re.search(r'value="2"\s+checked', visitor.get(f"{BASE}q/welcome/").text)


def test_an_answer_is_taken_back_by_preferring_not_to_say(visitor, survey):
    begin(visitor)
    answer(visitor, "household", {"household": ["5", "_declined"]})

    assert sittings(survey)[0].answers == {"household": "_declined"}
    assert "checked" in visitor.get(f"{BASE}q/household/").text


def test_an_answer_to_what_is_hidden_later_is_not_kept(visitor, survey):
    begin(visitor)
    answer(visitor, "welcome", {"welcome": "1"})
    answer(visitor, "wish", {"wish": "A bus on Sundays."})
    answer(visitor, "welcome", {"welcome": "5"})
    visitor.post(f"{BASE}send/")

    assert responses(survey)[0].answers == {"welcome": "5"}


def test_leaving_erases_what_was_typed(visitor, survey):
    begin(visitor)
    answer(visitor, "area", {"area": "north"})

    page = visitor.post(f"{BASE}erase/")

    assert "Your answers are erased." in page.text
    assert visitor.cookies["bic_sitting"].value == ""
    assert sittings(survey) == []


def test_declining_keeps_nothing(visitor, survey):
    page = visitor.post(BASE, {"decline": "1"})

    assert "Nothing was kept." in page.text
    assert sittings(survey) == []


@pytest.mark.parametrize(
    ("key", "data", "told"),
    [
        ("area", {"area": "west"}, "choose one of the answers"),
        ("languages", {"languages": ["es", "xx"]}, "choose one of the answers"),
        ("household", {"household": "many"}, "write a number"),
        ("household", {"household": "3.5"}, "write a whole number"),
        ("household", {"household": "99"}, "Write a number from 1 to 30."),
        ("household", {"household": "9" * 400}, "write a number"),
        ("wish", {"wish": "a" * 1_000_000}, "at most 10000 characters"),
    ],
)
def test_an_answer_that_does_not_fit_is_told_at_its_field(visitor, survey, key, data, told):
    begin(visitor)
    answer(visitor, "welcome", {"welcome": "1"})

    page = answer(visitor, key, data)

    assert page.status_code == 200
    assert told in page.text
    assert f'id="{key}-error"' in page.text
    assert key not in sittings(survey)[0].answers


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Más buses 🚌 مرحبا שלום", "Más buses 🚌 مرحبا שלום"),
        ("a\x00b\x07c", "abc"),
        ("one\r\ntwo", "one\ntwo"),
        ("\u202eabc", "\u202eabc"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ],
)
def test_texts_are_kept_as_they_were_typed_without_control_characters(visitor, survey, typed, kept):
    begin(visitor)
    answer(visitor, "welcome", {"welcome": "1"})
    answer(visitor, "wish", {"wish": typed})

    assert sittings(survey)[0].answers["wish"] == kept
    assert "<script>alert" not in visitor.get(f"{BASE}q/wish/").text


def test_a_survey_that_closed_takes_nothing_and_says_so(visitor, survey, researcher):
    begin(visitor)
    answer(visitor, "area", {"area": "north"})
    with scope(survey.program):
        collection.close_survey(survey, by=researcher)

    page = visitor.post(f"{BASE}send/")

    assert (page.status_code, "This survey is closed." in page.text) == (410, True)
    assert visitor.get(BASE).status_code == 410
    assert responses(survey) == []
    assert len(sittings(survey)) == 1


def test_an_ended_ethics_review_closes_it(visitor, survey):
    change_survey(survey, irb_expires_on=date(2020, 1, 1))

    assert visitor.get(BASE).status_code == 410
    assert begin(visitor).status_code == 410


def test_a_required_question_is_asked_for_again_before_sending(visitor, program, researcher):
    make_survey(
        program, by=researcher, title="Life in our town",
        questions=[{"kind": "text", "key": "a", "label": "A?", "is_required": True},
                   {"kind": "text", "key": "b", "label": "B?"}],
    )  # fmt: skip
    begin(visitor)
    assert "Please answer this question." in answer(visitor, "a", {"a": ""}).text
    answer(visitor, "b", {"b": "yes"})

    assert visitor.post(f"{BASE}send/").url == f"{BASE}q/a/"


def test_a_page_that_is_not_there_leads_to_one_that_is(visitor, survey):
    assert visitor.get(f"{BASE}q/area/").url == BASE
    begin(visitor)

    assert visitor.get(f"{BASE}q/nope/").url == f"{BASE}q/area/"
    assert answer(visitor, "wish", {"wish": "x"}).url == f"{BASE}q/area/"


@pytest.mark.parametrize("secret", ["", "x" * 5000, "ähm", "null"])
def test_a_forged_cookie_opens_nothing(visitor, survey, secret):
    visitor.cookies["bic_sitting"] = secret

    assert visitor.get(f"{BASE}q/area/").status_code == 302


def test_the_cookie_of_one_survey_opens_no_other(visitor, survey, program, researcher):
    begin(visitor)
    make_survey(program, by=researcher, title="Other")
    visitor.cookies["bic_sitting"]["path"] = "/"

    assert visitor.get("/open/alder-ridge/surveys/other/q/area/").status_code == 302


def test_a_sitting_stays_with_the_version_it_began_with(visitor, survey, researcher):
    begin(visitor)
    with scope(survey.program):
        draft = instrument.next_draft(survey, by=researcher)
        item = Item.objects.get(version=draft, key="area")
        instrument.put_words(item, "en", {"label": "Which side?"}, by=researcher)
        instrument.publish(survey, by=researcher)
    answer(visitor, "area", {"area": "north"})
    assert "Where do you live?" in visitor.get(f"{BASE}q/area/").text
    visitor.post(f"{BASE}send/")

    begin(visitor)
    assert "Which side?" in visitor.get(f"{BASE}q/area/").text
    assert responses(survey)[0].answers == {"area": "north"}


def test_a_one_time_code_works_once_and_is_gone(visitor, survey):
    change_survey(survey, needs_code=True)
    with scope(survey.program):
        [code, _other] = collection.make_codes(survey, 2)
    assert "This code is not right" in begin(visitor, code="AAAA-AAAA").text

    assert begin(visitor, code=code.lower().replace("-", " ")).status_code == 302

    with scope(survey.program):
        assert Code.objects.count() == 1
    assert "This code is not right" in begin(Client(), code=code).text


def test_a_room_full_of_people_is_let_in(survey):
    for _person in range(40):
        assert begin(Client()).status_code == 302


def test_a_flood_has_to_wait_and_a_person_gets_through(visitor, survey, time_machine):
    time_machine.move_to("2026-11-02T12:00:00Z", tick=False)
    while begin(Client()).status_code == 302:
        pass
    page = begin(visitor)
    token = re.search(r'name="pass" value="([^"]+)"', page.text)[1]
    assert page.status_code == 429
    assert begin(visitor, **{"pass": token}).status_code == 429

    time_machine.shift(7)

    assert begin(visitor, **{"pass": token}).status_code == 302
    assert begin(Client(), **{"pass": token}).status_code == 429


def test_what_nobody_came_back_to_is_swept(visitor, survey, time_machine):
    begin(visitor)
    time_machine.move_to(datetime.now(UTC) + timedelta(days=9))
    sweep_sittings()

    assert sittings(survey) == []


def test_the_first_page_is_small_and_costs_few_queries(visitor, survey):
    page = visitor.get(BASE)
    sizes = [
        len(page.content),
        *(Path(f"static/dist/survey.{end}").stat().st_size for end in ("css", "js")),
    ]

    assert sum(sizes) < 60_000
    assert "http" not in re.sub(r'href="https://www\.weather\.gov/"', "", page.text)
    assert len(queries_of(visitor, BASE)) <= 5


def test_a_page_of_answers_costs_few_queries(visitor, survey):
    begin(visitor)
    visitor.get(f"{BASE}q/area/")

    assert len(queries_of(visitor, f"{BASE}q/area/")) <= 5


def test_a_survey_of_the_whole_program_is_answered_too(visitor, program, researcher):
    survey = make_survey(program, by=researcher)
    begin(visitor)
    answer(visitor, "area", {"area": "north"})
    visitor.post(f"{BASE}send/")

    assert json.dumps(responses(survey)[0].answers) == '{"area": "north"}'
