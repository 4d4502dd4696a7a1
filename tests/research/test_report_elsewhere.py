"""Where research reports show beside their own pages: progress reports, search, mail, history."""

from datetime import date

import pytest
from django.urls import reverse

from bic.notices.models import Notice
from bic.reports import sections
from bic.reports.sections import Period
from bic.surveys.services import collection
from bic.translated import Translated
from research.edition import compose, html
from research.evidence.report import report as evidence_of
from research.findings import gather
from research.models import ReportPart
from research.sections.report import research_report
from research.services import report as services
from tests.factories import UserFactory
from tests.research.reports import say, written
from tests.surveys.answering import answered
from tests.surveys.making import make_survey

PERIOD = Period(date(2020, 1, 1), date(2999, 12, 31))


@pytest.fixture
def host(open_scope):
    return UserFactory(name="Priya")


@pytest.fixture
def published(larkspur, host):
    return services.publish(written(larkspur, host), "en", by=host)


def test_a_progress_report_tells_of_the_newest_version(larkspur, published, host):
    services.publish(published.report, "es", by=host)
    services.begin(larkspur, by=host)

    built = research_report(larkspur, PERIOD)

    told = [one["title"] for one in built.data["editions"]]
    assert told == ["What we learned", "Lo que aprendimos"]
    assert sections.from_json(sections.to_json(built)).template == built.template
    assert research_report(larkspur, Period(date(2020, 1, 1), date(2020, 2, 1))) is None


def test_search_finds_published_reports_alone(client_as, larkspur, host, published):
    draft = services.begin(larkspur, by=host)
    say(draft, "title", host, "What we learned later")
    partner = client_as("lead", larkspur)

    page = partner.get(reverse("search:results", args=["piedmont"]), {"q": "learned"})

    read = reverse(
        "research:researchreport_read",
        args=["piedmont", "larkspur", published.report_id, "en"],
    )
    assert read in page.text
    assert "learned later" not in page.text


def test_partners_are_told_of_each_edition(member, larkspur, host, published):
    partner = member("lead", larkspur).user

    services.publish(published.report, "es", by=host)

    [notice] = Notice.objects.filter(recipient=partner)
    assert "Larkspur" in notice.subject
    assert f"/research-reports/{published.report_id}/" in notice.url


def test_the_history_names_the_part(client_as, larkspur, host, published):
    url = reverse(
        "research:researchreport_history", args=["piedmont", "larkspur", published.report_id]
    )

    page = client_as("observer").get(url)

    assert "Executive summary" in page.text
    assert "A quarter was born abroad." in page.text
    assert client_as("lead", larkspur).get(url).status_code == 403


def test_evidence_costs_the_same_for_any_number(
    larkspur, oakhaven, host, published, django_assert_num_queries
):
    written(oakhaven, host)
    with django_assert_num_queries(2):
        evidence_of([larkspur])
    with django_assert_num_queries(2):
        assert len(evidence_of([larkspur, oakhaven])) == 2


def test_a_language_that_the_product_does_not_speak_gets_its_words(larkspur, host):
    report = written(larkspur, host)
    part = ReportPart.objects.get(report=report, key="summary")
    part.report = report
    services.write(part, text=Translated.of("One in four.").put("ar", "واحد من كل أربعة"), by=host)
    parts = ReportPart.objects.filter(report=report).in_order()

    page = html(compose(report, parts, "ar"), medium="screen", back_url="/")

    assert '<html lang="en"' in page
    assert '<div class="lead" lang="ar" dir="auto"><p>واحد من كل أربعة' in page


def test_answers_to_closed_surveys_are_told_as_everybody_may_read_them(larkspur, host):
    survey = make_survey(larkspur.program, by=host, community=larkspur, languages=("en", "es"))
    answered(survey, 20, {"area": "north", "welcome": "2"})
    answered(survey, 2, {"area": "south", "welcome": "2", "wish": "A secret wish."})
    assert gather(larkspur, "studies") == {}
    collection.close_survey(survey, by=host)

    facts = gather(larkspur, "studies")

    area = facts["en"]["answers"][0]
    assert area["label"] == "Where do you live?"
    assert "Life in our town" in area["source"]
    assert area["threshold"] > 2
    assert not any(str(people) == "2" for _words, people, _share in area["rows"])
    assert facts["es"]["answers"][0]["label"] != area["label"]
    assert "A secret wish." not in str(facts)
