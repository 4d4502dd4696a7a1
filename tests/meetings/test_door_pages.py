"""The door's pages: by press and by form without scripts, as a phone sends it, by visitors."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from bic.reports.models import Printout
from bic.tenancy import scope
from meetings.models import Arrival, Checkin, Invitation, Purge, Rsvp
from meetings.services import door as services
from meetings.services import purge
from meetings.tasks import purge_names
from tests.meetings.doors import act, make_helper, make_reply
from tests.meetings.making import make_meeting


@pytest.fixture
def meeting(program, larkspur, people):
    now = timezone.now()
    with scope(program):
        return make_meeting(
            larkspur, by=people["coordinator"], starts_at=now - timedelta(hours=1),
            ends_at=now + timedelta(hours=1), interpreted=["es"],
        )  # fmt: skip


@pytest.fixture
def door(meeting, people):
    with scope(meeting.program):
        return services.open_door(meeting, by=people["coordinator"])


def people_in(program):
    with scope(program):
        return Checkin.objects.get().people


def milliseconds(moment):
    return int(moment.timestamp() * 1000)


def told(**fields):
    """One act as a phone tells it."""
    return {
        "number": str(uuid4()), "key": str(uuid4()), "at": milliseconds(timezone.now()),
        "is_here": True, "adults": 1, "children": {}, "language": "es", "is_first": False,
    } | fields  # fmt: skip


def send(client, address, acts, now=None):
    body = {"now": milliseconds(now or timezone.now()), "operations": acts}
    return client.post(address, json.dumps(body), content_type="application/json")


def test_the_door_opens_counts_and_closes(as_, at, meeting, program):
    client = as_("coordinator")
    page = at("meeting_door", meeting.pk)
    assert "The door is not open yet." in client.get(page).text
    client.post(at("checkin_open", meeting.pk))
    with scope(program):
        code = Checkin.objects.get().code
    assert code in client.get(page).text
    client.post(at("checkin_shut", meeting.pk))
    text = client.get(page).text
    assert "The door is closed." in text
    assert code not in text


def test_looking_at_the_door_makes_none(as_, at, meeting, program):
    for page in ("arrival_list", "arrival_state", "checkin_hold"):
        assert as_("coordinator").get(at(page, meeting.pk)).status_code == 200
    with scope(program):
        assert not Checkin.objects.exists()


def test_a_press_counts_a_party_once_and_is_taken_back(as_, at, meeting, door, program):
    with scope(program):
        reply = make_reply(meeting, "Htoo Paw", adults=2, children={"from_3": 1})
    client = as_("coordinator")
    assert "Htoo Paw" in client.get(at("arrival_list", meeting.pk)).text
    press = {"page": str(uuid4())}
    for _again in range(2):
        client.post(at("arrival_press", meeting.pk, reply.pk, "here"), press)
    assert people_in(program) == 3
    client.post(at("arrival_press", meeting.pk, reply.pk, "away"), press)
    assert people_in(program) == 0


def test_anybody_else_is_counted_by_the_form_once(as_, at, meeting, door, program):
    client, page = as_("coordinator"), at("arrival_list", meeting.pk)
    sent = {
        "key": uuid4(), "number": uuid4(), "adults": "1", "children_from_6": "2", "language": "es",
        "is_first": "on",
    }  # fmt: skip
    for _again in range(2):
        assert client.post(page, sent).status_code == 302
    assert people_in(program) == 3
    nobody = client.post(page, sent | {"adults": "0", "children_from_6": ""})
    assert "Count at least one person." in nobody.text


def test_the_form_corrects_how_many_of_a_reply_came(as_, at, meeting, door, program):
    with scope(program):
        reply = make_reply(meeting, "Htoo Paw", adults=3)
        services.take_in(meeting, [act(rsvp=reply.pk, adults=3)], way="list")
    client, page = as_("coordinator"), at("arrival_list", meeting.pk)
    assert "The party of Htoo Paw" in client.get(f"{page}?reply={reply.pk}").text
    sent = {"key": uuid4(), "number": uuid4(), "adults": "2", "rsvp": reply.pk}
    client.post(page, sent)
    assert people_in(program) == 2


def test_a_phone_sends_the_same_twice_and_a_day_late(as_, at, meeting, door, program, people):
    with scope(program):
        reply = make_reply(meeting, "Htoo Paw", adults=2)
        services.shut_door(meeting, by=people["coordinator"])
    client = as_("coordinator")
    yesterday = milliseconds(timezone.now() - timedelta(days=1))
    acts = [told(rsvp=reply.pk, adults=2, at=yesterday), told(children={"under_3": 1})]
    sync = at("arrival_sync", meeting.pk)

    first, again = send(client, sync, acts).json(), send(client, sync, acts).json()

    assert (first["applied"], again["applied"]) == (2, 0)
    assert first["people"] == again["people"] == 4
    assert first["here"] == [reply.pk]


def test_a_wrong_clock_is_told_and_the_count_is_right(as_, at, meeting, door, program):
    ahead = timezone.now() + timedelta(hours=3)
    answer = send(
        as_("coordinator"), at("arrival_sync", meeting.pk), [told(at=milliseconds(ahead))], ahead
    ).json()

    assert answer["clock_minutes"] == 180
    with scope(program):
        assert Arrival.objects.get().arrived_at <= timezone.now()


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": "x"}, {"adults": 99}, {"adults": 0}, {"children": {"baby": 1}},
        {"children": {"under_3": -1}}, {"children": [1]}, {"language": "<b>"}, {"at": "noon"},
        {"at": 10**20}, {"rsvp": 10**30}, {"rsvp": 99_999_999},
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_and_the_rest_counts(as_, at, meeting, door, wrong):
    acts = [told(**wrong), told()]
    answer = send(as_("coordinator"), at("arrival_sync", meeting.pk), acts)

    assert answer.status_code == 200
    assert (answer.json()["applied"], answer.json()["refused"]) == (1, 1)


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"now": 1, "operations": {}}', "{"])
def test_what_is_no_list_of_acts_is_refused(as_, at, meeting, door, body):
    client = as_("coordinator")
    answer = client.post(at("arrival_sync", meeting.pk), body, content_type="application/json")
    assert answer.status_code == 400


def test_a_closed_meeting_counts_nobody_and_says_so(as_, at, meeting, door, program, people):
    with scope(program):
        meeting.status, meeting.closed_by = "held", people["coordinator"]
        meeting.closed_at = timezone.now()
        meeting.save()
    client = as_("coordinator")
    answer = send(client, at("arrival_sync", meeting.pk), [told()])

    assert answer.status_code == 409
    assert answer.json()["is_closed"] is True
    sent = {"key": uuid4(), "number": uuid4(), "adults": "1"}
    page = client.post(at("arrival_list", meeting.pk), sent, follow=True)
    assert "The meeting is closed, so nothing was counted." in page.text


def test_names_at_the_door_are_for_staff_and_helpers(as_, at, meeting, door, program, people):
    with scope(program):
        make_reply(meeting, "Htoo Paw")
        make_helper(meeting, people["nonprofit"])
        make_helper(meeting, people["municipal"])
    page = at("arrival_list", meeting.pk)

    assert "Htoo Paw" in as_("nonprofit").get(page).text
    assert send(as_("nonprofit"), at("arrival_sync", meeting.pk), [told()]).status_code == 200
    for who in ("immigrant_leader", "municipal", "observer", "researcher"):
        assert as_(who).get(page).status_code == 403
        assert "Htoo Paw" not in as_(who).get(at("meeting_door", meeting.pk)).text


def test_the_worker_sees_the_list_alone(as_, at, meeting, door):
    script, page = at("arrival_worker", meeting.pk), at("arrival_list", meeting.pk)
    assert script.rpartition("/")[0] + "/" == page
    answer = as_("coordinator").get(script)

    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert "Service-Worker-Allowed" not in answer.headers
    policy = answer.headers["Content-Security-Policy"]
    assert policy == "default-src 'none'; connect-src 'self'"


def test_a_visitor_counts_and_the_same_phone_corrects(meeting, door, program):
    phone, address = Client(), f"/open/{program.slug}/here/{door.code}/"
    assert "How many are you?" in phone.get(address).text
    sent = {"adults": "2", "children_under_3": "1", "language": "kar"}
    for adults in ("2", "3"):
        ids = {"key": uuid4(), "number": uuid4()}
        page = phone.post(address, sent | ids | {"adults": adults}, follow=True)
        assert "You are counted." in page.text

    assert people_in(program) == 4
    Client().post(address, {"key": uuid4(), "number": uuid4(), "adults": "1"})
    assert people_in(program) == 5


def test_a_visitor_finds_no_closed_door_and_no_name(meeting, door, program, people):
    with scope(program):
        make_reply(meeting, "Htoo Paw")
    typed = Client().post(f"/open/{program.slug}/here/", {"code": door.code.lower()})
    assert typed.url.endswith(f"/here/{door.code}/?language=en")
    assert "Htoo" not in Client().get(typed.url).text
    wrong = Client().post(f"/open/{program.slug}/here/", {"code": "NOSUCH"})
    assert "No door with this code is open." in wrong.text
    with scope(program):
        services.shut_door(meeting, by=people["coordinator"])
    assert Client().get(typed.url).status_code == 404


@pytest.mark.parametrize("sheet", ["sign-in", "badges", "childcare"])
def test_sheets_are_printed_for_staff_alone(as_, at, meeting, door, program, sheet):
    with scope(program):
        make_reply(meeting, "Htoo Paw", adults=2, children={"from_3": 2}, wants_childcare=True)
    address = at("checkin_print", meeting.pk, sheet)
    assert as_("municipal").post(address).status_code == 403
    answer = as_("coordinator").post(address)
    assert answer.status_code == 302
    with scope(program):
        printout = Printout.objects.get()
    assert "Htoo Paw" in str(printout.facts)
    assert printout.community_id is None


def test_names_are_erased_on_time_and_numbers_stay(as_, at, meeting, door, program, people):
    with scope(program):
        reply = make_reply(
            meeting, "Htoo Paw", adults=2, email="htoo@example.org", phone="555-0119",
            diet_note="peanuts", answers={"1": "x"}, seal="ab",
        )  # fmt: skip
        Invitation.objects.create(
            program=program,
            community=meeting.community,
            meeting=meeting,
            name="Ana",
            email="ana@example.org",
        )
        services.take_in(meeting, [act(rsvp=reply.pk, adults=2, language="kar")], way="list")
    as_("coordinator").post(at("checkin_print", meeting.pk, "badges"))
    with scope(program):
        assert purge.purge_due(meeting.ends_at + timedelta(days=29)) == []
        purge.keep_longer(meeting, "An audit")
        assert purge.purge_due(meeting.ends_at + timedelta(days=31)) == []
        purge.keep_longer(meeting, "")
        assert len(purge.purge_due(meeting.ends_at + timedelta(days=31))) == 1
        assert purge.purge_due(meeting.ends_at + timedelta(days=32)) == []

        after = Rsvp.objects.get()
        assert (after.name, after.email, after.phone, after.diet_note) == ("", "", "", "")
        assert (after.answers, after.seal) == ({}, None)
        assert (after.adults, after.language) == (2, "es")
        assert not Invitation.objects.exclude(email="").exists()
        assert not Arrival.objects.exists()
        assert not Printout.objects.exists()
        assert Purge.objects.get().replies == 1
        assert Checkin.objects.get().languages == {"kar": 2}
        with pytest.raises(services.DoorClosed):
            services.take_in(meeting, [act()], way="tally")
    page = as_("coordinator").get(at("meeting_door", meeting.pk)).text
    assert "Names were erased on" in page
    assert str(meeting.title) in as_("coordinator").get(f"/{program.slug}/erased-names/").text


def test_the_purge_runs_for_every_program(meeting, door, program):
    with scope(program):
        reply = make_reply(meeting, "Htoo Paw")
        type(meeting).objects.update(
            starts_at=timezone.now() - timedelta(days=40),
            ends_at=timezone.now() - timedelta(days=39),
        )
    purge_names()
    with scope(program):
        assert Rsvp.objects.get(pk=reply.pk).purged_at is not None
