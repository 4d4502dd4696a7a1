"""Reports to residents: in which languages, of which actions, and what is marked as another's."""

import io
import re
from datetime import date

import pytest
import time_machine
from django.utils import timezone
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from bic.reports import pdf
from bic.translated import Translated
from implementation import audience_paper
from implementation.models import Action, AudienceFile, AudienceReport
from implementation.services import audiencereport as services
from implementation.services import version as versions
from meetings.demo.arabic import ARABIC
from meetings.models import RsvpWords
from tests.implementation.making import make_action, make_plan, make_task
from tests.implementation.reporting import make_report, publish_update

SECRET = "Zanzibar"
TOLD = Translated.of("Ask in your language.").put("es", "Pregunte en español.")
IN_ARABIC = "اسأل بلغتك"


@pytest.fixture(autouse=True)
def on_a_day(program, larkspur, inside):
    with time_machine.travel("2026-07-10T15:00:00Z", tick=True):
        program.languages, larkspur.languages = ["en", "es"], ["ar", "kar"]
        program.save()
        larkspur.save()
        yield


@pytest.fixture
def by(people):
    return people["coordinator"]


@pytest.fixture
def plan(larkspur, by):
    """One public action that is done, a private one, one written since, and a late task of each."""
    plan = make_plan(larkspur)
    done = {"status": "done", "status_on": date(2026, 3, 2)}
    title = Translated.of("Train the desk").put("es", "Capacitar").put("ar", "تدريب المكتب")
    public = make_action(plan, **done)
    Action.objects.filter(pk=public.pk).update(title=title)
    quiet = make_action(plan, f"Quiet {SECRET}", is_public=False, **done)
    ahead = make_action(plan, "A later bus", due_on=date(2026, 8, 1))
    version = versions.freeze(plan, note="", by=by)
    versions.approve(version, approver="Council", on=date(2026, 5, 2), by=by)
    versions.publish(version, ["en"], by=by)
    make_action(plan, f"Since {SECRET}", **done)
    for action in (public, quiet, ahead):
        make_task(action, f"Call {SECRET}", due_on=date(2026, 2, 1))
        make_task(action, f"Phone {SECRET}", helper="Ana", **done)
    return plan


@pytest.fixture
def arabic(larkspur, by):
    """The words around the pages in Arabic, approved."""
    return RsvpWords.objects.create(
        program=larkspur.program, language="ar", words=ARABIC, approved_by=by,
        approved_at=timezone.now(),
    )  # fmt: skip


def published(larkspur, by, text=TOLD):
    report = make_report(larkspur, by, "residents")
    services.write(report, title=Translated(), text=text)
    return services.publish(publish_update(report, by), by=by)


def page(report, language):
    return audience_paper.html(report.facts[language], medium="screen")


def test_no_task_and_no_action_that_is_not_public_is_told(plan, larkspur, by):
    report = published(larkspur, by)

    for language in ("en", "es"):
        assert SECRET not in page(report, language)
    facts = report.facts["es"]["plan"]
    assert [one["title"] for one in facts["done"]] == ["Capacitar"]
    assert [one["title"] for one in facts["next"]] == ["A later bus"]


def test_a_title_in_another_language_says_in_which(plan, larkspur, by):
    text = page(published(larkspur, by), "es")

    assert re.search(r'<span lang="en" dir="auto">A later bus</span>', text)
    assert re.search(r'<span lang="es" dir="auto">Capacitar</span>', text)


def test_a_language_that_the_product_does_not_speak_needs_its_words_and_theirs(
    plan, larkspur, by, arabic
):
    assert sorted(published(larkspur, by).facts) == ["en", "es"]

    AudienceFile.objects.all().delete()
    other = services.correct(AudienceReport.objects.get(), by=by)
    text = TOLD.put("ar", IN_ARABIC).put("kar", "kar words")
    services.write(other, title=Translated(), text=text)
    other = services.publish(AudienceReport.objects.for_detail().get(pk=other.pk), by=by)

    assert sorted(other.facts) == ["ar", "en", "es"]
    made = {(one.language, one.format) for one in AudienceFile.objects.all()}
    assert {form for code, form in made if code == "ar"} == {"pdf"}


def test_a_draft_of_a_translation_is_not_published(plan, larkspur, by, arabic):
    report = published(larkspur, by, TOLD.put("ar", IN_ARABIC, "draft"))

    assert sorted(report.facts) == ["en", "es"]


def test_a_language_whose_words_around_it_lack_one_is_not_published(plan, larkspur, by, arabic):
    arabic.words = {name: text for name, text in ARABIC.items() if name != "report_late"}
    arabic.save()

    report = published(larkspur, by, TOLD.put("ar", IN_ARABIC))

    assert sorted(report.facts) == ["en", "es"]


@pytest.fixture
def in_arabic(plan, larkspur, by, arabic):
    return published(larkspur, by, TOLD.put("ar", IN_ARABIC))


def test_an_arabic_report_reads_from_the_right_and_marks_what_is_english(in_arabic):
    text = page(in_arabic, "ar")

    assert '<html lang="ar" dir="rtl">' in text
    assert ARABIC["report_questions"] in text
    assert "تدريب المكتب" in text
    assert ARABIC["plan_untranslated"] in text
    assert '<div lang="en" dir="ltr">' in text
    assert "Questions?" not in text


def test_an_arabic_report_is_a_tagged_pdf_of_its_language(in_arabic):
    made = pdf.on_paper(audience_paper.html(in_arabic.facts["ar"]))

    paper = PdfReader(io.BytesIO(made.content))
    assert paper.trailer["/Root"]["/Lang"] == "ar"


def test_the_pages_of_a_report_name_every_language_of_it(in_arabic, as_, at):
    client = as_("municipal")

    page = client.get(at("audiencereport_detail", in_arabic.pk)).content.decode()
    read = client.get(at("audiencereport_read", in_arabic.pk, "ar")).content.decode()

    assert "Read in Arabic" in page
    assert IN_ARABIC in read
    assert client.get(at("audiencereport_read", in_arabic.pk, "kar")).status_code == 404
    assert client.get(at("audiencereport_lines", in_arabic.pk, "ar")).status_code == 200


def test_the_words_to_residents_are_written_in_the_languages_of_the_community(
    plan, larkspur, by, as_, at
):
    residents, council = (make_report(larkspur, by, one) for one in ("residents", "council"))

    def boxes(report):
        form = as_("coordinator").get(at("audiencereport_update", report.pk)).context["form"]
        return list(form.fields["text"].widget.languages)

    assert boxes(residents) == ["en", "es", "ar", "kar"]
    assert boxes(council) == ["en", "es"]


def test_a_word_file_is_in_its_language_with_its_title_on_every_page(plan, larkspur, by):
    facts = published(larkspur, by).facts["es"]

    word = Document(io.BytesIO(audience_paper.word(facts)))

    [spoken] = word.styles.element.iter(qn("w:lang"))
    assert spoken.get(qn("w:val")) == "es"
    [section] = word.sections
    assert section.header.paragraphs[0].text == facts["title"]["text"]
    assert facts["program"] in section.footer.paragraphs[0].text
