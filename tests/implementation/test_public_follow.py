"""Following a public page: two steps in, news at most once a day, one step out, nothing kept."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.cache import cache
from django.utils import timezone

from bic.links.models import Link
from bic.notices import outbox
from bic.notices.models import Notice
from bic.tenancy import scope
from bic.tenancy.pulse import Kept
from implementation.models import Follower, PublicNews, PublicPage
from implementation.services import news, publicpage
from meetings.demo.arabic import ARABIC
from meetings.models import RsvpWords
from tests.factories import UserFactory
from tests.implementation.furnish_publicpage import follow_page
from tests.implementation.public_places import SECRET, fill, make_page, show_document

URL = "/open/piedmont/larkspur/"
NOON = timezone.now().replace(hour=16, minute=0, second=0, microsecond=0)
READER = "reader@example.org"


@pytest.fixture(autouse=True)
def nobody_was_here_before():
    cache.clear()
    Kept.forget()


@pytest.fixture
def by(db):
    return UserFactory(name="Priya Natarajan")


@pytest.fixture
def page(larkspur, by):
    with scope(larkspur.program):
        return make_page(larkspur, by=by)


@pytest.fixture
def asked(client, page, django_capture_on_commit_callbacks):
    """Ask to follow; the path of the link in the mail."""

    def ask(email=READER, **query):
        with django_capture_on_commit_callbacks(execute=True):
            answer = client.post(f"{URL}follow/", {"email": email, "send": "1"}, query_params=query)
        assert answer.status_code == 302
        return re.search(r"https?://[^/]+(/open/\S+)", mail.outbox[-1].body)[1]

    return ask


def rows(model, page):
    with scope(page.program_id):
        return list(model.objects.order_by("pk"))


def tell(page, *, at=NOON):
    """Let the worker of that time run; how many mails are owed."""
    with scope(page.program_id):
        return news.tell_all(page.program, at)


def test_an_address_is_kept_once_its_reader_has_confirmed_it(client, page, asked):
    link = asked()

    assert rows(Follower, page) == []
    assert rows(Notice, page) == []
    assert client.get(link).status_code == 200
    assert rows(Follower, page) == []
    assert "You follow Larkspur" in client.post(link).content.decode()
    (follower,) = rows(Follower, page)
    assert (follower.email, follower.language) == (READER, "en")
    client.post(link)
    assert len(rows(Follower, page)) == 1
    assert len(rows(Link, page)) == 1


def test_the_answer_does_not_tell_who_follows_already(client, page, asked):
    client.post(asked())

    again = client.post(f"{URL}follow/", {"email": READER, "send": "1"})
    other = client.post(f"{URL}follow/", {"email": "other@example.org", "send": "1"})

    assert again.url == other.url
    assert client.get(again.url).status_code == 200


@pytest.mark.parametrize("email", ["", "nobody", "a@b", "x" * 300 + "@example.org", "a b@x.org"])
def test_a_bad_address_is_told_at_the_box_and_kept_there(client, page, email):
    answer = client.post(f"{URL}follow/", {"email": email, "send": "1"})

    assert answer.status_code == 200
    assert answer.context["form"].errors["email"]
    assert mail.outbox == []


def test_programs_that_fill_in_every_box_are_mailed_nothing(client, page):
    client.post(f"{URL}follow/", {"email": READER, "website": "x", "send": "1"})

    assert mail.outbox == []


def test_nobody_is_mailed_more_often_than_people_ask(client, page):
    answers = [
        client.post(f"{URL}follow/", {"email": READER, "send": "1"}).status_code for _n in range(5)
    ]

    assert answers == [302, 302, 302, 429, 429]


def test_a_link_is_for_one_community_one_day_and_is_never_half(client, page, asked, oakhaven, by):
    link = asked()
    with scope(oakhaven.program):
        make_page(oakhaven, by=by)

    assert client.post(link.replace("larkspur", "oakhaven")).status_code == 404
    half = link.partition("/?")[0][:-8]
    assert client.post(f"{half}/").status_code == 404
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        assert client.post(link).status_code == 410
    assert rows(Follower, page) == []


def test_where_nobody_may_follow_the_page_does_not_offer_it(client, page, asked):
    link = asked()
    with scope(page.program_id):
        PublicPage.objects.update(takes_followers=False)

    assert "follow/" not in client.get(URL).content.decode()
    assert client.get(f"{URL}follow/").status_code == 404
    assert client.post(link).status_code == 404
    assert rows(Follower, page) == []


def test_what_is_new_is_mailed_once_in_the_readers_language_with_a_way_to_stop(
    client, page, larkspur, by
):
    with scope(larkspur.program):
        follow_page(larkspur, READER, "es")
        fill(larkspur, by=by)

    assert tell(page) == 1
    assert tell(page) == 0
    (notice,) = rows(Notice, page)
    assert (notice.email, notice.language) == (READER, "es")
    assert "A language line" in notice.body
    assert SECRET not in notice.body
    assert "Priya" not in notice.body
    assert f"{URL}?language=es" in notice.body
    with scope(page.program_id):
        outbox.send(notice.pk, NOON)
    sent = mail.outbox[-1]
    assert "/l/follow/" in sent.extra_headers["List-Unsubscribe"]
    assert sent.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_what_came_up_later_waits_for_the_next_day_and_a_missed_night_loses_nothing(
    page, larkspur, by
):
    with scope(larkspur.program):
        follow_page(larkspur)
        show_document(larkspur, "First", by=by)
    assert tell(page) == 1
    with scope(larkspur.program):
        show_document(larkspur, "Second", by=by)

    assert tell(page) == 0
    assert tell(page, at=NOON + timedelta(days=1, hours=12)) == 0
    assert tell(page, at=NOON + timedelta(days=3)) == 1
    told = rows(Notice, page)[-1]
    assert "Second" in told.body
    assert "First" not in told.body


def test_what_is_there_when_a_part_is_switched_on_is_no_news(page, larkspur, by):
    with scope(larkspur.program):
        follow_page(larkspur)
        show_document(larkspur, by=by)
        PublicPage.objects.update(parts=["said"])
        found = publicpage.page_of(larkspur)
        publicpage.choose(
            found, intro=found.intro, parts=["said", "documents"], takes_followers=True
        )

    assert tell(page) == 0
    assert len(rows(PublicNews, page)) == 1


def test_a_closed_page_tells_nothing(page, larkspur, by):
    with scope(larkspur.program):
        follow_page(larkspur)
        show_document(larkspur, by=by)
        publicpage.close_page(page)

    assert tell(page) == 0


def test_one_press_stops_it_and_nothing_of_the_address_stays(client, page, larkspur, by):
    with scope(larkspur.program):
        _row, link = follow_page(larkspur, language="es")
        follow_page(larkspur, "other@example.org")
        show_document(larkspur, by=by)
    tell(page)
    (mine,) = (one for one in rows(Notice, page) if one.email == READER)
    path = re.search(r"https?://[^/]+(/l/follow/\S+)", mine.body)[1]
    assert client.get(path).status_code == 200

    client.handler.enforce_csrf_checks = True
    answer = client.post(path, {"List-Unsubscribe": "One-Click"})

    assert answer.status_code == 200
    assert answer["Content-Language"] == "es"
    assert [one.email for one in rows(Follower, page)] == ["other@example.org"]
    assert [one.email for one in rows(Notice, page)] == ["other@example.org"]
    assert client.post(path).status_code == 410


def test_mail_that_waits_is_not_sent_to_somebody_who_has_stopped(page, larkspur, by):
    with scope(larkspur.program):
        row, _link = follow_page(larkspur)
        show_document(larkspur, by=by)
    tell(page)
    (notice,) = rows(Notice, page)
    with scope(page.program_id):
        row.delete()
        outbox.send(notice.pk, NOON)

    assert mail.outbox == []


def test_it_speaks_a_language_that_the_program_approved(client, page, larkspur, asked, by):
    with scope(page.program_id):
        RsvpWords.objects.create(
            program_id=page.program_id, language="ar", approved_by=by, approved_at=timezone.now(),
            words=ARABIC | {"follow_subject_confirm": "تأكيد: أخبار {place}"},
        )  # fmt: skip
    link = asked(language="ar")

    assert mail.outbox[-1].subject == "تأكيد: أخبار Larkspur"
    assert '<html lang="ar" dir="rtl"' in client.get(link).content.decode()
    client.post(link)
    assert rows(Follower, page)[0].language == "ar"
    with scope(page.program_id):
        show_document(larkspur, by=by)
    tell(page)
    (news_of_it,) = rows(Notice, page)
    assert ARABIC["follow_mail_stop"] in news_of_it.body
    assert "تصلك هذه الرسالة لأن" in news_of_it.body


def test_addresses_stand_on_no_page_of_staff(client_as, page, larkspur, by):
    director = client_as("director")
    with scope(larkspur.program):
        follow_page(larkspur)
        show_document(larkspur, by=by)
    tell(page)
    with scope(page.program_id):
        Notice.objects.update(failed_at=timezone.now(), last_error="Refused", attempts=9)

    base = "/piedmont/communities/larkspur/public-page/"
    for path in (base, f"{base}history/", "/piedmont/notices/undelivered/"):
        answer = director.get(path)
        assert answer.status_code == 200, path
        assert READER not in answer.content.decode()
