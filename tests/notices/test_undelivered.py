"""Mail that did not arrive: who sees it, what it says, and one more try."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bic.notices import outbox, trouble
from bic.notices.models import ATTENTION, NO_LONGER_TAKES_PART, Notice
from bic.tenancy import scope
from tests.factories import MembershipFactory, NoticeFactory, UserFactory
from tests.notices.outboxes import RefusingBackend

REFUSED = "SMTPRecipientsRefused: {'ana@example.org': (550, b'No such user, token=hush')}"
LIST = "/piedmont/notices/undelivered/"
HINT = "could not be delivered"


@pytest.fixture
def stuck(program, ana):
    """`stuck(**fields)`: mail to Ana that was given up today."""

    def make(**fields):
        given_up = {
            "mailed_at": None, "attempts": 10, "failed_at": timezone.now(), "last_error": REFUSED,
        }  # fmt: skip
        with scope(program):
            return NoticeFactory(**{"program": program, "recipient": ana} | given_up | fields)

    return make


def listed(client):
    return [notice.pk for notice in client.get(LIST).context["listing"].page]


def again(client, notice):
    return client.post(reverse("notices:retry", args=["piedmont", notice.pk]), follow=True)


def test_the_list_says_who_what_how_often_and_why(browse, ana, stuck):
    stuck(subject="Step 2.1 is due")

    page = browse(ana).get(LIST).text

    for words in ("ana@example.org", "Step 2.1 is due", "10", str(trouble.ADDRESS)):
        assert words in page
    assert "hush" not in page
    assert "550" not in page


def test_what_is_tried_again_is_listed_and_what_is_old_or_unwanted_is_not(browse, ana, stuck):
    waits = stuck(failed_at=None, attempts=1, next_try_at=timezone.now() + timedelta(minutes=5))
    stuck(failed_at=timezone.now() - ATTENTION - timedelta(days=1))
    stuck(last_error=NO_LONGER_TAKES_PART, attempts=0)
    stuck(mailed_at=timezone.now(), failed_at=None)

    assert listed(browse(ana)) == [waits.pk]


def test_another_programs_mail_is_not_listed(browse, ana, db):
    NoticeFactory(mailed_at=None, failed_at=timezone.now(), last_error=REFUSED)

    assert listed(browse(ana)) == []


@pytest.mark.parametrize("role", ["researcher", "observer"])
def test_addresses_that_bounce_are_for_editors(browse, program, stuck, role):
    notice = stuck()
    client = browse(MembershipFactory(program=program, role=role).user)

    assert client.get(LIST).status_code == 403
    assert again(client, notice).status_code == 403
    assert HINT not in client.get("/piedmont/people/").text


@pytest.mark.parametrize("page", ["", "people/", "notices/"])
def test_pages_where_people_look_lead_to_it(browse, ana, stuck, page):
    client = browse(ana)
    assert HINT not in client.get(f"/piedmont/{page}").text

    stuck()

    assert f"1 email {HINT}." in client.get(f"/piedmont/{page}").text


def test_one_more_try_sends_it(browse, ana, stuck, program):
    notice, client = stuck(), browse(ana)

    assert "We try again now." in again(client, notice).text
    with scope(program):
        assert outbox.send(notice.pk, timezone.now())
    assert [message.to for message in mail.outbox] == [["ana@example.org"]]
    assert listed(client) == []
    assert "This mail is sent" in again(client, notice).text


def test_a_try_that_fails_is_given_up_at_once(browse, program, stuck, ana, settings):
    settings.MAILERS = {"default": {"BACKEND": "tests.notices.outboxes.RefusingBackend"}}
    RefusingBackend.asked.clear()
    notice = stuck(recipient=UserFactory(email="bad@example.org"), kind="invitation")
    with scope(program):
        Notice.objects.update(recipient=None, email="bad@example.org")
    client = browse(ana)

    again(client, notice)

    assert listed(client) == [notice.pk]
    with scope(program):
        assert not outbox.send(notice.pk, timezone.now())
        notice.refresh_from_db()
    assert (notice.attempts, notice.failed_at is None) == (11, False)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("gaierror: [Errno -2] Name or service not known", trouble.REACH),
        ("SMTPAuthenticationError: (535, b'bad password')", trouble.LOGIN),
        ("ValueError: Invalid address", trouble.SPELLING),
        ("SMTPDataError: (552, b'too large')", trouble.REFUSED),
        ("", trouble.REFUSED),
    ],
)
def test_reasons_are_said_in_plain_words(error, words):
    assert trouble.in_words(error) is words


def test_the_list_costs_the_same_for_many(browse, ana, stuck, django_assert_num_queries):
    client = browse(ana)
    stuck()
    with CaptureQueriesContext(connection) as one:
        client.get(LIST)
    for _n in range(10):
        stuck(recipient=UserFactory())

    with django_assert_num_queries(len(one)):
        client.get(LIST)
