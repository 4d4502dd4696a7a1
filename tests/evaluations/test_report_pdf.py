"""The report of a wave on paper: tagged, in its language, with its figures."""

import io

import pytest
from django.core.files.storage import default_storage
from pypdf import PdfReader

from bic.tenancy import scope
from evaluations.models import EvaluationFile, Reading, Wave
from evaluations.services import change
from evaluations.services.report import reports
from evaluations.tasks import render_edition, requeue_editions
from tests.evaluations.making import add_indicator, approved
from tests.evaluations.reports import written
from tests.evaluations.rounds import rounds
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def edition(larkspur):
    """The Spanish edition of a report with something in most parts."""
    host = UserFactory(name="Priya")
    rounds(
        larkspur, host,
        [(40, {"area": "north", "welcome": "2"}), (3, {"area": "south", "welcome": "4"})],
        [(30, {"area": "north", "welcome": "2"}), (20, {"area": "north", "welcome": "4"})],
        [(15, {"area": "north", "welcome": "2"}), (45, {"area": "north", "welcome": "4"})],
    )  # fmt: skip
    with scope(larkspur.program):
        approved(larkspur, host)
        last = Wave.objects.get(kind="year_3")
        point = change.take_suggested(larkspur)[0]
        change.mark(last, {point: change.Mark("lasting", "The resolution")}, by=host)
        one = add_indicator(larkspur, target_year3=100)
        Reading.objects.create(
            program=larkspur.program, community=larkspur, indicator=one, wave=last,
            day=last.closes_on, value=120,
        )  # fmt: skip
        return reports.publish(written(last, host), "es", by=host)


@pytest.fixture
def made(edition):
    with scope(edition.program_id):
        file = EvaluationFile.objects.get(edition=edition)
    render_edition(program_id=file.program_id, file_id=file.pk)
    with scope(edition.program_id):
        file.refresh_from_db()
    return file


def content_of(file):
    with default_storage.open(file.storage_key) as stored:
        return stored.read()


def test_the_pdf_is_tagged_in_its_language_with_its_figures(made):
    assert (made.state, made.problem) == ("ready", "")
    reader = PdfReader(io.BytesIO(content_of(made)))
    catalog = reader.trailer["/Root"]
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)

    assert catalog["/Lang"] == "es"
    assert catalog["/MarkInfo"]["/Marked"]
    assert reader.outline
    assert "75.0%" in text
    assert "The resolution" in text
    assert "Más personas se sienten bienvenidas." in text
    assert len(reader.pages) == made.pages >= 3


def test_the_pdf_keeps_to_pdf_ua(made, verapdf, tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(content_of(made))
    keeps, broken_rules = verapdf(path)
    assert keeps, broken_rules


def test_a_file_that_was_forgotten_is_queued_again(edition, monkeypatch):
    with scope(edition.program_id):
        file = EvaluationFile.objects.get(edition=edition)
    with monkeypatch.context() as broken:
        broken.setattr("evaluations.edition.html", lambda facts: 1 / 0)
        render_edition(program_id=file.program_id, file_id=file.pk)
    with scope(edition.program_id):
        file.refresh_from_db()
        assert (file.state, file.problem) == ("failed", "layout")
        reports.files.retry(edition=edition)
    requeue_editions()
    render_edition(program_id=file.program_id, file_id=file.pk)
    with scope(edition.program_id):
        file.refresh_from_db()
    assert file.state == "ready"
