"""Calls for applications: writing, publishing, extending, closing, through the front door."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from bic.tenancy import scope
from bic.translated import Translated
from communities.models import Clarification, Question, Round, RoundFile
from communities.services import rounds as services
from tests.documents import files

pytestmark = pytest.mark.django_db
BASE = "/piedmont/rounds/"
CALL = f"{BASE}towns-of-the-piedmont/"
TYPED = {
    "languages": ["en", "es"],
    "title_original": "en",
    "title_en": "Towns of the Piedmont",
    "title_es": "Municipios del Piedmont",
    "title_es_ok": "1",
    "time_zone": "America/New_York",
    "opens_at": "2026-01-05T09:00",
    "closes_at": "2026-02-28T17:00",
    "purpose_original": "en",
    "purpose_en": "Plan with us.",
    "purpose_es": "Planifique con nosotros.",
}


@pytest.fixture
def coordinator(client_as):
    return client_as("coordinator")


@pytest.fixture
def call(program):
    with scope(program):
        return services.create(
            program,
            title=Translated.of("Towns of the Piedmont").put("es", "Municipios"),
            languages=["en", "es"],
            closes_at=timezone.now() + timedelta(days=30),
        )


def text(response):
    return response.content.decode()


def stored(program):
    with scope(program):
        return Round.objects.get()


def test_a_call_is_begun_in_two_languages_with_the_five_questions(program, coordinator):
    response = coordinator.post(f"{BASE}add/", TYPED)

    assert response.status_code == 302
    assert response.url == CALL
    call = stored(program)
    assert call.title.in_language("es") == ("Municipios del Piedmont", "es")
    # Not marked, so readers of Spanish see the original.
    assert call.purpose.in_language("es") == ("Plan with us.", "en")
    assert call.closes_at == datetime(2026, 2, 28, 22, 0, tzinfo=UTC)
    with scope(program):
        keys = list(Question.objects.order_by("position").values_list("key", flat=True))
    assert keys == ["motivation", "assets", "hopes", "commitment", "liaison"]
    page = text(coordinator.get(CALL))
    assert "Not translated yet" in page
    assert "Spanish" in page


def test_times_are_read_in_the_zone_that_is_typed_with_them(program, coordinator):
    coordinator.post(f"{BASE}add/", TYPED | {"time_zone": "America/Los_Angeles"})

    assert stored(program).closes_at == datetime(
        2026, 2, 28, 17, tzinfo=ZoneInfo("America/Los_Angeles")
    )
    assert 'value="2026-02-28T17:00"' in text(coordinator.get(f"{CALL}edit/"))


def test_an_hour_that_the_clocks_skip_and_a_close_before_the_opening_are_refused(coordinator):
    skipped = coordinator.post(f"{BASE}add/", TYPED | {"closes_at": "2026-03-08T02:30"})
    early = coordinator.post(f"{BASE}add/", TYPED | {"closes_at": "2026-01-05T09:00"})

    assert "closes_at" in skipped.context["form"].errors
    assert "The round must close after it opens." in text(early)


def test_the_title_is_needed_in_one_language(coordinator):
    missing = coordinator.post(f"{BASE}add/", TYPED | {"title_en": "", "title_es": ""})
    long = coordinator.post(f"{BASE}add/", TYPED | {"title_es": "x" * 161})

    assert "Fill in: Title" in text(missing)
    assert "Spanish: at most 160 characters, these are 161." in text(long)


def test_the_original_is_never_lost_when_another_language_comes_first(program, coordinator):
    coordinator.post(f"{BASE}add/", TYPED | {"title_original": "es", "title_en_ok": ""})

    title = stored(program).title
    assert title.original == "es"
    assert title.in_language("en") == ("Municipios del Piedmont", "es")


def test_two_who_change_the_text_are_shown_both_versions(program, coordinator, call):
    page = coordinator.get(f"{CALL}edit/")
    seen = page.context["form"]["form_version"].value()
    kept = TYPED | {"form_version": seen}
    coordinator.post(f"{CALL}edit/", kept | {"purpose_es": "Primera versión"})

    second = coordinator.post(f"{CALL}edit/", kept | {"purpose_es": "Segunda versión"})

    assert "Primera versión" in text(second)
    assert "Segunda versión" in text(second)
    assert stored(program).purpose.texts["es"] == "Primera versión"


def test_a_call_is_published_once_and_not_after_its_close(program, coordinator, call):
    with scope(program):
        Round.objects.update(closes_at=timezone.now() - timedelta(seconds=1))
    assert "The closing time is over" in text(coordinator.post(f"{CALL}publish/", follow=True))
    with scope(program):
        Round.objects.update(closes_at=timezone.now() + timedelta(days=1))

    assert "Everybody can read" in text(coordinator.post(f"{CALL}publish/", follow=True))
    assert "published already" in text(coordinator.post(f"{CALL}publish/", follow=True))
    found = stored(program)
    assert found.first_closes_at == found.closes_at


def test_an_extension_is_later_and_the_first_time_stays(program, coordinator, call):
    coordinator.post(f"{CALL}publish/")
    first = stored(program).closes_at
    earlier = coordinator.post(f"{CALL}extend/", {"closes_at": "2026-12-01T17:00"})
    later = (first + timedelta(days=7)).astimezone(call.tzinfo).strftime("%Y-%m-%dT%H:%M")

    coordinator.post(f"{CALL}extend/", {"closes_at": later})

    assert "Choose a later time" in text(earlier) or "over already" in text(earlier)
    found = stored(program)
    assert found.first_closes_at == first
    assert found.is_extended
    assert "it was to close on" in text(coordinator.get(CALL))


def test_a_rolling_call_is_closed_by_hand_and_opened_again(program, coordinator, call):
    with scope(program):
        Round.objects.update(closes_at=None)
    coordinator.post(f"{CALL}publish/")
    assert "Applications are taken at any time." in text(coordinator.get(CALL))

    coordinator.post(f"{CALL}close/")
    closed = stored(program)
    coordinator.post(f"{CALL}extend/", {"closes_at": ""})

    assert closed.state == Round.State.CLOSED
    assert stored(program).is_open


def test_state_changes_to_the_second(call):
    close = call.closes_at
    call.published_at, call.opens_at = close - timedelta(days=9), close - timedelta(days=5)
    second = timedelta(seconds=1)

    assert call.state_at(call.opens_at - second) == Round.State.SOON
    assert call.state_at(call.opens_at) == Round.State.OPEN
    assert call.state_at(close - second) == Round.State.OPEN
    assert call.state_at(close) == Round.State.CLOSED


def test_questions_and_answers_and_documents_are_added_and_removed(program, coordinator, call):
    coordinator.post(
        f"{CALL}answers/add/",
        {"question_en": "May a county apply?", "answer_en": "Yes.", "question_original": "en"},
    )
    coordinator.post(
        f"{CALL}files/add/",
        {"file": ContentFile(files.pdf("Guide"), "Guide.pdf"), "language": "en"},
    )
    page = text(coordinator.get(CALL))
    assert "May a county apply?" in page
    assert "Guide" in page
    with scope(program):
        answer, file = Clarification.objects.get(), RoundFile.objects.get()

    coordinator.post(f"{CALL}answers/{answer.pk}/remove/")
    coordinator.post(f"{CALL}files/{file.pk}/remove/")

    page = text(coordinator.get(CALL))
    assert "May a county apply?" not in page
    assert "Nothing to download yet." in page


def test_a_file_that_is_not_what_it_says_is_refused_at_its_field(coordinator, call):
    fake = ContentFile(b"MZ\x90\x00 not a pdf at all", "Guide.pdf")

    response = coordinator.post(f"{CALL}files/add/", {"file": fake, "language": "en"})

    assert response.context["form"].errors["file"]


@pytest.mark.parametrize("role", ["researcher", "observer"])
def test_others_of_the_staff_read_and_do_not_write(client_as, call, role):
    client = client_as(role)

    assert client.get(CALL).status_code == 200
    assert client.get(f"{CALL}edit/").status_code == 403
    assert client.post(f"{CALL}publish/").status_code == 403
