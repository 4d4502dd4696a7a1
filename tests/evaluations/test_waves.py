"""Waves: scheduled with the agreement, opened, asked again, closed, locked."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from django.db import ProgrammingError, transaction

from bic.blueprint.collecting import NoApprovedPlan, collect_early
from bic.blueprint.evidence import gather
from bic.days import today_in
from bic.reports.sections import Period
from bic.surveys.definition import form_of
from bic.surveys.models import Item, Version
from bic.surveys.services import collection, instrument
from communities.services import agreements
from evaluations.models import ChangeMark, ChangePoint, Indicator, Reading, Wave, WaveSurvey
from evaluations.reminders.wave import waves_due
from evaluations.sections.wave import evaluation_waves
from evaluations.services import wave as services
from evaluations.signed import schedule_waves
from evaluations.waves import instruments_of, readings_due, to_ask_again
from tests.communities.agreements import signed_agreement
from tests.evaluations.making import approved
from tests.evaluations.waves import closed, process_of, scheduled
from tests.factories import UserFactory

pytestmark = pytest.mark.usefixtures("open_scope")
PERIOD = Period(date(2020, 1, 1), date(2999, 12, 31))


@pytest.fixture
def priya(program):
    return UserFactory(name="Priya")


@pytest.fixture
def waves(larkspur, priya):
    return scheduled(larkspur, priya)


def test_a_signed_agreement_schedules_the_waves_once(program, larkspur, priya):
    agreement = signed_agreement(larkspur, priya)
    found = {one.kind: one for one in Wave.objects.all()}

    assert found["baseline"].opens_on == today_in(program)
    assert found["year_1"].opens_on == agreement.starts_on + relativedelta(years=1)
    assert found["year_3"].opens_on == agreement.starts_on + relativedelta(years=3)
    assert {one.owner for one in found.values()} == {priya}

    Wave.objects.filter(kind="year_1").update(opens_on=agreement.starts_on)
    schedule_waves(agreements.amend(agreement, by=priya))
    assert Wave.objects.count() == 3
    assert Wave.objects.get(kind="year_1").opens_on == agreement.starts_on


@pytest.mark.parametrize("kind", ["baseline", "year_1", "year_3"])
def test_a_wave_waits_for_an_approved_plan(larkspur, priya, waves, kind):
    with pytest.raises(NoApprovedPlan):
        services.open_wave(waves[kind], by=priya)
    approved(larkspur, priya)

    services.open_wave(waves[kind], by=priya)

    assert Wave.objects.get(opened_at__isnull=False).kind == kind


def test_a_director_opens_waves_before_the_plan_is_approved_with_a_reason(larkspur, priya, waves):
    collect_early(larkspur, reason="The fair is on Saturday.", by=priya)

    services.open_wave(waves["year_1"], by=priya)

    assert Wave.objects.get(opened_at__isnull=False).kind == "year_1"


def test_a_wave_opens_once(larkspur, priya, waves):
    approved(larkspur, priya)
    services.open_wave(waves["baseline"], by=priya)

    with pytest.raises(services.NotNow):
        services.open_wave(waves["baseline"], by=priya)


def test_the_process_survey_speaks_two_languages_and_asks_why_an_answer_is_low(priya, waves):
    survey = process_of(waves["year_1"], priya)
    version = Version.objects.get(survey=survey)
    form = form_of(version, "en")
    scales = [one for one in form.asked if one.kind == "scale"]

    assert version.languages == ["en", "es"]
    assert len(scales) == 14
    assert {one.direction for one in scales} == {"up"}
    assert all(one.may_decline and one.values[-1] == "dont_know" for one in scales)
    low = form.looked_at({"heard": "2", "fair": "4", "goal": "dont_know"}, date(2027, 1, 1)).shown
    assert {"heard_why"} == {key for key in low if key.endswith("_why")}
    assert survey.is_open
    with pytest.raises(services.TakenAlready):
        services.begin_process(waves["year_1"], by=priya)


def test_an_earlier_survey_is_asked_again_with_the_same_keys(program, priya, waves):
    first = process_of(waves["year_1"], priya)
    closed(waves["year_1"], first, priya)
    last = waves["year_3"]
    assert to_ask_again(last, []) == [first]

    again = services.ask_again(last, first, by=priya)

    keys = [set(Item.objects.filter(version__survey=one).values_list("key", flat=True))
            for one in (first, again)]  # fmt: skip
    assert keys[0] == keys[1]
    assert (again.earlier, again.purpose) == (first, "process")
    assert again.title == "How we work together in Larkspur, Year 3"
    assert to_ask_again(last, instruments_of(last, program)) == []
    with pytest.raises(services.TakenAlready):
        services.ask_again(last, first, by=priya)


def test_a_locked_wave_stays_with_all_that_belongs_to_it(program, larkspur, priya, waves):
    wave = waves["year_1"]
    survey = process_of(wave, priya)
    never = services.ask_again(wave, instrument.begin(program, by=priya, community=larkspur,
                                                      title="Never"), by=priya)  # fmt: skip
    place = {"program": program, "community": larkspur}
    indicator = Indicator.objects.create(
        **place, name="Heard", level="outcome", unit="percent", direction="up"
    )
    reading = Reading.objects.create(
        **place, indicator=indicator, wave=wave, day=date(2027, 1, 1), value=40
    )
    point = ChangePoint.objects.create(**place, title="A plan")
    ChangeMark.objects.create(**place, point=point, wave=wave, state="yes")
    with pytest.raises(services.NotNow):
        services.lock_wave(wave, by=priya)
    closed(wave, survey, priya)
    collection.open_survey(survey, by=priya)
    with pytest.raises(services.StillOpen):
        services.lock_wave(wave, by=priya)
    collection.close_survey(survey, by=priya)

    wave = services.lock_wave(wave, by=priya)

    assert not WaveSurvey.objects.filter(survey=never).exists()
    assert [one.reading for one in readings_due(wave)] == [reading]
    with pytest.raises(collection.Locked):
        collection.open_survey(survey, by=priya)
    for change in (
        lambda: Reading.objects.update(value=90),
        lambda: ChangeMark.objects.update(state="no"),
        lambda: Wave.objects.update(note="Late"),
        lambda: WaveSurvey.objects.all().delete(),
        lambda: indicator.delete(),
    ):
        with pytest.raises(ProgrammingError, match=r"locked|Cannot"), transaction.atomic():
            change()
    with pytest.raises(services.WaveLocked):
        services.begin_process(wave, by=priya)


def test_waves_remind_whoever_is_in_charge(program, larkspur, priya, waves):
    larkspur.status = "active"
    larkspur.save()
    today = waves["baseline"].opens_on

    def told(day):
        return [(str(due.subject), due.recipient_id) for due in waves_due(program, day)]

    assert told(today) == [("Open the wave Baseline of Larkspur", priya.pk)]
    collect_early(larkspur, reason="Only a test", by=priya)
    services.open_wave(waves["baseline"], by=priya)
    assert told(today) == []
    late = waves["baseline"].closes_on + timedelta(days=30)
    assert told(late) == [("Close the wave Baseline of Larkspur", priya.pk)]


def test_waves_prove_their_steps_and_stand_in_reports(larkspur, priya, waves):
    assert "C5" not in {code for code, of in gather([larkspur]).items() if larkspur.pk in of}
    survey = process_of(waves["year_1"], priya)
    assert gather([larkspur])["C5"][larkspur.pk].state == "in_progress"
    closed(waves["year_1"], survey, priya)

    proof = gather([larkspur])
    assert proof["C5"][larkspur.pk].state == "done"
    assert "Wave closed: Year 1" in proof["C5"][larkspur.pk].headline
    assert larkspur.pk not in proof["M3"]
    [row] = evaluation_waves(larkspur, PERIOD).data["waves"]
    assert row[0] == "Year 1"
    assert row[3] == "How we work together in Larkspur"
