"""The private calendar: what asking for it costs, and that it never shows what was."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bic.links import services as links
from bic.people import services as people
from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import Meeting
from meetings.services import calendarfeed
from meetings.services import meeting as services
from tests.meetings.making import make_meeting
from tests.queries import NOT_COUNTED

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _calm():
    cache.clear()


@pytest.fixture
def director(member):
    return member("director").user


@pytest.fixture
def lead(member, larkspur):
    return member("lead", larkspur)


@pytest.fixture
def meal(program, larkspur, director):
    with scope(program):
        return make_meeting(larkspur, by=director)


@pytest.fixture
def path(program, meal, lead):
    with scope(program):
        return links.path_of(calendarfeed.begin(program, lead.user))


def ask(client, path, known=""):
    return client.get(path, headers={"if-none-match": known} if known else {})


def etag_of(client, path):
    return ask(client, path).headers["ETag"]


def test_what_is_unchanged_costs_few_queries_and_loads_no_meeting(
    path, client, larkspur, director, monkeypatch
):
    known = etag_of(client, path)
    with CaptureQueriesContext(connection) as few:
        assert ask(client, path, known).status_code == 304
    asked = [one["sql"] for one in few if not one["sql"].startswith(NOT_COUNTED)]
    read = [sql for sql in asked if "set_config" not in sql]
    # The link, whose it is, and the mark of what that person sees.
    assert len(read) == 3, read
    assert len(asked) <= 8, asked

    with scope(larkspur.program):
        for number in range(5):
            make_meeting(larkspur, f"Meal {number}", by=director)
    newer = etag_of(client, path)
    assert newer != known
    # Known to the process, the file is not written again for whoever has it not yet.
    monkeypatch.setattr(calendarfeed, "of_meetings", None)
    with CaptureQueriesContext(connection) as more:
        assert ask(client, path, known).content.count(b"BEGIN:VEVENT") == 6
        assert ask(client, path, newer).status_code == 304
    assert len(more) == 2 * len(few)


@pytest.mark.parametrize("known", ["W/{0}", '"other", {0}'])
def test_a_mark_is_known_however_it_is_said(path, client, known):
    assert ask(client, path, known.format(etag_of(client, path))).status_code == 304


@pytest.mark.parametrize(
    "change",
    [
        {"title": Translated.of("A later meal")},
        {"title": Translated.of("Third community meal").put("es", "Tercera comida")},
        {"purpose": Translated.of("We choose.")},
        {"place": "Library"},
        {"address": "12 Main Street"},
        {"changed": 7},
        {"published_at": None, "published_by": None},
    ],
)
def test_whatever_the_file_shows_changes_its_mark(program, meal, path, client, change):
    known = etag_of(client, path)
    with scope(program):
        Meeting.objects.filter(pk=meal.pk).update(**change)
    moved = ask(client, path, known)
    assert moved.status_code == 200
    assert moved.headers["ETag"] != known


def test_names_in_its_address_and_its_head_change_its_mark(program, larkspur, path, client):
    marks = [etag_of(client, path)]
    larkspur.slug = "larkspur-town"
    with scope(program):
        larkspur.save()
    marks.append(etag_of(client, path))
    assert b"/larkspur-town/" in ask(client, path).content.replace(b"\r\n ", b"")
    program.name = "Another name"
    program.save()
    marks.append(etag_of(client, path))
    assert len(set(marks)) == 3


def test_a_canceled_meeting_is_told_at_once(program, meal, path, client):
    known = etag_of(client, path)
    with scope(program):
        services.cancel(meal, reason=Translated.of("Snow"))
    moved = ask(client, path, known)
    assert b"STATUS:CANCELLED" in moved.content
    assert ask(client, path, moved.headers["ETag"]).status_code == 304


def test_a_lost_membership_takes_its_meetings_away(
    program, lead, member, oakhaven, director, path, client
):
    with scope(program):
        make_meeting(oakhaven, "Elsewhere", by=director)
        second = member("lead", oakhaven, user=lead.user)
    both = ask(client, path)
    assert both.content.count(b"BEGIN:VEVENT") == 2
    with scope(program):
        people.end(second, by=director)
    fewer = ask(client, path, both.headers["ETag"])
    assert fewer.content.count(b"BEGIN:VEVENT") == 1
    with scope(program):
        people.end(lead, by=director)
    for known in ("", both.headers["ETag"], fewer.headers["ETag"]):
        gone = ask(client, path, known)
        assert gone.status_code == 410
        assert b"BEGIN:VEVENT" not in gone.content


def test_a_closed_account_has_no_calendar(lead, path, client):
    known = etag_of(client, path)
    lead.user.is_active = False
    lead.user.save()
    assert ask(client, path, known).status_code == 410


def test_a_new_address_ends_the_one_before(program, lead, path, client):
    known = etag_of(client, path)
    with scope(program):
        newer = links.path_of(calendarfeed.begin(program, lead.user))
    assert ask(client, path, known).status_code == 410
    fresh = ask(client, newer, known)
    assert fresh.status_code == 200
    assert fresh.headers["ETag"] != known
    with scope(program):
        calendarfeed.end(program, lead.user)
    assert ask(client, newer, fresh.headers["ETag"]).status_code == 410


def test_drafts_are_for_staff_alone(program, larkspur, director, path, client):
    with scope(program):
        make_meeting(larkspur, "A draft")
        theirs = links.path_of(calendarfeed.begin(program, director))
    assert ask(client, path).content.count(b"BEGIN:VEVENT") == 1
    assert ask(client, theirs).content.count(b"BEGIN:VEVENT") == 2
    assert ask(client, theirs, etag_of(client, path)).status_code == 200
