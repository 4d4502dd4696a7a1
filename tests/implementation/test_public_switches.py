"""Who says what of a community is public, and how."""

import pytest
from django.core.cache import cache

from bic.tenancy import scope
from bic.tenancy.pulse import Kept
from implementation.models import PublicDocument, PublicPage
from tests.documents import files
from tests.factories import DocumentFactory, UserFactory
from tests.implementation.public_places import fill, make_page, show_document
from tests.queries import queries_of

BASE = "/piedmont/communities/larkspur/public-page/"
OPEN = "/open/piedmont/larkspur/"
MOST_QUERIES = 24
INTRO = {"intro_original": "en", "intro_en": "Newcomers and neighbors plan together."}


@pytest.fixture(autouse=True)
def nothing_is_kept():
    cache.clear()
    Kept.forget()


@pytest.fixture
def by(db):
    return UserFactory(name="Priya")


@pytest.fixture
def director(client_as):
    return client_as("director")


def page_now(larkspur):
    with scope(larkspur.program):
        return PublicPage.objects.get(community=larkspur)


def test_a_director_chooses_looks_opens_and_closes(director, client, larkspur, by):
    with scope(larkspur.program):
        fill(larkspur, by=by)
    assert "Nobody can read it yet" in director.get(BASE).content.decode()
    assert "Switch on a part first" in director.post(f"{BASE}open/", follow=True).content.decode()

    chosen = INTRO | {"part_said": "on", "takes_followers": "on"}
    saved = director.post(f"{BASE}edit/", chosen, follow=True).content.decode()
    assert "Nobody sees it before you open the page" in saved
    preview = director.get(f"{BASE}preview/")
    assert "This is a preview" in preview.content.decode()
    assert "Newcomers and neighbors" in preview.content.decode()
    assert "Calls go unanswered." in preview.content.decode()
    assert "The plan in short" not in preview.content.decode()
    assert preview["Cache-Control"] == "private, no-store"
    assert client.get(OPEN).status_code == 404

    director.post(f"{BASE}open/")
    assert "Calls go unanswered." in client.get(OPEN).content.decode()
    director.post(f"{BASE}close/")
    assert client.get(OPEN).status_code == 404
    assert page_now(larkspur).parts == ["said"]
    assert director.get(f"{BASE}history/").status_code == 200


def test_two_directors_do_not_overwrite_each_others_switches(director, larkspur, by):
    with scope(larkspur.program):
        make_page(larkspur, by=by, parts=["said"])
    form = director.get(f"{BASE}edit/").context["form"]
    with scope(larkspur.program):
        PublicPage.objects.update(parts=[])

    answer = director.post(
        f"{BASE}edit/", INTRO | {"part_said": "on", "form_version": form.fingerprint()}
    )

    assert answer.status_code == 200
    assert "Somebody else saved this" in answer.content.decode()
    assert page_now(larkspur).parts == []


def test_coordinators_choose_documents_and_directors_alone_switch(client_as, larkspur, by):
    coordinator = client_as("coordinator")

    assert coordinator.get(BASE).status_code == 200
    assert coordinator.get(f"{BASE}edit/").status_code == 403
    assert coordinator.post(f"{BASE}open/").status_code == 403
    assert coordinator.get(f"{BASE}documents/add/").status_code == 200
    assert client_as("lead", larkspur).get(BASE).status_code == 403


def test_a_document_is_shown_in_the_version_of_that_day(director, client, larkspur, by):
    from bic.documents import services as documents  # noqa: PLC0415

    with scope(larkspur.program):
        make_page(larkspur, by=by, parts=["documents"])
        document = DocumentFactory(community=larkspur, title="Plan, draft 3", by=by)
        kept = DocumentFactory(community=larkspur, by=by, seen_by="staff")
    title = {"title_original": "en", "title_en": "The plan", "language": "en"}

    refused = director.post(f"{BASE}documents/add/", title | {"document": kept.pk})
    assert refused.context["form"].errors["document"]
    director.post(f"{BASE}documents/add/", title | {"document": document.pk})
    again = director.post(f"{BASE}documents/add/", title | {"document": document.pk})
    assert "on the public page already" in again.content.decode()
    with scope(larkspur.program):
        shown = PublicDocument.objects.get()
        first = document.current_id
        documents.add_version(
            document, upload=files.checked(files.pdf("New")), by=by, comment="New"
        )
    text = client.get(OPEN).content.decode()
    assert "The plan" in text
    assert "draft 3" not in text
    assert shown.version_id == first
    assert "There is a newer version" in director.get(BASE).content.decode()

    director.post(f"{BASE}documents/{shown.pk}/delete/")
    assert "The plan" not in client.get(OPEN).content.decode()
    assert client.get(f"{OPEN}files/{shown.pk}/").status_code == 404


def test_the_page_costs_the_same_however_much_is_public(director, larkspur, by):
    with scope(larkspur.program):
        make_page(larkspur, by=by)
        show_document(larkspur, by=by)
    one = len(queries_of(director, BASE))
    with scope(larkspur.program):
        for _number in range(4):
            show_document(larkspur, by=by)

    assert len(queries_of(director, BASE)) == one <= MOST_QUERIES
