"""At the door: acts that come twice, late, out of order, or with a wrong clock count right."""

from datetime import timedelta
from itertools import permutations
from uuid import uuid4

import pytest
from django.utils import timezone

from bic.tenancy import scope
from bic.tenancy.scoping import see_own_rows
from meetings.models import Arrival, Checkin
from meetings.services import door as services
from tests.meetings.doors import act, make_helper, make_reply
from tests.meetings.making import make_meeting

MINUTE = timedelta(minutes=1)


@pytest.fixture
def meeting(open_scope, larkspur):
    now = timezone.now()
    return make_meeting(larkspur, starts_at=now - timedelta(hours=1), ends_at=now + 60 * MINUTE)


def take_in(meeting, *acts, way="tally"):
    return services.take_in(meeting, acts, way=way)


def totals(meeting):
    door = Checkin.objects.get(meeting=meeting)
    return door.people, door.adults, door.children, door.languages, door.first_timers


def test_a_party_is_counted_by_age_language_and_first_time(meeting):
    take_in(meeting, act(adults=2, children={"from_3": 1}, language="kar", is_first=True))
    take_in(meeting, act(adults=1, language="es"))

    assert totals(meeting) == (4, 3, {"from_3": 1}, {"kar": 3, "es": 1}, 3)


def test_the_same_acts_sent_again_change_nothing(meeting):
    reply = make_reply(meeting, "Htoo", adults=2)
    acts = [act(), act(rsvp=reply.pk, adults=2), act(adults=3)]
    first = take_in(meeting, *acts)
    before = totals(meeting)

    again = take_in(meeting, *acts)
    take_in(meeting, acts[1])

    assert len(first.applied) == 3
    assert not again.applied
    assert len(again.known) == 3
    assert totals(meeting) == before
    assert Arrival.objects.count() == 3


def test_acts_about_one_party_end_alike_in_every_order(meeting):
    reply = make_reply(meeting, "Htoo", adults=2)
    key, ends = uuid4(), set()
    acts = [
        act(rsvp=reply.pk, key=key, adults=2, ago=3 * MINUTE),
        act(rsvp=reply.pk, key=key, is_here=False, ago=2 * MINUTE),
        act(rsvp=reply.pk, adults=1, children={"under_3": 1}, ago=1 * MINUTE),
    ]
    for order in permutations(acts):
        for one in order:
            take_in(meeting, one)
        ends.add(str(totals(meeting)))
        Arrival.objects.all().delete()

    assert ends == {str((2, 1, {"under_3": 1}, {"": 2}, 0))}


def test_a_replay_after_it_was_taken_back_brings_nobody_back(meeting):
    one = act(adults=4, ago=2 * MINUTE)
    take_in(meeting, one)
    take_in(meeting, act(key=one.key, is_here=False, adults=4))
    # Told again, a little later by the server's clock, because the network was slower.
    take_in(meeting, act(number=one.number, key=one.key, adults=4, ago=-MINUTE))

    assert totals(meeting)[0] == 0


def test_two_phones_that_count_the_same_reply_count_it_once(meeting):
    reply = make_reply(meeting, "Htoo", adults=2)
    take_in(meeting, act(rsvp=reply.pk, adults=2, ago=5 * MINUTE))

    outcome = take_in(meeting, act(rsvp=reply.pk, adults=2))

    assert len(outcome.counted_before) == 1
    assert totals(meeting)[0] == 2


def test_a_reply_of_another_meeting_is_refused_and_the_rest_counts(meeting, larkspur):
    stray = make_reply(make_meeting(larkspur, "Another"), "Ana")

    outcome = take_in(meeting, act(rsvp=stray.pk), act())

    assert len(outcome.refused) == 1
    assert totals(meeting)[0] == 1


def test_a_day_late_is_right_and_after_closing_is_refused(meeting, larkspur, program, member):
    person = member("coordinator").user
    services.open_door(meeting, by=person)
    services.shut_door(meeting, by=person)
    take_in(meeting, act(adults=2, ago=timedelta(hours=1)))
    assert totals(meeting)[0] == 2

    meeting.status, meeting.closed_by, meeting.closed_at = "held", person, timezone.now()
    meeting.save()
    with pytest.raises(services.DoorClosed):
        take_in(meeting, act())
    assert totals(meeting)[0] == 2


@pytest.mark.parametrize("wrong", [timedelta(hours=-30), timedelta(), timedelta(days=400)])
def test_a_wrong_clock_is_corrected(meeting, wrong):
    now = timezone.now()
    done = now - 20 * MINUTE

    at = services.corrected(done + wrong, sent_at=now + wrong, now=now, meeting=meeting)

    assert at == done


def test_a_clock_that_jumped_stays_within_the_evening(meeting):
    now = timezone.now()
    year = timedelta(days=365)

    early = services.corrected(now - year, sent_at=now, now=now, meeting=meeting)
    late = services.corrected(now + year, sent_at=now, now=now, meeting=meeting)

    assert early == meeting.starts_at - services.EARLIEST
    assert late == now


def test_arrivals_are_for_staff_and_helpers_alone(meeting, member, larkspur):
    take_in(meeting, act())
    helper = member("member", larkspur, partner_kind="nonprofit").user
    make_helper(meeting, helper)
    stranger = member("member", larkspur).user
    for user, seen in ((helper, 1), (stranger, 0)):
        with scope(meeting.program_id, [larkspur.pk]):
            see_own_rows(user.pk)
            assert Arrival.objects.count() == seen
