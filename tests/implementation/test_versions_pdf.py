"""A published plan on paper: tagged, in its language, from right to left where it is written so."""

import io

import pytest
from django.core.files.storage import default_storage
from pypdf import PdfReader

from bic.translated import Translated
from implementation.models import PlanEdition, PlanEditionFile
from implementation.services import version as services
from implementation.tasks import render_plan_edition, requeue_plan_editions
from meetings.demo.arabic import ARABIC
from meetings.models import RsvpWords
from meetings.services import rsvpwords
from tests.factories import UserFactory
from tests.implementation.making import make_action, make_partner, make_plan


@pytest.fixture
def editions(larkspur, program, open_scope):
    """Editions in Spanish and Arabic of a plan with one action."""
    by = UserFactory(name="Priya")
    program.languages = ["en", "es", "ar"]
    program.save()
    words = RsvpWords.objects.create(program=program, language="ar", words=ARABIC)
    rsvpwords.approve(words, by=by)
    plan = make_plan(larkspur)
    action = make_action(plan, "", lead=make_partner(larkspur), position=1)
    action.title = (
        Translated.of("Train the front desk")
        .put("es", "Capacitar la recepción")
        .put("ar", "تدريب موظفي الاستقبال")
    )
    action.save()
    made = services.freeze(plan, note="", by=by)
    services.approve(made, approver="Council", on="2026-05-04", by=by)
    services.publish(made, ["es", "ar"], by=by)
    return {one.language: one for one in PlanEdition.objects.all()}


def made(edition):
    file = PlanEditionFile.objects.get(edition=edition)
    render_plan_edition(program_id=file.program_id, file_id=file.pk)
    file.refresh_from_db()
    with default_storage.open(file.storage_key) as stored:
        return file, stored.read()


@pytest.mark.parametrize(("language", "words"), [("es", "Capacitar"), ("ar", "Council")])
def test_the_pdf_is_tagged_in_its_language_and_keeps_to_pdf_ua(
    editions, verapdf, tmp_path, language, words
):
    file, content = made(editions[language])
    assert (file.state, file.problem) == ("ready", "")
    reader = PdfReader(io.BytesIO(content))
    catalog = reader.trailer["/Root"]
    assert catalog["/Lang"] == language
    assert catalog["/MarkInfo"]["/Marked"]
    assert words in "\n".join(page.extract_text() for page in reader.pages)
    path = tmp_path / "plan.pdf"
    path.write_bytes(content)
    keeps, broken_rules = verapdf(path)
    assert keeps, broken_rules


def test_a_dead_worker_is_followed_by_another_and_everybody_takes_the_file(
    editions, larkspur, client, monkeypatch
):
    edition = editions["es"]
    file = PlanEditionFile.objects.get(edition=edition)
    with monkeypatch.context() as broken:
        broken.setattr("implementation.edition.html", lambda *_facts: 1 / 0)
        render_plan_edition(program_id=file.program_id, file_id=file.pk)
    file.refresh_from_db()
    assert (file.state, file.problem) == ("failed", "layout")
    address = f"/open/piedmont/{larkspur.slug}/plan/"
    assert client.get(f"{address}pdf/?language=es").status_code == 302
    assert "pdf/" not in client.get(f"{address}?language=es").content.decode()

    services.files.retry(edition=edition)
    requeue_plan_editions()
    made(edition)

    answer = client.get(f"{address}pdf/?language=es")
    assert b"".join(answer.streaming_content).startswith(b"%PDF")
    assert "plan-for-all-es.pdf" in answer.headers["Content-Disposition"]
    assert "pdf/?language=es" in client.get(f"{address}?language=es").content.decode()
