"""Where reports of waves show beside their own pages: progress reports, search, mail, history."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from bic.blueprint import State
from bic.days import today_in
from bic.notices.models import Notice
from bic.reports import sections
from bic.reports.sections import Period
from bic.tenancy import scope
from bic.translated import Translated
from evaluations.completion import completion
from evaluations.evidence.report import first_year, third_year
from evaluations.models import EvaluationPart
from evaluations.reminders.report import untranslated
from evaluations.sections.report import evaluation_report
from evaluations.services import change
from evaluations.services.report import reports
from tests.evaluations.reports import say, written
from tests.evaluations.rounds import wave_of
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
PERIOD = Period(date(2020, 1, 1), date(2999, 12, 31))


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def published(larkspur, host):
    """The report of year 3 in English."""
    wave = wave_of(larkspur, "year_3", host)
    with scope(larkspur.program):
        return reports.publish(written(wave, host), "en", by=host)


@pytest.fixture
def inside(published, open_scope):
    return published


def test_a_progress_report_tells_of_the_newest_version_of_each_wave(larkspur, inside, host):
    first = wave_of(larkspur, "year_1", host)
    reports.publish(written(first, host), "en", by=host)
    reports.publish(reports.begin(inside.report.wave, by=host), "es", by=host)

    built = evaluation_report(larkspur, PERIOD)

    told = [one["title"] for one in built.data["editions"]]
    assert sorted(told) == ["After three years", "Después de tres años"]
    assert sections.from_json(sections.to_json(built)).template == built.template
    assert evaluation_report(larkspur, Period(date(2020, 1, 1), date(2020, 2, 1))) is None


def test_search_finds_published_reports_alone(client_as, larkspur, host, published):
    with scope(larkspur.program):
        draft = reports.begin(published.report.wave, by=host)
        say(draft, "title", host, "After four years")
    partner = client_as("lead", larkspur)

    page = partner.get(reverse("search:results", args=["piedmont"]), {"q": "after years"})

    read = reverse(
        "evaluations:evaluationreport_read",
        args=["piedmont", "larkspur", published.report_id, "en"],
    )
    assert read in page.text
    assert "four years" not in page.text


def test_partners_are_told_of_each_edition(member, larkspur, host, published):
    partner = member("lead", larkspur).user

    with scope(larkspur.program):
        reports.publish(published.report, "es", by=host)
        [notice] = Notice.objects.filter(recipient=partner)

    assert "Larkspur" in notice.subject
    assert f"/evaluation-reports/{published.report_id}/" in notice.url


def test_the_history_names_the_part(client_as, larkspur, published):
    url = reverse(
        "evaluations:evaluationreport_history", args=["piedmont", "larkspur", published.report_id]
    )
    page = client_as("observer").get(url)
    assert "Executive summary" in page.text
    assert "More people feel welcome." in page.text
    assert client_as("lead", larkspur).get(url).status_code == 403


def test_a_published_report_proves_its_step(larkspur, oakhaven, inside, django_assert_num_queries):
    with django_assert_num_queries(2):
        told = third_year([larkspur, oakhaven])
    assert told[larkspur.pk].state == State.DONE
    assert "English" in told[larkspur.pk].headline
    assert first_year([larkspur]) == {}


def test_a_waiting_translation_is_reminded_of(larkspur, inside):
    [due] = untranslated(larkspur.program, today_in(larkspur.program) + timedelta(days=10))
    assert due.recipient_id == inside.report.created_by_id


def test_names_in_another_language_are_counted(larkspur, host, open_scope):
    wave = wave_of(larkspur, "year_3", host)
    own = change.add_point(larkspur, Translated.of("Only in English"))
    change.mark(wave, {own: change.Mark("yes", "")}, by=host)
    draft = written(wave, host)

    parts = list(EvaluationPart.objects.filter(report=draft).in_order())
    english, spanish = completion(parts, ["en", "es"])

    assert (english.strange, spanish.strange) == (0, 1)
    assert spanish.is_ready
