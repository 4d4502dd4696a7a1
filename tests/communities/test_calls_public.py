"""The public pages of calls, and beginning an application there."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone

from bic.tenancy import scope
from bic.translated import Translated
from communities.models import Application, CoApplicant, Community, Round, RoundFile
from communities.services import applications, calls, rounds
from planning.services import charter
from tests.communities import calling
from tests.documents import files
from tests.factories import UserFactory
from tests.planning.test_charter_services import approve

pytestmark = pytest.mark.django_db
BASE = "/open/piedmont/calls/"
PAGE = f"{BASE}towns-of-the-piedmont/"
APPLY = f"{PAGE}apply/"
TYPED = {
    "kind": "municipality",
    "municipality": "Port Ellery",
    "county": "Orange County",
    "state": "37",
    "name": "Ana Ruiz",
    "email": "ana@example.org",
    "partner_kind": "municipal",
    "organization": "City of Port Ellery",
    "title": "City manager",
}


@pytest.fixture(autouse=True)
def _no_limits():
    cache.clear()


@pytest.fixture
def call(program):
    return calling.make_call(program)


def test_a_call_is_read_in_every_language_without_a_cookie(call):
    english = Client().get(PAGE)
    spanish = Client().get(PAGE, headers={"accept-language": "es"})

    assert "Plan with us." in english.text
    assert "Planifique con nosotros." in spanish.text
    assert "Comenzar una solicitud" in spanish.text or "Begin an application" in spanish.text
    assert not english.cookies
    assert "Closes on" in english.text
    assert "Eastern" in english.text


def test_text_that_is_not_translated_is_marked_with_its_language(program, call):
    with scope(program):
        rounds.save(call, eligibility=Translated.of("Every town."))

    page = Client().get(PAGE, headers={"accept-language": "es"}).text

    assert '<div lang="en" dir="auto"><p>Every town.</p></div>' in page


def test_html_in_a_text_is_only_text(program, call):
    with scope(program):
        rounds.save(call, purpose=Translated.of("<script>alert(1)</script>"))

    assert "<script>alert" not in Client().get(PAGE).text


def test_criteria_questions_answers_and_documents_stand_there(program, call, open_scope):
    user = UserFactory()
    draft = charter.begin_draft(program, by=user)
    charter.load_suggestions(draft, today=timezone.localdate())
    approve(draft)
    calls.add_clarification(
        call, question=Translated.of("May a county apply?"), answer=Translated.of("Yes.")
    )
    calls.add_file(call, upload=files.checked(), title=Translated.of("Guide"), language="en")

    page = Client().get(PAGE).text

    assert "Leadership commitment" in page
    assert "% of the score" in page
    assert "May a county apply?" in page
    assert "Who is your liaison?" in page
    file = RoundFile.objects.get()
    download = Client().get(f"{PAGE}files/{file.pk}/")
    assert b"".join(download.streaming_content).startswith(b"%PDF")
    calls.remove_file(file)
    assert Client().get(f"{PAGE}files/{file.pk}/").status_code == 404


def test_what_is_not_published_is_not_there(program, call):
    with scope(program):
        Round.objects.update(published_at=None)

    assert Client().get(PAGE).status_code == 404
    assert Client().get(APPLY).status_code == 404
    assert "Towns of the Piedmont" not in Client().get(BASE).text


def test_browsers_ask_whether_their_copy_is_still_right(program, call):
    first = Client().get(PAGE)
    asked = {"if-none-match": first.headers["ETag"]}

    again = Client().get(PAGE, headers=asked)
    spanish = Client().get(PAGE, headers=asked | {"accept-language": "es"})
    calling.close(call)
    closed = Client().get(PAGE, headers=asked)

    assert again.status_code == 304
    assert not again.content
    assert spanish.status_code == 200
    assert closed.status_code == 200
    assert "No applications are accepted any more." in closed.text


def test_an_extension_is_told(program, call):
    with scope(program):
        rounds.extend(call, closes_at=call.closes_at + timedelta(days=7))

    assert "it was to close on" in Client().get(PAGE).text


def test_the_public_page_stays_within_six_queries(
    program, call, django_assert_max_num_queries, open_scope
):
    for number in range(5):
        calls.add_clarification(
            call, question=Translated.of(f"Q{number}"), answer=Translated.of("A")
        )
    Client().get(PAGE)

    with django_assert_max_num_queries(6):
        Client().get(PAGE)


def test_calls_are_listed_by_what_can_be_done_with_them(program, call):
    soon = calling.make_call(
        program,
        title=Translated.of("Next spring"),
        opens_at=timezone.now() + timedelta(days=3),
    )
    page = Client().get(BASE).text

    assert page.index("Open now") < page.index("Towns of the Piedmont")
    assert page.index("Open soon") < page.index("Next spring")
    assert Client().get(f"{BASE}{soon.slug}/apply/").status_code == 302


# --- Beginning -----------------------------------------------------------------


def link_of():
    """The path of the link in the newest mail."""
    return re.search(r"https?://[^/]+(/open/\S+)", mail.outbox[-1].body)[1]


def apply(django_capture_on_commit_callbacks, **typed):
    with django_capture_on_commit_callbacks(execute=True):
        return Client().post(APPLY, TYPED | typed)


@pytest.fixture
def ask(django_capture_on_commit_callbacks):
    return lambda **typed: apply(django_capture_on_commit_callbacks, **typed)


def test_a_town_applies_once_its_address_is_confirmed(program, call, orange, ask):
    asked = ask()
    with scope(program):
        assert not Application.objects.exists()
        assert not Community.objects.exists()
    browser = Client()

    browser.get(link_of())
    begun = browser.post(link_of(), {"name": "Ana Ruiz"}, follow=True)

    assert "Look into your mail" in asked.text
    with scope(program):
        application = Application.objects.get()
        town = Community.objects.get()
        writer = CoApplicant.objects.get()
    assert begun.redirect_chain[-1][0].endswith(f"/applications/{application.pk}/write/")
    assert (town.name, town.status, town.county) == ("Port Ellery", "applied", orange)
    assert writer.right == "edit"


def test_a_county_applies_under_its_own_name(program, call, orange, ask):
    ask(kind="county", municipality="")
    Client().post(link_of(), {"name": "Ana"})

    with scope(program):
        assert Community.objects.get().name == "Orange County"


def test_a_known_town_is_found_again(program, call, orange, ask):
    with scope(program):
        town = Community.objects.create(
            program=program, name="PORT ELLERY", slug="port-ellery", state=orange.state
        )
    ask()
    Client().post(link_of(), {"name": "Ana"})

    with scope(program):
        assert Community.objects.get().pk == town.pk


def test_a_second_person_of_the_town_is_told_whom_to_ask(program, call, orange, ask):
    calling.begin(call, orange, user=UserFactory(name="Ben Okafor"))
    ask()

    second = Client().post(link_of(), {"name": "Ana"}, follow=True)

    assert "Your community applies already" in second.text
    assert "Ben Okafor" in second.text
    with scope(program):
        assert CoApplicant.objects.count() == 1
        assert Application.objects.count() == 1


def test_a_link_that_is_opened_after_the_close_begins_nothing(program, call, orange, ask):
    ask()
    calling.close(call)

    late = Client().post(link_of(), {"name": "Ana"}, follow=True)

    assert "This call is closed" in late.text
    with scope(program):
        assert not Application.objects.exists()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"county": "Atlantis"}, "We know no county of this name in North Carolina."),
        ({"municipality": ""}, "Write the name of the municipality."),
        ({"email": "nobody"}, "Enter a valid email address."),
        ({"organization": ""}, "Fill in: Organization"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(call, state, orange, ask, typed, words):
    assert words in ask(**typed).text
    assert not mail.outbox


def test_two_who_begin_at_once_begin_one(program, call, orange):
    calling.begin(call, orange)

    with pytest.raises(applications.AlreadyBegun):
        calling.begin(call, orange)


def test_a_document_is_not_what_it_says(client_as, call):
    staff = client_as("coordinator")
    fake = ContentFile(b"MZ\x90\x00", "guide.pdf")

    refused = staff.post(
        f"/piedmont/rounds/{call.slug}/files/add/", {"file": fake, "language": "en"}
    )

    assert refused.context["form"].errors["file"]
