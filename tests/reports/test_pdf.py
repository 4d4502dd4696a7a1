"""From facts to paper."""

import io
import socket

import pytest
from pypdf import PdfReader

from bic.blueprint import services as blueprint
from bic.reports import pdf, sections, services
from bic.reports.layout import arrange, compose
from bic.reports.making import MakingFailed
from bic.reports.models import Narrative, Part, ReportFile
from bic.reports.sections import Section
from bic.reports.tasks import render_report

SHARES = [["Larkspur city", 14.2, 1.3], ["Alamance County", 8.9, 0.9], ["Tiny place", 3.1, 2.9]]


@pytest.fixture
def shares(monkeypatch, settings, tmp_path):
    """A section with one chart, as the research app offers."""
    template = tmp_path / "shares.html"
    template.write_text(
        "{% load bic_reports bic_privacy %}<h2>{{ section.title }}</h2><p>{{ '*'|people }}</p>"
        '{% share_bars data.rows "Born outside the United States" "Place" medium %}',
        "utf-8",
    )
    settings.TEMPLATES = [
        settings.TEMPLATES[0] | {"DIRS": [*settings.TEMPLATES[0]["DIRS"], tmp_path]}
    ]

    def build(community, period):
        return Section(
            title="Who lives here",
            template="shares.html",
            data={"rows": SHARES},
            phase=3,
            figures=[["14.2%", "born outside the United States, ± 1.3 points"]],
        )

    monkeypatch.setitem(sections._builders, "shares", sections.Registered(20, build, ""))


def write(report, part, text, by):
    narrative = Narrative.objects.get(report=report, part=part)
    narrative.report = report
    services.save_narrative(narrative, text=text, by=by)


def test_a_phase_that_nobody_began_or_wrote_about_is_left_out(draft, coordinator):
    assert arrange(compose(draft)).phases == []

    write(draft, Part.PHASE_4, "Six evening meals.", coordinator)

    assert [phase.number for phase in arrange(compose(draft)).phases] == [4]


def test_an_opened_gate_is_printed_with_its_reason(draft, larkspur, director):
    blueprint.override_gate(larkspur, gate="research", reason="Council meets in May.", by=director)

    page = pdf.html(compose(draft))

    assert "The MOA is signed before research begins." in page
    assert "Council meets in May." in page
    assert director.display_name in page


def test_the_report_speaks_its_own_language(larkspur, coordinator):
    report = services.draft_report(
        larkspur, *(draft_days()), by=coordinator, language="es", title="Informe"
    )

    page = pdf.html(compose(report))

    assert '<html lang="es" dir="ltr">' in page


def draft_days():
    from tests.reports.conftest import END, START  # noqa: PLC0415

    return START, END


def test_facts_are_plain_data_and_print_the_same_later(draft, coordinator, larkspur):
    report = services.publish(draft, by=coordinator)
    before = pdf.html(report.facts)
    larkspur.name = "Renamed"
    larkspur.save()

    report.refresh_from_db()

    assert pdf.html(report.facts) == before


def test_a_section_must_be_plain_data(larkspur, draft, monkeypatch):
    def build(community, period):
        return Section(title="Broken", template="x.html", data={"community": community})

    monkeypatch.setitem(sections._builders, "broken", sections.Registered(99, build, ""))

    with pytest.raises(TypeError):
        compose(draft)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/logo.png",
        "http://127.0.0.1:8000/static/css/report.css",
        "file:///etc/passwd",
        "data:text/css,body{}",
        "https://static.invalid/static/../manage.py",
        "https://static.invalid/static/%2e%2e/%2e%2e/etc/passwd.css",
        "https://static.invalid/static/css/missing.css",
        "https://static.invalid/media/x.css",
        "https://static.invalid@example.org/static/css/report.css",
    ],
)
def test_nothing_but_our_own_static_files_is_fetched(address):
    with pytest.raises(MakingFailed):
        pdf.static_file(address)


def test_our_own_static_files_are_found():
    assert pdf.static_file("https://static.invalid/static/css/report.css")[0] == "text/css"


@pytest.fixture
def rendered(draft, coordinator, shares, director, larkspur, file_of, monkeypatch):
    """A published report with a chart, rendered with every network door shut."""
    blueprint.override_gate(larkspur, gate="research", reason="Council meets in May.", by=director)
    write(draft, Part.PHASE_3, "Families came. مرحبا नमस्ते ሰላም", coordinator)
    report = services.publish(draft, by=coordinator)
    compose_html = pdf.html(report.facts)
    monkeypatch.setattr(pdf, "html", lambda facts: compose_html)

    def shut(*_args, **_kwargs):
        raise AssertionError("the renderer opened a connection")

    monkeypatch.setattr(socket.socket, "connect", shut)
    return pdf.render(report.facts)


@pytest.fixture
def file_of():
    return lambda report: ReportFile.objects.get(report=report)


def test_the_pdf_holds_the_figures_tagged_and_small(rendered):
    reader = PdfReader(io.BytesIO(rendered.content))
    text = "\n".join(page.extract_text() for page in reader.pages)
    catalog = reader.trailer["/Root"]

    assert "14.2%" in text
    assert "± 1.3" in text
    assert "Council meets in May." in text
    assert len(reader.pages) == rendered.pages >= 3
    # Words for screen readers alone.
    assert "not shown" not in text
    assert f"2 of {rendered.pages}" in text
    assert reader.pages[0].extract_text().count(f"of {rendered.pages}") == 0
    assert catalog["/Lang"] == "en"
    assert catalog["/MarkInfo"]["/Marked"]
    assert reader.outline
    assert "Bar chart. Born outside the United States. Larkspur city: 14.2% ± 1.3" in str(
        alternatives(catalog["/StructTreeRoot"])
    )
    assert len(rendered.content) < 150_000


def alternatives(node):
    """Every text alternative in a structure tree."""
    found, todo = [], [node]
    while todo:
        here = todo.pop().get_object()
        if isinstance(here, list):
            todo += here
        elif isinstance(here, dict):
            if "/Alt" in here:
                found.append(str(here["/Alt"]))
            if "/K" in here:
                todo.append(here["/K"])
    return found


def test_the_pdf_keeps_to_pdf_ua(rendered, verapdf, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(rendered.content)

    keeps, broken_rules = verapdf(path)

    assert keeps, broken_rules


@pytest.mark.parametrize("page_size", ["letter", "a4"])
def test_the_paper_is_the_one_that_was_chosen(draft, page_size):
    draft.page_size = page_size

    made = pdf.render(compose(draft))

    sizes = {
        tuple(round(float(side)) for side in page.mediabox[2:])
        for page in PdfReader(io.BytesIO(made.content)).pages
    }
    assert sizes == ({(612, 792)} if page_size == "letter" else {(595, 842)})


def test_a_failure_of_the_renderer_is_told(published, file, monkeypatch):
    def broken(facts):
        raise KeyError("x")

    monkeypatch.setattr(pdf, "render", broken)

    render_report(program_id=published.program_id, file_id=file.pk)

    file.refresh_from_db()
    assert (file.state, file.problem, file.problem_detail) == ("failed", "layout", "KeyError: 'x'")


def test_a_missing_font_fails_the_file(published, file, monkeypatch):
    monkeypatch.setattr("bic.reports.pdf.finders.find", lambda name: None)

    render_report(program_id=published.program_id, file_id=file.pk)

    file.refresh_from_db()
    assert (file.state, file.problem) == ("failed", "files")


def test_a_task_that_runs_twice_makes_one_file(published, file):
    render_report(program_id=published.program_id, file_id=file.pk)
    file.refresh_from_db()
    key = file.storage_key

    render_report(program_id=published.program_id, file_id=file.pk)

    file.refresh_from_db()
    assert (file.state, file.storage_key, file.attempts) == ("ready", key, 1)
