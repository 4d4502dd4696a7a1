"""Parts of the charter in other languages: beside the charter, in calls, agreements, reports."""

from datetime import date

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from bic.reports.sections import Period, assemble
from bic.tenancy import scope
from communities.moa.fields import FIELDS
from communities.models import Agreement
from planning.models import CharterItem, CharterWords
from planning.services import charter as services
from planning.wording import put_words
from tests.communities.calling import make_call
from tests.factories import UserFactory
from tests.planning.test_charter_services import approve

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)
TYPED = {
    "title_es": "Compromiso de quien decide", "title_es_ok": "1",
    "text_es": "Lo dicen por escrito.", "text_es_ok": "1",
}  # fmt: skip


def at(name, *args):
    return reverse(f"planning:{name}", args=["piedmont", *args])


@pytest.fixture
def charter(program):
    """A version in force with one criterion of the program's own."""
    with scope(program):
        draft = services.begin_draft(program, by=UserFactory())
        services.load_suggestions(draft, today=TODAY)
        own = services.add_item(
            draft, "criterion", title="Will to lead", text="Who decides says so.", weight=2
        )
        return approve(draft), own


@pytest.fixture
def own(charter):
    return charter[1]


def words(own):
    with scope(own.program):
        return CharterWords.objects.filter(item=own).first()


def test_a_part_of_the_approved_charter_is_translated_and_stays(client_as, own):
    priya = client_as("coordinator")
    assert "Missing: Spanish" in priya.get(at("charter")).text

    told = priya.post(at("charter_translate", own.pk), TYPED, follow=True)

    assert "Translation saved." in told.text
    assert "Missing: Spanish" not in told.text
    assert told.redirect_chain[-1][0] == f"{at('charter')}#item-{own.pk}"
    held = words(own)
    assert held.title.in_language("es") == ("Compromiso de quien decide", "es")
    assert held.title.in_language("en") == ("Will to lead", "en")
    with scope(own.program):
        own.refresh_from_db()
    assert own.title == "Will to lead"


def test_who_reads_in_spanish_reads_the_charter_in_spanish(client_as, own):
    client_as("coordinator").post(at("charter_translate", own.pk), TYPED)
    reader = client_as("observer")
    reader.cookies[settings.LANGUAGE_COOKIE_NAME] = "es"

    page = reader.get(at("charter")).text

    assert "Compromiso de quien decide" in page
    assert "Lo dicen por escrito." in page
    assert "Facilitación" in page
    assert "Trabajamos con" in page
    assert "En otros idiomas" not in page


def test_a_call_says_how_the_program_chooses_in_the_language_of_its_reader(client_as, own):
    call = make_call(own.program)
    reader = Client(headers={"accept-language": "es"})
    address = f"/open/piedmont/calls/{call.slug}/"
    assert '<span lang="en" dir="auto">Will to lead</span>' in reader.get(address).text

    client_as("coordinator").post(at("charter_translate", own.pk), TYPED)
    page = reader.get(address).text

    assert "Compromiso de quien decide" in page
    assert "Will to lead" not in page
    # What was taken as it was suggested is said in every language without being translated.
    assert "Necesidad" in page


def test_a_report_tells_services_and_outcomes_in_its_language(larkspur, charter):
    with scope(larkspur.program):
        told = assemble(larkspur, Period(TODAY, TODAY), "es")

    data = next(one.data for one in told if one.key == "charter")
    assert "Facilitación" in data["services"]


def test_an_agreement_is_offered_the_services_in_its_language(larkspur, charter):
    with scope(larkspur.program):
        agreement = Agreement(program=larkspur.program, community=larkspur, language="es")
        with translation.override("es"):
            offered = FIELDS["university_services"].suggest(agreement)

    assert "- Facilitación" in offered.splitlines()


def test_the_next_version_begins_with_the_translations_and_asks_again_what_is_reworded(
    client_as, own
):
    client_as("coordinator").post(at("charter_translate", own.pk), TYPED)
    with scope(own.program):
        draft = services.begin_draft(own.program, by=UserFactory())
        again = CharterItem.objects.select_related("version").get(version=draft, entry=own.entry)
        assert words(again).title.in_language("es")[0] == "Compromiso de quien decide"

        services.save_item(again, title="Leaders who say so")

    new, old = words(again), words(own)
    assert new.title.in_language("es") == ("Leaders who say so", "en")
    assert new.title.texts["es"] == "Compromiso de quien decide"
    assert new.text.in_language("es") == ("Lo dicen por escrito.", "es")
    assert old.title.in_language("es") == ("Compromiso de quien decide", "es")


def test_who_approves_reads_the_words_that_come_into_force(client_as, program):
    with scope(program):
        draft = services.begin_draft(program, by=UserFactory())
        own = services.add_item(draft, "outcome", title="Will to lead")
    client_as("coordinator").post(at("charter_translate", own.pk), TYPED)
    director = client_as("director")
    director.cookies[settings.LANGUAGE_COOKIE_NAME] = "es"

    page = director.get(at("charter_approve")).text

    assert words(own).title.texts["es"] == "Compromiso de quien decide"
    assert "Will to lead" in page
    assert "Compromiso de quien decide" not in page


def test_each_text_keeps_the_language_in_which_it_was_written(client_as, program):
    """A title that was suggested in Spanish, with a description in the program's English."""
    with scope(program):
        draft = services.begin_draft(program, by=UserFactory())
        own = services.add_item(draft, "service", title="Facilitación", text="We lead meetings.")
    priya, address = client_as("coordinator"), at("charter_translate", own.pk)
    page = priya.get(address).text

    priya.post(address, {"text_en": "Something else", "text_es": "Dirigimos.", "text_es_ok": "1"})

    assert ('name="title_en"' in page, 'name="title_es"' in page) == (True, False)
    assert ('name="text_en"' in page, 'name="text_es"' in page) == (False, True)
    assert words(own).text.texts == {"en": "We lead meetings.", "es": "Dirigimos."}


def test_only_who_may_change_the_charter_translates_it(client_as, own):
    observer = client_as("observer")

    assert observer.get(at("charter_translate", own.pk)).status_code == 403
    assert observer.post(at("charter_translate", own.pk), TYPED).status_code == 403
    assert words(own) is None


def test_too_long_a_translation_is_told_and_kept(client_as, own):
    typed = TYPED | {"title_es": "ñ" * 161}

    page = client_as("coordinator").post(at("charter_translate", own.pk), typed)

    assert "at most 160 characters" in page.text
    assert "ñ" * 161 in page.text
    assert "Lo dicen por escrito." in page.text


def test_who_saves_second_is_told_of_the_first(client_as, own):
    priya, amara = client_as("coordinator"), client_as("director")
    address = at("charter_translate", own.pk)
    seen = priya.get(address).context["form"]["form_version"].value()
    priya.post(address, TYPED | {"form_version": seen})

    page = amara.post(address, TYPED | {"title_es": "¿Y qué?", "form_version": seen})

    assert "Somebody else saved this" in page.text
    assert "¿Y qué?" in page.text
    assert words(own).title.texts["es"] == "Compromiso de quien decide"


def test_a_program_of_one_language_has_nothing_to_translate(client_as, own):
    program = own.program
    program.languages = ["en"]
    program.save()

    page = client_as("coordinator").get(at("charter")).text

    assert "In other languages" not in page


def test_parts_and_their_translations_come_in_one_query(charter):
    version, own = charter
    with scope(own.program), CaptureQueriesContext(connection) as asked:
        rows = CharterItem.objects.filter(version=version).in_order()
        said = put_words(rows, own.program.languages)

    assert len(asked) == 1
    assert [one.code for one in said if one.missing] == [own.code]
