"""Files of reports to audiences: Word and PDF, a worker that dies, a disk that is full."""

import errno
import io
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.core.files.storage import default_storage
from django.utils import timezone
from docx import Document
from pypdf import PdfReader

from bic.reports import sections
from bic.reports.sections import Section
from bic.translated import Translated
from implementation import audience_paper
from implementation.audiences import PLAN
from implementation.models import AudienceFile, AudienceReport
from implementation.services import audiencereport as services
from implementation.tasks import render_audience_file
from planning.models import FunderLine
from tests.implementation.reporting import make_published, make_report, publish_update
from tests.planning.funding import make_grant


@pytest.fixture
def by(people):
    return people["coordinator"]


def render(file):
    """What a worker does with a waiting file; the file as it is then."""
    render_audience_file(program_id=file.program_id, file_id=file.pk)
    file.refresh_from_db()
    return file


def text_of(key):
    with default_storage.open(key) as content:
        return content.read()


def test_a_word_file_holds_the_numbers_and_the_funders_lines(by, program, larkspur, inside):
    grant = make_grant(program, "Welcome <fund> & more", awarded="9000.00")
    FunderLine.objects.create(program=program, grant=grant, title="Food & rides", amount=1000)
    report = make_published(larkspur, by, "funder", grant=grant)

    document = Document(io.BytesIO(audience_paper.word(report.facts["en"])))

    paragraphs = [one.text for one in document.paragraphs]
    assert "Numbers" in paragraphs
    assert any(one.startswith("Welcome <fund> & more, ") for one in paragraphs)
    [table] = document.tables
    assert [cell.text for cell in table.rows[1].cells][1:5] == [
        "Food & rides", "$1,000", "$0", "$1,000",
    ]  # fmt: skip
    assert not any("{{" in one or "{%" in one for one in paragraphs)
    assert document.core_properties.language == "en"


def test_a_worker_makes_all_files_of_both_languages(by, program, larkspur, inside):
    report = make_report(larkspur, by, "residents")
    text = Translated.of("You can ask in your language.").put("es", "Puede preguntar en español.")
    services.write(report, title=Translated(), text=text)
    report = services.publish(publish_update(report, by), by=by)

    files = {(one.language, one.format): render(one) for one in AudienceFile.objects.all()}

    assert sorted(files) == [("en", "docx"), ("en", "pdf"), ("es", "docx"), ("es", "pdf")]
    assert {one.state for one in files.values()} == {"ready"}
    spanish = PdfReader(io.BytesIO(text_of(files["es", "pdf"].storage_key)))
    assert spanish.trailer["/Root"]["/Lang"] == "es"
    assert "Puede preguntar en español." in spanish.pages[0].extract_text()
    assert any("/Annots" in page for page in spanish.pages)


@pytest.fixture
def plan_told(monkeypatch):
    """The section about the plan, as full as it gets."""
    lines = [
        {
            "title": f"Translate form {n} of the city",
            "language": "en",
            "who": "City",
            "day": "May 4",
        }
        for n in range(20)
    ]
    data = {"statuses": [], "done": lines, "late": lines, "next": lines, "reported": []}

    def build(community, period):
        return Section(
            title="The plan", template="implementation/report_progress.html", phase=5, data=data,
            figures=[["9 / 34", "actions carried out"]],
        )  # fmt: skip

    one = sections.Registered(51, build, "reports:list")
    monkeypatch.setitem(sections._builders, PLAN, one)


def test_the_plan_is_told_to_everybody_and_in_every_format(plan_told, by, larkspur, inside):
    report = make_published(larkspur, by, "supervisor")
    facts = report.facts["en"]

    assert facts["figures"][0]["value"] == "9 / 34"
    assert len(facts["plan"]["done"]) == len(facts["plan"]["next"]) == 4
    assert "- Translate form 3 of the city (May 4)" in audience_paper.memo(facts)
    word = Document(io.BytesIO(audience_paper.word(facts)))
    assert "Translate form 0 of the city (May 4)" in [one.text for one in word.paragraphs]


def test_elected_officials_get_one_page(plan_told, by, larkspur, inside):
    report = make_report(larkspur, by, "council")
    services.write(report, title=Translated(), text=Translated.of("Much was done. " * 46))
    services.publish(publish_update(report, by), by=by)

    file = render(AudienceFile.objects.get(format="pdf"))

    assert (file.state, file.pages) == ("ready", 1)


def stored():
    """Every file in the store, also where nothing was ever stored."""
    return {path for path in Path(default_storage.path("")).rglob("*") if path.is_file()}


def test_a_full_disk_is_said_and_leaves_nothing_half_published(
    as_, at, by, larkspur, inside, monkeypatch
):
    report = make_published(larkspur, by)
    file = AudienceFile.objects.get(format="docx")
    before = stored()

    def full(*_args, **_more):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(default_storage, "save", full)
        render(file)

    assert (file.state, file.problem, file.storage_key) == ("failed", "storage", "")
    assert stored() == before
    client = as_("coordinator")
    page = client.get(at("audiencereport_detail", report.pk)).content.decode()
    assert "the disk may be full" in page
    named = report.pk, "en", "docx"
    assert client.get(at("audiencereport_download", *named)).status_code == 302
    client.post(at("audiencereport_retry", *named))
    assert render(file).state == "ready"
    answer = client.get(at("audiencereport_download", *named))
    assert b"".join(answer.streaming_content) == text_of(file.storage_key)
    assert AudienceReport.objects.get().state == "published"


def test_a_worker_that_is_killed_while_it_renders_is_replaced(by, larkspur, inside):
    make_published(larkspur, by)
    file = AudienceFile.objects.get(format="docx")
    killed = services.files.claim(file.pk)
    assert services.files.requeue_forgotten() == 0

    late = timezone.now() + services.LEASE + timedelta(seconds=1)
    with time_machine.travel(late, tick=False):
        assert services.files.requeue_forgotten() == 2
        render(file)
    made = audience_paper.made(killed.report.facts["en"], "docx")
    services.files.finish_pdf(killed, made)

    key = file.storage_key
    file.refresh_from_db()
    assert (file.state, file.attempts, file.storage_key) == ("ready", 2, key)


def test_a_layout_that_breaks_is_said(by, larkspur, inside, monkeypatch):
    make_published(larkspur, by)
    monkeypatch.setattr(audience_paper, "word", lambda facts: facts["nothing"])

    file = render(AudienceFile.objects.get(format="docx"))

    assert (file.state, file.problem) == ("failed", "layout")


def test_the_file_is_asked_for_until_it_is_there(as_, at, by, larkspur, inside):
    report = make_published(larkspur, by)
    page = at("audiencereport_file", report.pk, "en", "docx")
    client = as_("municipal")
    assert "hx-trigger" in client.get(page).content.decode()

    render(AudienceFile.objects.get(format="docx"))

    assert "hx-trigger" not in client.get(page).content.decode()
