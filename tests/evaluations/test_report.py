"""Reports of waves through the front door: assembled, written, translated, published."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from django.utils import timezone

from bic.tenancy import scope
from bic.translated import Translated
from evaluations.findings import gather
from evaluations.models import EvaluationEdition, EvaluationPart, EvaluationReport, Reading, Wave
from evaluations.reminders.report import unreported
from evaluations.services import change
from evaluations.services.report import WaveNotClosed, reports
from tests.evaluations.making import add_indicator, add_wave, approved
from tests.evaluations.reports import part_of, say, written
from tests.evaluations.rounds import rounds, wave_of
from tests.factories import UserFactory
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
MOST_QUERIES = 26


def at(name, *args):
    return reverse(f"evaluations:evaluationreport_{name}", args=["piedmont", "larkspur", *args])


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def wave(larkspur, host):
    """A closed wave of year 3 that asked nothing."""
    return wave_of(larkspur, "year_3", host)


@pytest.fixture
def three(larkspur, host):
    """Three waves that grow warmer; few live in the south."""
    return rounds(
        larkspur, host,
        [(40, {"area": "north", "welcome": "2"}), (3, {"area": "south", "welcome": "4"})],
        [(30, {"area": "north", "welcome": "2"}), (20, {"area": "north", "welcome": "4"})],
        [(15, {"area": "north", "welcome": "2"}), (45, {"area": "north", "welcome": "4"})],
    )  # fmt: skip


@pytest.fixture
def draft(larkspur, wave, host):
    with scope(larkspur.program):
        return written(wave, host)


@pytest.fixture
def published(larkspur, draft, host):
    with scope(larkspur.program):
        reports.publish(draft, "en", by=host)
    return draft


def facts_of(wave, key):
    with scope(wave.program):
        return gather(wave, key)


def table_of(facts, title):
    return next(one for one in facts["tables"] if one["title"] == title)


def test_a_draft_waits_until_the_wave_is_closed(client_as, larkspur, host):
    with scope(larkspur.program):
        today = timezone.localdate()
        wave = add_wave(
            larkspur, host, "year_1", opens_on=today, closes_on=today, opened_at=timezone.now()
        )
        with pytest.raises(WaveNotClosed):
            reports.begin(wave, by=host)
    staff = client_as("researcher")

    page = staff.post(at("create", wave.pk), follow=True)

    assert "once the wave is closed" in page.text
    assert "Assemble a draft" not in page.text


def test_a_draft_holds_every_part_of_the_wave(client_as, larkspur, host, three):
    with scope(larkspur.program):
        approved(larkspur, host)
        one = add_indicator(larkspur, target_year3=100, baseline=20)
        last = Wave.objects.get(kind="year_3")
        Reading.objects.create(
            program=larkspur.program, community=larkspur, indicator=one, wave=last,
            day=last.closes_on, value=120,
        )  # fmt: skip
        point = change.take_suggested(larkspur)[0]
        change.mark(last, {point: change.Mark("lasting", "The resolution")}, by=host)

    page = client_as("researcher").post(at("create", last.pk), follow=True)

    assert "What about the outcome?" in page.text
    assert "I feel welcome here." in page.text
    assert "Interpreted contacts a month" in page.text
    assert "The resolution" in page.text
    with scope(larkspur.program):
        facts = {one.key: one.facts for one in EvaluationPart.objects.all()}
    assert set(facts["surveys"]) == {"en", "es"}
    row = table_of(facts["indicators"]["en"], "Indicators")["rows"][0]
    assert [it["words"] for it in row["cells"][3]] == ["100", "reached"]


def test_numbers_are_those_that_everybody_may_read(larkspur, three):
    with scope(larkspur.program):
        wave = Wave.objects.get(kind="year_3")

    facts = facts_of(wave, "surveys")["en"]

    welcome = table_of(facts, "I feel welcome here.")
    first = [cell[-1] for row in welcome["rows"] if (cell := row["cells"][0])]
    assert {"unit": "people", "words": "3", "value": 3.0} not in first
    assert any(one["words"] == "*" and one["value"] is None for one in first)
    assert welcome["threshold"] > 3
    assert "A change is told only where no number behind it is hidden." in welcome["notes"]
    assert welcome["bars"]


def test_a_report_tells_nothing_of_later_waves(larkspur, three):
    with scope(larkspur.program):
        wave = Wave.objects.get(kind="year_1")

    facts = facts_of(wave, "surveys")["en"]

    assert table_of(facts, "I feel welcome here.")["columns"][:2] == ["Baseline", "Year 1"]
    assert "Year 3" not in str(facts)


def test_a_wave_without_answers_and_one_with_a_single_answer_are_said_in_words(larkspur, host):
    rounds(larkspur, host, [], [(1, {"area": "north", "welcome": "2"})])
    with scope(larkspur.program):
        waves = {one.kind: one for one in Wave.objects.all()}

    empty, single = (facts_of(waves[kind], "design")["en"] for kind in ("baseline", "year_1"))

    assert table_of(empty, "Surveys of this wave")["notes"] == [
        "Life in our town: nobody answered."
    ]
    people = table_of(single, "Surveys of this wave")["rows"][0]["cells"][-1]
    assert people == [{"unit": "people", "words": "*", "value": None}]
    asked = table_of(facts_of(waves["year_1"], "surveys")["en"], "I feel welcome here.")
    assert "Baseline: nobody answered." in asked["notes"]


def test_a_wave_that_asked_nothing_has_a_draft_of_words_alone(client_as, draft):
    page = client_as("researcher").get(at("edit", draft.pk))
    assert "The data say nothing here yet." in page.text
    assert "Lessons in the log are read by staff alone." in page.text


def test_a_retired_indicator_and_one_without_its_survey_are_named(larkspur, host, wave):
    with scope(larkspur.program):
        for fields in (
            {"name": Translated.of("Old"), "retired_at": timezone.now(), "retired_by": host},
            {"name": Translated.of("Orphan"), "source": "survey", "item": "welcome"},
        ):
            one = add_indicator(larkspur, **fields)
            Reading.objects.create(
                program=larkspur.program, community=larkspur, indicator=one,
                day=wave.closes_on, value=3,
            )  # fmt: skip

    notes = table_of(facts_of(wave, "indicators")["en"], "Indicators")["notes"]

    assert "Old: no longer read." in notes
    assert "Orphan: The survey that it was read from was deleted." in notes


def test_a_language_waits_for_its_words(client_as, larkspur, host, wave):
    with scope(larkspur.program):
        draft = written(wave, host, spanish="")
    staff = client_as("coordinator")

    page = staff.post(at("publish", draft.pk, "es"), follow=True)

    assert "Texts are missing in this language." in page.text
    assert f"{at('edit', draft.pk)}#part-summary" in page.text
    with scope(larkspur.program):
        assert not EvaluationEdition.objects.exists()


def test_the_second_language_follows_from_the_same_facts(client_as, larkspur, host, three):
    with scope(larkspur.program):
        draft = written(Wave.objects.get(kind="year_3"), host, spanish="")
    staff = client_as("coordinator")
    staff.post(at("publish", draft.pk, "en"))
    with scope(larkspur.program):
        say(draft, "summary", host, "More people feel welcome.", "Más personas.")
    staff.post(at("publish", draft.pk, "es"))

    english, spanish = (
        client_as("lead", larkspur).get(at("read", draft.pk, code)).text for code in ("en", "es")
    )

    assert "75.0%" in english
    assert "75.0%" in spanish or "75,0" in spanish
    assert 'lang="es"' in spanish
    assert "Línea base" in spanish or "Baseline" in spanish
    twice = staff.post(at("publish", draft.pk, "es"), follow=True)
    assert "published in this language already" in twice.text


def test_what_is_published_stays(larkspur, published):
    with scope(larkspur.program):
        part = part_of(published, "people")
        part.facts = {"en": {"intro": ["Another"], "tables": []}}
        for act in (
            part.save,
            published.delete,
            lambda: EvaluationReport.objects.update(number=7),
            lambda: EvaluationEdition.objects.update(title="Another"),
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                act()


def test_a_correction_is_the_next_version(client_as, larkspur, published):
    staff = client_as("researcher")

    page = staff.post(at("create", published.wave_id), follow=True)
    again = staff.post(at("create", published.wave_id), follow=True)

    assert "Version 2" in page.text
    assert "More people feel welcome." in page.text
    assert "There is a draft already; this is it." in again.text


def test_partners_read_what_is_published_alone(client_as, larkspur, draft, host):
    partner = client_as("lead", larkspur)
    assert partner.get(at("edit", draft.pk)).status_code == 403
    assert partner.get(at("read", draft.pk, "en")).status_code == 403
    assert "Version 1" not in partner.get(at("list")).text.partition("<footer")[0]
    with scope(larkspur.program):
        reports.publish(draft, "en", by=host)
    assert "Version 1" in partner.get(at("list")).text.partition("<footer")[0]
    assert "More people feel welcome." in partner.get(at("detail", draft.pk)).text
    assert partner.get(at("read", draft.pk, "es")).status_code == 404


def test_the_page_of_the_wave_leads_to_its_report(client_as, larkspur, published):
    page = client_as("lead", larkspur).get(published.wave.get_absolute_url())
    assert at("detail", published.pk) in page.text


def test_pages_cost_the_same_however_many_reports_there_are(
    client_as, larkspur, published, host
):  # fmt: skip
    staff = client_as("researcher")
    addresses = [at("list"), at("detail", published.pk), published.wave.get_absolute_url()]
    before = [len(queries_of(staff, url)) for url in addresses]
    with scope(larkspur.program):
        for _count in range(3):
            reports.publish(reports.begin(published.wave, by=host), "en", by=host)
    assert [len(queries_of(staff, url)) for url in addresses] == before
    assert max(before) <= MOST_QUERIES


def test_a_wave_locked_for_a_month_is_told_to_its_owner(larkspur, host, wave):
    with scope(larkspur.program):
        wave.owner, wave.locked_by = host, host
        wave.locked_at = timezone.now() - timedelta(days=30)
        wave.save()
        [due] = unreported(larkspur.program, timezone.localdate())
        assert due.recipient_id == host.pk
        reports.publish(written(wave, host), "en", by=host)
        assert list(unreported(larkspur.program, timezone.localdate())) == []
