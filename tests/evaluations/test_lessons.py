"""Lessons: written in a community, decided upon by the program, seen beside the next call."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from bic.days import today_in
from bic.tenancy import scope
from bic.translated import Translated
from communities.services import rounds
from evaluations.findings import gather
from evaluations.models import Lesson
from evaluations.reminders.lesson import undecided
from evaluations.services import lesson as services
from tests.evaluations.furnish_lesson import make_lesson
from tests.evaluations.rounds import wave_of
from tests.factories import UserFactory
from tests.queries import queries_of

MOST_QUERIES = 16


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


LOG = reverse("evaluations:lesson_log", args=["piedmont"])


def make_call(program):
    return rounds.create(program, title=Translated.of("Call of 2027"))


def test_a_lesson_goes_from_a_community_into_the_call(client_as, program, larkspur):
    jonah, amara = client_as("researcher"), client_as("director")
    assert "No lessons yet" in jonah.get(at("lesson_list")).text
    page = jonah.post(at("lesson_create"), {"title_en": "", "step": "C1"})
    assert "Fill in: Lesson" in page.text
    said = {
        "title_en": "Book interpreters early", "title_es": "Reserve antes", "title_es_ok": "on",
        "text_en": "Nobody spoke Karen.", "step": "C1",
    }  # fmt: skip
    jonah.post(at("lesson_create"), said)
    with scope(program):
        lesson = Lesson.objects.get()
        call = make_call(program)
    assert "Book interpreters early" in jonah.get(at("lesson_list")).text
    assert jonah.get(at("lesson_settle", lesson.pk)).status_code == 403

    written = amara.get(reverse("communities:round_create", args=["piedmont"])).text
    assert "Lessons of earlier rounds" in written
    assert at("lesson_detail", lesson.pk) in written

    page = amara.post(at("lesson_settle", lesson.pk), {"state": "taken", "answer": ""})
    assert "Fill in: What the program does about it" in page.text
    decided = {"state": "taken", "answer": "A budget line.", "round": call.pk}
    amara.post(at("lesson_settle", lesson.pk), decided)

    page = jonah.get(at("lesson_detail", lesson.pk)).text
    assert "A budget line." in page
    assert "Call of 2027" in page
    assert jonah.get(at("lesson_update", lesson.pk)).status_code == 403
    assert at("lesson_detail", lesson.pk) in amara.get(call.get_absolute_url()).text
    fresh = amara.get(reverse("communities:round_create", args=["piedmont"])).text
    assert at("lesson_detail", lesson.pk) not in fresh
    amara.post(at("lesson_reopen", lesson.pk))
    with scope(program):
        lesson.refresh_from_db()
    assert (lesson.state, lesson.answer, lesson.round_id) == ("open", "", None)
    assert "A budget line." in amara.get(at("lesson_history", lesson.pk)).text
    amara.post(at("lesson_delete", lesson.pk))
    assert "No lessons yet" in amara.get(at("lesson_list")).text


def test_the_log_has_the_lessons_of_all_communities(client_as, program, larkspur, oakhaven):
    with scope(program):
        for place in (larkspur, oakhaven):
            make_lesson(place, f"Learned in {place.name}", step="C1")
        make_lesson(oakhaven, "Plans need names", step="M1")
    jonah = client_as("researcher")

    page = jonah.get(LOG).text

    assert "Learned in Larkspur" in page
    assert "Learned in Oakhaven" in page
    assert "Plans need names" not in jonah.get(LOG, {"step": "C1"}).text
    assert "Learned in Larkspur" not in jonah.get(LOG, {"community": oakhaven.pk}).text
    assert "Plans need names" in jonah.get(LOG, {"q": "NAMES"}).text
    assert "Learned in Oakhaven" not in jonah.get(LOG, {"state": "taken"}).text
    assert b"Plans need names" in b"".join(jonah.get(LOG, {"export": "csv"}))


def test_lists_and_calls_cost_the_same_for_many(client_as, program, larkspur, oakhaven):
    with scope(program):
        call = make_call(program)
        make_lesson(larkspur)
    amara = client_as("director")
    pages = (LOG, at("lesson_list"), call.get_absolute_url())
    before = [len(queries_of(amara, page)) for page in pages]
    with scope(program):
        for number in range(8):
            make_lesson(larkspur if number % 2 else oakhaven, f"Lesson {number}")

    assert [len(queries_of(amara, page)) for page in pages] == before
    assert max(before[:2]) <= MOST_QUERIES


def test_partners_have_no_lessons(client_as, program, larkspur):
    with scope(program):
        lesson = make_lesson(larkspur)
    liaison = client_as("member", larkspur)
    for page in (LOG, at("lesson_list"), at("lesson_detail", lesson.pk)):
        assert liaison.get(page).status_code == 403
    with scope(program, communities=[larkspur]):
        assert not Lesson.objects.filter(pk=lesson.pk)


def test_who_decides_second_is_refused(larkspur, open_scope):
    lesson, amara = make_lesson(larkspur), UserFactory()
    services.settle(lesson, state="left", answer="It was bad luck.", by=amara)
    with pytest.raises(services.SettledAlready):
        services.settle(lesson, state="taken", answer="A rule.", by=amara)
    with pytest.raises(IntegrityError), transaction.atomic():
        Lesson.objects.filter(pk=lesson.pk).update(answer="")


def test_directors_are_told_of_lessons_that_wait_for_long(
    program, larkspur, member, open_scope, django_assert_num_queries
):
    amara = member("director").user
    member("coordinator")
    lesson = make_lesson(larkspur)
    day = today_in(program) + timedelta(days=62)
    assert list(undecided(program, day - timedelta(days=10))) == []

    with django_assert_num_queries(2):
        [due] = undecided(program, day)

    assert (due.recipient_id, due.url) == (amara.pk, f"{LOG}?state=open")
    services.settle(lesson, state="left", answer="It was bad luck.", by=amara)
    assert list(undecided(program, day)) == []


def test_words_for_everybody_go_from_a_lesson_into_the_report(client_as, program, larkspur):
    host = UserFactory(name="Priya")
    wave = wave_of(larkspur, "year_3", host)
    with scope(program):
        lesson = make_lesson(larkspur, "The interpreter was late, and nobody said so")
    jonah = client_as("researcher")
    page = jonah.post(at("lesson_tell", lesson.pk), {"told_en": "Book interpreters early."})
    assert "Choose the wave in whose report it stands." in page.text
    assert "Book interpreters early." in page.text

    said = {"told_en": "Book interpreters early.", "wave": wave.pk}
    told = jonah.post(at("lesson_tell", lesson.pk), said, follow=True).text
    page = jonah.post(at("evaluationreport_create", wave.pk), follow=True).text

    assert "Missing: Spanish" in told
    assert "It stands in the evaluation report: Year 3" in told
    assert "What was learned" in page
    assert "Book interpreters early." in page
    with scope(program):
        facts = str(gather(wave, "lessons"))
    assert "Book interpreters early." in facts
    assert "nobody said so" not in facts


def test_the_report_of_another_wave_does_not_tell_a_lesson(program, larkspur):
    host = UserFactory(name="Priya")
    first, third = (wave_of(larkspur, kind, host) for kind in ("year_1", "year_3"))
    with scope(program):
        make_lesson(larkspur, "Late", told=Translated.of("Book early."), wave=first)
        make_lesson(larkspur, "Silent", wave=third)

        assert gather(third, "lessons") == {}


def test_words_for_the_report_are_written_after_a_decision_too(client_as, program, larkspur):
    with scope(program):
        lesson = make_lesson(larkspur, "Name two people")
        services.settle(
            lesson, state="taken", answer="We ask for it.", by=UserFactory(name="Amara")
        )

    assert client_as("researcher").get(at("lesson_tell", lesson.pk)).status_code == 200
    assert client_as("observer").get(at("lesson_tell", lesson.pk)).status_code == 403
    assert client_as("lead", larkspur).get(at("lesson_tell", lesson.pk)).status_code == 403
