"""A research report on paper: tagged, in its language, with its figures."""

import io

import pytest
from pypdf import PdfReader

from research.models import EditionFile
from research.services import profile
from research.services import report as services
from research.tasks import render_edition, requeue_editions
from tests.factories import UserFactory
from tests.research.assets import make_place
from tests.research.files import LARKSPUR, STATE, b05002
from tests.research.furnish_themes import add_theme
from tests.research.reports import written
from tests.research.studies import make_existing


@pytest.fixture
def edition(load, larkspur, open_scope):
    """The Spanish edition of a report with something in every part."""
    host = UserFactory(name="Priya")
    load(b05002(LARKSPUR, STATE))
    profile.freeze(larkspur, title="For the meeting", note="", by=host)
    make_place(larkspur)
    make_existing(larkspur)
    add_theme(larkspur, "Getting around", by=host, spanish="Cómo moverse")
    return services.publish(written(larkspur, host), "es", by=host)


@pytest.fixture
def made(edition):
    file = EditionFile.objects.get(edition=edition)
    render_edition(program_id=file.program_id, file_id=file.pk)
    file.refresh_from_db()
    return file


def content_of(file):
    from django.core.files.storage import default_storage  # noqa: PLC0415

    with default_storage.open(file.storage_key) as stored:
        return stored.read()


def test_the_pdf_is_tagged_in_its_language_with_its_figures(made):
    assert (made.state, made.problem) == ("ready", "")
    reader = PdfReader(io.BytesIO(content_of(made)))
    catalog = reader.trailer["/Root"]
    text = "\n".join(page.extract_text() for page in reader.pages)

    assert catalog["/Lang"] == "es"
    assert catalog["/MarkInfo"]["/Marked"]
    assert reader.outline
    assert "25.0%" in text
    assert "± 3.7" in text
    assert "B05002" in text
    assert "Cómo moverse" in text
    assert "Una cuarta parte nació en el extranjero." in text
    assert len(reader.pages) == made.pages >= 3


def test_the_pdf_keeps_to_pdf_ua(made, verapdf, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(content_of(made))
    keeps, broken_rules = verapdf(path)
    assert keeps, broken_rules


def test_a_task_that_runs_twice_makes_one_file(made):
    key = made.storage_key
    render_edition(program_id=made.program_id, file_id=made.pk)
    made.refresh_from_db()
    assert (made.storage_key, made.attempts) == (key, 1)


def test_a_failure_is_told_and_tried_again(edition, monkeypatch):
    file = EditionFile.objects.get(edition=edition)
    with monkeypatch.context() as broken:
        broken.setattr("research.edition.html", lambda facts: 1 / 0)
        render_edition(program_id=file.program_id, file_id=file.pk)
    file.refresh_from_db()
    assert (file.state, file.problem) == ("failed", "layout")
    services.files.retry(edition=edition)
    requeue_editions()
    render_edition(program_id=file.program_id, file_id=file.pk)
    file.refresh_from_db()
    assert file.state == "ready"
