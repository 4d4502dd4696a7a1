"""Questions and indicators of a plan in other languages: in the plan, and in reports."""

import pytest
from django.conf import settings
from django.urls import reverse

from bic.tenancy import scope
from evaluations.findings import gather
from evaluations.models import PlanWords
from evaluations.reading import to_read
from evaluations.services import plan as plans
from tests.evaluations.making import approved
from tests.evaluations.rounds import wave_of
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
TYPED = {"text_es": "¿Qué resultó?", "text_es_ok": "1"}


def at(name, *args):
    return reverse(f"evaluations:{name}", args=["piedmont", "larkspur", *args])


@pytest.fixture
def host(program):
    return UserFactory(name="Priya")


@pytest.fixture
def plan(larkspur, host):
    with scope(larkspur.program):
        return approved(larkspur, host)


@pytest.fixture
def asked(plan):
    with scope(plan.program):
        return plan.questions.get(kind="outcome")


def words_at(asked):
    return at("plan_translate", "question", asked.pk)


def test_a_question_of_an_approved_plan_is_translated(client_as, plan, asked):
    jonah = client_as("researcher")
    assert "Missing: Spanish" in jonah.get(at("plan_list")).text

    told = jonah.post(words_at(asked), TYPED, follow=True)

    assert "Translation saved." in told.text
    assert told.redirect_chain[-1][0].endswith(f"versions/{plan.number}/#question-{asked.pk}")
    with scope(plan.program):
        words = PlanWords.objects.get()
        asked.refresh_from_db()
    assert words.text.in_language("es") == ("¿Qué resultó?", "es")
    assert words.text.in_language("en") == ("What about the outcome?", "en")
    assert asked.text == "What about the outcome?"


def test_the_plan_is_read_in_the_language_of_its_reader(client_as, larkspur, asked):
    client_as("researcher").post(words_at(asked), TYPED)
    reader = client_as("lead", larkspur)
    reader.cookies[settings.LANGUAGE_COOKIE_NAME] = "es"

    page = reader.get(at("plan_list")).text

    assert "¿Qué resultó?" in page
    assert "What about the process?" in page
    assert "En otros idiomas" not in page


def test_the_report_asks_in_its_language(client_as, larkspur, plan, asked, host):
    client_as("researcher").post(words_at(asked), TYPED)
    wave = wave_of(larkspur, "year_3", host)

    with scope(larkspur.program):
        facts = gather(wave, "design")

    tables = {code: told["tables"][-1]["rows"] for code, told in facts.items()}
    labels = {code: [(one["label"], one["language"]) for one in rows]
              for code, rows in tables.items()}  # fmt: skip
    assert (f"{asked.code} ¿Qué resultó?", "es") in labels["es"]
    assert (f"{asked.code} What about the outcome?", "en") in labels["en"]
    # The other one has no translation: it is not blank, and says which language it is in.
    assert any(label.endswith("What about the process?") and code == "en"
               for label, code in labels["es"])  # fmt: skip


def test_a_suggested_indicator_speaks_every_language_by_itself(larkspur, plan, host):
    with scope(larkspur.program):
        draft = plans.begin(larkspur, by=host)
        row = draft.rows.first()
        row.suggested, row.indicator = "interpreted", "Interpreted contacts a month"
        row.save()
        found = to_read(draft)

    said = next(one for one in found.rows if one.pk == row.pk)
    assert said.missing == []


def test_a_draft_is_not_readable_by_its_words(client_as, larkspur, plan, host):
    with scope(larkspur.program):
        draft = plans.begin(larkspur, by=host)
        part = draft.questions.first()

    assert client_as("lead", larkspur).get(words_at(part)).status_code == 403
    assert client_as("observer").get(words_at(part)).status_code == 403


@pytest.mark.parametrize("kind", ["moon", "part"])
def test_what_is_no_part_of_a_plan_is_not_found(client_as, plan, asked, kind):
    assert client_as("researcher").get(at("plan_translate", kind, asked.pk)).status_code == 404


def test_too_long_a_translation_is_told_and_kept(client_as, plan, asked):
    page = client_as("researcher").post(words_at(asked), TYPED | {"text_es": "ñ" * 301})

    assert "at most 300 characters" in page.text
    assert "ñ" * 301 in page.text


def test_who_saves_second_is_told_of_the_first(client_as, plan, asked):
    jonah, amara = client_as("researcher"), client_as("director")
    seen = jonah.get(words_at(asked)).context["form"]["form_version"].value()
    jonah.post(words_at(asked), TYPED | {"form_version": seen})

    later = {"text_es": "¿Y qué?", "text_es_ok": "1", "form_version": seen}
    page = amara.post(words_at(asked), later)

    assert "Somebody else saved this" in page.text
    assert "¿Y qué?" in page.text
    with scope(plan.program):
        assert PlanWords.objects.get().text.texts["es"] == "¿Qué resultó?"
