"""The public page of a community: what it shows, what it never shows, and what caches hold."""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bic import public_parts
from bic.tenancy import scope
from bic.tenancy.pulse import Kept
from bic.translated import Translated
from implementation.models import Action, PublicDocument, PublicPage
from meetings.demo.arabic import ARABIC
from meetings.models import Meeting, Proposal, RsvpWords
from meetings.services import proposals
from tests.factories import UserFactory
from tests.implementation.public_places import PARTS, SECRET, fill, make_page, titled
from tests.queries import queries_of

MOST_QUERIES = 6
URL = "/open/piedmont/larkspur/"
SAYS = {
    "said": "Calls go unanswered.",
    "plan": "A plan for all",
    "progress": "Housing",
    "updates": "The line answers calls now.",
    "research": "Many newcomers wait.",
    "meetings": "Third community meal",
    "documents": "The plan in short",
    "proposals": "Safe crossings",
}


@pytest.fixture(autouse=True)
def nothing_is_kept():
    cache.clear()
    Kept.forget()


@pytest.fixture
def by(db):
    return UserFactory(name="Priya Natarajan")


@pytest.fixture
def filled(larkspur, by):
    with scope(larkspur.program):
        fill(larkspur, by=by)
    return larkspur


@pytest.fixture
def page(filled, by):
    with scope(filled.program):
        return make_page(filled, by=by)


def changed(page, **fields):
    with scope(page.program_id):
        PublicPage.objects.filter(pk=page.pk).update(**fields)


def test_nothing_is_public_before_a_director_opens_the_page(client, filled, by):
    assert client.get(URL).status_code == 404
    with scope(filled.program):
        page = make_page(filled, by=by, is_open=False)
    for path in ("", "answers/", "news.atom", "follow/", "files/1/"):
        assert client.get(URL + path).status_code == 404
    changed(page, opened_at=timezone.now(), opened_by=by)
    assert client.get(URL).status_code == 200


def test_it_shows_each_part_and_nothing_that_is_not_public(client, page):
    text = client.get(URL).content.decode()

    assert [name for name, said in SAYS.items() if said not in text] == []
    assert SECRET not in text
    assert "Priya" not in text
    assert "This is a preview" not in text
    assert "Ideas behind it: 1" in text
    assert "Sign a contract" in text
    for path in ("answers/", "news.atom"):
        answer = client.get(URL + path).content.decode()
        assert "A language line" in answer
        assert SECRET not in answer
        assert "Priya" not in answer


def test_the_published_plan_tells_no_task_and_nothing_that_is_private(client, page):
    text = client.get(f"{URL}plan/", {"language": "en"}).content.decode()

    assert '<html lang="en"' in text
    assert "Train the front desk" in text
    assert SECRET not in text


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_translation_that_nobody_published_is_not_shown(client, page, language):
    text = client.get(URL, {"language": language}).content.decode()

    assert f'<html lang="{language}"' in text
    assert "Many newcomers wait." in text
    assert SECRET not in text


@pytest.mark.parametrize("name", PARTS)
def test_a_part_that_is_off_is_gone_with_the_next_look(client, page, name):
    first = client.get(URL)
    assert SAYS[name] in first.content.decode()

    changed(page, parts=[one for one in PARTS if one != name])
    again = client.get(URL, headers={"If-None-Match": first["ETag"]})

    assert again.status_code == 200
    assert f'id="{name}"' not in again.content.decode()
    assert f'id="{name}"' in first.content.decode()
    if name == "said":
        assert client.get(f"{URL}answers/").status_code == 404


def test_every_part_of_the_registry_is_tried_here():
    assert sorted(part.name for part in public_parts.parts()) == PARTS


def test_a_browser_that_has_it_is_told_so_until_something_moves(client, page):
    first = client.get(URL)
    known = {"If-None-Match": first["ETag"]}

    assert first["Cache-Control"] == "public, no-cache"
    assert client.get(URL, headers=known).status_code == 304
    assert client.head(URL).status_code == 200
    with scope(page.program_id):
        action = titled(Action, "Sign a contract")
        action.is_public = False
        action.save()
    later = client.get(URL, headers=known)
    assert later.status_code == 200
    assert "Sign a contract" not in later.content.decode()


def test_languages_are_kept_apart(client, page):
    english, spanish = client.get(URL), client.get(URL, {"language": "es"})

    assert english["ETag"] != spanish["ETag"]
    assert spanish["Content-Language"] == "es"
    assert "Accept-Language" in spanish["Vary"]
    asked = client.get(URL, headers={"Accept-Language": "es-MX,es;q=0.9"})
    assert asked.content == spanish.content
    known = {"If-None-Match": english["ETag"]}
    assert client.get(URL, {"language": "es"}, headers=known).status_code == 200


def test_a_language_comes_and_goes_with_the_approval_of_its_words(client, page, by):
    assert 'lang="ar"' not in client.get(URL).content.decode()
    with scope(page.program_id):
        words = RsvpWords.objects.create(
            program_id=page.program_id, language="ar", words=ARABIC, approved_by=by,
            approved_at=timezone.now(),
        )  # fmt: skip
    arabic = client.get(URL, {"language": "ar"}).content.decode()
    assert '<html lang="ar" dir="rtl"' in arabic

    with scope(page.program_id):
        words.approved_by = words.approved_at = None
        words.save()
    assert '<html lang="en" dir="ltr"' in client.get(URL, {"language": "ar"}).content.decode()


def test_it_is_the_same_for_staff_and_strangers(client, signed_in, member, page):
    director = signed_in(member("director").user)

    mine = director.get(URL)
    Kept.forget()
    assert client.get(URL).content == mine.content
    assert not mine.cookies


def test_a_proposal_that_is_taken_back_takes_its_answer_with_it(client, page):
    assert "Calls go unanswered." in client.get(URL).content.decode()
    with scope(page.program_id):
        proposals.withdraw(titled(Proposal, "A language line"))

    for path in ("", "answers/", "news.atom"):
        assert "A language line" not in client.get(URL + path).content.decode()


def test_a_meeting_leaves_when_it_is_over_though_nobody_wrote_anything(client, page):
    assert "Third community meal" in client.get(URL).content.decode()
    with scope(page.program_id):
        Meeting.objects.filter(pk=titled(Meeting, "Third community meal").pk).update(
            starts_at=timezone.now() - timedelta(hours=1),
            ends_at=timezone.now() + timedelta(seconds=1),
        )
    assert "Third community meal" in client.get(URL).content.decode()
    with time_machine.travel(timezone.now() + timedelta(minutes=6), tick=False):
        with scope(page.program_id):
            Meeting.objects.filter(pk=titled(Meeting, "Third community meal").pk).update(
                ends_at=timezone.now() - timedelta(minutes=7)
            )
        assert "Third community meal" not in client.get(URL).content.decode()


def test_a_community_that_does_not_take_part_shows_nothing(client, page, larkspur):
    assert client.get(URL).status_code == 200
    larkspur.status = "withdrawn"
    with scope(larkspur.program):
        larkspur.save()

    for path in ("", "answers/", "news.atom", "follow/"):
        assert client.get(URL + path).status_code == 404


def test_another_community_shows_nothing_of_this_one(client, page, oakhaven, by):
    with scope(oakhaven.program):
        make_page(oakhaven, by=by)
        document = PublicDocument.objects.order_by("pk").first()
    other = "/open/piedmont/oakhaven/"

    text = client.get(other).content.decode()

    assert [said for said in SAYS.values() if said in text] == []
    assert client.get(f"{other}files/{document.pk}/").status_code == 404


def test_a_file_is_given_in_the_version_that_was_chosen_and_never_once_it_is_withdrawn(
    client, page
):
    with scope(page.program_id):
        shown = PublicDocument.objects.order_by("pk").first()
        gone = PublicDocument.objects.order_by("pk").last()
    url = f"{URL}files/{shown.pk}/"

    answer = client.get(url)
    assert answer.status_code == 200
    assert "attachment" in answer["Content-Disposition"]
    assert b"".join(answer.streaming_content).startswith(b"%PDF")
    assert answer["Cache-Control"] == "private, no-store"
    assert client.get(f"{URL}files/{gone.pk}/").status_code == 404
    changed(page, parts=["said"])
    assert client.get(url).status_code == 404


def test_it_costs_few_queries_whatever_is_on_it_and_one_when_it_is_kept(client, page):
    assert len(queries_of(client, URL)) == 1
    Kept.forget()
    client.get(URL, {"language": "es"})
    Kept.forget()

    with CaptureQueriesContext(connection) as asked:
        client.get(URL)
    told = [one["sql"] for one in asked if not one["sql"].startswith(("SAVEPOINT", "RELEASE"))]
    assert len(told) <= MOST_QUERIES


def test_words_of_people_are_no_markup(client, page):
    changed(page, intro=Translated.of("<script>alert(1)</script> & more"))

    text = client.get(URL).content.decode()

    assert "&lt;script&gt;" in text
    assert "<script>alert" not in text
