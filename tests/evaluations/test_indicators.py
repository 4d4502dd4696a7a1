"""Indicators: what is computed by source, what is due, and what bad input does."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from bic.days import today_in
from bic.surveys.models import DECLINED
from bic.surveys.services.collection import close_survey
from bic.tenancy import scope
from evaluations.measuring import take
from evaluations.models import Indicator, Reading, WaveSurvey
from evaluations.overview import standings
from evaluations.services import indicator as services
from evaluations.services import reading as readings
from meetings.models import Meeting
from tests.evaluations.making import add_indicator, add_wave
from tests.factories import UserFactory
from tests.queries import queries_of
from tests.surveys.answering import answered
from tests.surveys.making import make_survey

FIRST = {"day": "2026-01-05"}


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


def asked_of(survey, values=("4", "5"), **fields):
    return add_indicator(
        survey.community, unit="percent", source="survey", survey=survey, item="welcome",
        values=list(values), **fields,
    )  # fmt: skip


def found(indicator, wave=None):
    taken = take(indicator, today=today_in(indicator.program), wave=wave)
    return taken.found.value, taken.found.why


def test_the_library_is_picked_in_both_languages_and_once(client_as, program, larkspur):
    jonah = client_as("researcher")
    assert "No indicators yet" in jonah.get(at("indicator_list")).text
    picked = {"picked": ["interpreted", "english", "meetings"]}
    jonah.post(at("indicator_pick"), picked)
    with scope(program):
        assert services.pick(larkspur, ["interpreted"], by=None) == []
        census = Indicator.objects.get(suggested="english")
        assert census.level == "context"
        assert census.name.original == "en"

    page = jonah.get(at("indicator_list")).text

    assert "Context, not effect" in page
    assert "Never read" in page
    assert "All of the library" not in jonah.get(at("indicator_pick")).text
    jonah.post(at("indicator_read_all"))
    page = jonah.get(at("indicator_detail", census.pk)).text
    assert "No profile was frozen yet." in page
    assert "percent" not in client_as("lead", larkspur).get(at("indicator_pick")).text


def test_an_item_of_a_closed_survey_is_read_without_small_numbers(program, larkspur, host):
    survey = make_survey(program, by=host, community=larkspur)
    with scope(program):
        one = asked_of(survey)
        assert found(one) == (None, "The survey is not closed yet; readings are taken of closed "
                              "ones.")  # fmt: skip
    answered(survey, 30, {"welcome": "5"})
    answered(survey, 30, {"welcome": "1"})
    with scope(program):
        close_survey(survey, by=host)
        taken = take(one, today=today_in(program))
        assert (taken.found.value, taken.found.part, taken.found.whole) == (
            Decimal("50.00"),
            30,
            60,
        )
        assert "“Mostly, Fully” to “I feel welcome here.”" in taken.formula
        one.item = "gone"
        assert found(one) == (None, "This survey does not ask the item any more.")
        one.item, one.values = "welcome", []
        assert found(one) == (None, "Nobody has said yet which answers count.")
        one.survey = None
        assert found(one) == (None, "The survey that it was read from was deleted.")


@pytest.mark.parametrize(
    ("many", "answers", "why"),
    [
        (0, {}, "Nobody answered this item."),
        (1, {"welcome": "5"}, "Too few people gave these answers to tell how many."),
        (40, {"welcome": DECLINED}, "Nobody answered this item."),
    ],
)
def test_a_survey_without_answers_tells_why(program, larkspur, host, many, answers, why):
    survey = make_survey(program, by=host, community=larkspur)
    answered(survey, many, answers)
    with scope(program):
        close_survey(survey, by=host)
        assert found(asked_of(survey)) == (None, why)


def test_an_indicator_outlives_its_survey_and_says_so(client_as, program, larkspur, host):
    draft = make_survey(program, by=host, community=larkspur, opened=False)
    with scope(program):
        one = asked_of(draft, baseline=40)
        Reading.objects.create(program=program, community=larkspur, indicator=one,
                               day="2026-01-05", value=45, formula="As it was")  # fmt: skip
    jonah = client_as("researcher")
    jonah.post(reverse("surveys:survey_delete", args=["piedmont", draft.pk]))
    with scope(program):
        one.refresh_from_db()
        assert one.survey_id is None

    jonah.post(at("indicator_read", one.pk))

    page = jonah.get(at("indicator_detail", one.pk)).text
    assert "The survey that it was read from was deleted." in page
    assert "45.0%" in page
    files = jonah.get(f"{at('indicator_export')}?export=csv").content.decode("utf-8-sig")
    assert "As it was" in files
    assert "was deleted." in files
    assert client_as("lead", larkspur).get(f"{at('indicator_export')}?export=dictionary").content


def test_numbers_of_people_are_not_small_and_grow_by_groups(program, larkspur, host):
    with scope(program):
        one = add_indicator(larkspur, source="measure", measure="meetings.people")

        def after(count):
            past = timezone.now() - timedelta(days=2)
            Meeting.objects.create(
                program=program, community=larkspur, title="A meal", status="held",
                starts_at=past, ends_at=past + timedelta(hours=1), people_count=count,
                published_at=past, published_by=host,
            )  # fmt: skip
            return readings.read(one, by=host).value

        assert after(4) is None
        assert [after(36), after(3), after(40)] == [40, 40, 83]


def test_what_the_product_says_of_a_reading_is_read_in_ones_language(program, larkspur, host):
    with scope(program):
        counted = add_indicator(larkspur, source="measure", measure="meetings.held")
        gone = add_indicator(larkspur, source="measure", measure="gone.away")
        with translation.override("es"):
            reading, without = readings.read(counted, by=host), readings.read(gone, by=host)

    assert "until" in reading.formula_words
    assert without.why_words == "The product does not count this any more."
    with translation.override("es"):
        assert "hasta" in reading.formula_words
        assert without.why_words == "El sistema ya no cuenta esto."


def test_a_wave_is_read_once_and_stays_when_locked(program, larkspur, host):
    today = today_in(program)
    with scope(program):
        wave = add_wave(larkspur, host, opens_on=today - timedelta(days=9),
                        closes_on=today + timedelta(days=9), opened_at=timezone.now())  # fmt: skip
        one = add_indicator(larkspur, source="measure", measure="meetings.held")
        hand = add_indicator(larkspur)
        assert [str(due.words) for due in standings(larkspur, today)[0].missing] == [
            "Due for Baseline, but missing"
        ]
        first = readings.read(one, by=host, wave=wave)
        assert readings.read(one, by=host, wave=wave).pk == first.pk
        assert first.value == 0
        assert "until" in first.formula
        assert standings(larkspur, today, only=one.pk)[0].missing == []
        with pytest.raises(readings.NotRead):
            readings.read(hand, by=host)
        gone = add_indicator(larkspur, source="measure", measure="gone.away")
        assert found(gone) == (None, "The product does not count this any more.")
        survey = make_survey(program, by=host, community=larkspur)
        assert found(asked_of(survey), wave) == (None, "No survey of this wave asks it.")
        WaveSurvey.objects.create(program=program, community=larkspur, wave=wave, survey=survey)
        assert "not closed yet" in found(asked_of(survey), wave)[1]
        wave.closed_at = wave.locked_at = timezone.now()
        wave.closed_by = wave.locked_by = host
        wave.save()
        with pytest.raises(readings.WaveLocked):
            readings.read(one, by=host, wave=wave)
        with pytest.raises(readings.WaveLocked):
            readings.remove(first)


def test_direction_decides_what_is_better_and_whether_a_target_is_reached(program, larkspur, host):
    with scope(program):
        down = add_indicator(larkspur, direction="down", baseline=40, target_year1=30)
        none = add_indicator(larkspur, direction="none", baseline=40)
        for one in (down, none):
            Reading.objects.create(program=program, community=larkspur, indicator=one,
                                   day=today_in(program), value=25)  # fmt: skip
        first, second = standings(larkspur, today_in(program))
        assert (first.moved, first.targets[0].words) == ("Better than at the baseline", "reached")
        assert second.moved == "Lower than at the baseline"


def test_what_is_read_by_hand_is_due_again_after_its_months(program, larkspur):
    today = today_in(program)
    with scope(program):
        one = add_indicator(larkspur, every_months=3)
        assert standings(larkspur, today)[0].missing == []
        Reading.objects.create(program=program, community=larkspur, indicator=one,
                               day=today - timedelta(days=200), value=25)  # fmt: skip
        assert len(standings(larkspur, today)[0].missing) == 1


def test_readings_are_entered_corrected_and_refused_with_words(client_as, program, larkspur):
    jonah = client_as("researcher")
    with scope(program):
        one = add_indicator(larkspur, unit="percent")
    page = at("reading_create", one.pk)

    def refused(**data):
        return jonah.post(page, FIRST | data).text

    assert "Enter the value, or say below why there is none." in refused()
    assert "Of nobody there is no share" in refused(part=0, whole=0)
    assert "The part cannot be more than the whole." in refused(part=3, whole=2)
    assert "Fill in both numbers, or neither." in refused(part=3)
    assert "A percent is at most 100." in refused(value=101)
    assert "It does not go with the two numbers." in refused(part=1, whole=2, value=80)
    assert "There is a value, so leave this empty." in refused(value=8, why="Lost")
    assert "This day has not come yet." in refused(value=8, day="2199-01-01")
    jonah.post(page, FIRST | {"part": 1, "whole": 3})
    jonah.post(page, {"day": "2026-02-05", "why": "The records were lost"})
    with scope(program):
        first, second = Reading.objects.order_by("day")
    assert (first.value, second.value) == (Decimal("33.33"), None)
    jonah.post(at("reading_update", one.pk, first.pk), FIRST | {"value": 50})
    page = jonah.get(at("indicator_detail", one.pk)).text
    assert "50.0%" in page
    assert "The records were lost" in page
    jonah.post(at("reading_delete", one.pk, second.pk))
    assert "The records were lost" not in jonah.get(at("indicator_detail", one.pk)).text


def form_of(**fields):
    return {
        "name_en": "Late tasks", "name_original": "en", "level": "output", "unit": "count",
        "direction": "up", "source": "manual",
    } | fields  # fmt: skip


def test_an_indicator_is_refused_with_words_at_its_fields(client_as, program, larkspur):
    jonah = client_as("researcher")

    def said(**fields):
        return jonah.post(at("indicator_create"), form_of(**fields)).text

    assert "Choose where it is read from." in said(source="measure")
    assert "never an effect" in said(source="census", census="lep_share")
    assert "Context has no targets" in said(level="context", target_year1=3)
    assert "Say first which way is better" in said(direction="none", target_year1=3)
    assert "This is worse than the baseline." in said(baseline=5, target_year3=3)
    assert "A percent is at most 100." in said(unit="percent", baseline=500)
    assert "Say what it was on that day." in said(baseline_on="2026-01-01")
    jonah.post(at("indicator_create"), form_of(source="measure", measure="plan.late"))
    with scope(program):
        assert Indicator.objects.get().unit == "percent"


def test_an_item_is_chosen_and_its_answers(client_as, program, larkspur, host):
    jonah = client_as("researcher")
    survey = make_survey(program, by=host, community=larkspur)
    answer = jonah.post(
        at("indicator_create"), form_of(source="survey", asked=f"{survey.pk}:welcome:share")
    )
    with scope(program):
        one = Indicator.objects.get()
    assert answer.url == at("indicator_answers", one.pk)
    every = [str(number) for number in range(1, 6)]
    assert "always 100%" in jonah.post(answer.url, {"values": every}).text
    jonah.post(answer.url, {"values": ["4", "5"], "groups": ["area"]})
    assert "Mostly, Fully" in jonah.get(at("indicator_detail", one.pk)).text


def test_an_owner_enters_readings_and_nobody_else_of_the_town(signed_in, member, program, larkspur):
    lead = member("lead", larkspur).user
    with scope(program):
        mine, other = add_indicator(larkspur, owner=lead), add_indicator(larkspur)
    client = signed_in(lead)
    assert client.get(at("reading_create", other.pk)).status_code == 403
    assert "Enter a reading" not in client.get(at("indicator_detail", other.pk)).text
    assert "Enter a reading" in client.get(at("indicator_detail", mine.pk)).text
    client.post(at("reading_create", mine.pk), FIRST | {"value": 8})
    with scope(program):
        assert Reading.objects.get().read_by_id == lead.pk


def test_the_list_costs_the_same_for_any_number(client_as, program, larkspur, host):
    jonah = client_as("researcher")

    def fill(count):
        with scope(program):
            for _one in range(count):
                indicator = add_indicator(larkspur, owner=host, every_months=1)
                Reading.objects.create(program=program, community=larkspur, indicator=indicator,
                                       day="2025-01-05", value=3, read_by=host)  # fmt: skip

    fill(2)
    few = len(queries_of(jonah, at("indicator_list")))
    fill(8)
    assert len(queries_of(jonah, at("indicator_list"))) == few
