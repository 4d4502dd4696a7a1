"""Two who want the last place at the same moment: one gets it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from bic.tenancy import scope
from meetings.models import Rsvp, RsvpSetting
from meetings.services import rsvp as services
from tests.meetings.making_rsvp import make_asking, make_reply

PEOPLE = 6


@pytest.fixture
def meal(transactional_db, program, larkspur, member):
    """A meeting with one place; committed."""
    by = member("director").user
    with scope(program):
        return make_asking(larkspur, by=by, capacity_people=3)


def together(acts):
    """Do all of them at the same moment, each on a connection of its own; what came out."""
    gate = Barrier(len(acts))

    def one(act):
        try:
            gate.wait(20)
            return act()
        except services.Full as error:
            return error
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(one, acts))


def counts(meal):
    with scope(meal.program):
        setting = RsvpSetting.objects.get(meeting=meal)
        going = sum(Rsvp.objects.going().values_list("people", flat=True))
    assert setting.taken == going
    return going, setting.waiting


@pytest.mark.parametrize("has_waitlist", [True, False])
def test_the_last_place_is_given_once(meal, has_waitlist):
    make_reply(meal, 2)
    with scope(meal.program):
        RsvpSetting.objects.update(has_waitlist=has_waitlist)

    found = together([lambda: make_reply(meal, 1)] * PEOPLE)

    refused = [one for one in found if isinstance(one, services.Full)]
    assert len(refused) == (0 if has_waitlist else PEOPLE - 1)
    assert counts(meal) == (3, PEOPLE - 1 if has_waitlist else 0)


def test_one_tap_that_arrives_many_times_is_one_reply(meal):
    party = {"adults": 1, "children": {}, "language": "es"}

    found = together(
        [lambda: services.reply(meal, party, receipt="the-same", page_language="es")] * PEOPLE
    )

    assert len({one.pk for one in found}) == 1
    assert counts(meal) == (1, 0)


def test_places_that_come_free_are_given_once(meal):
    first, second = make_reply(meal, 2), make_reply(meal, 1)
    for _waits in range(4):
        make_reply(meal, 1)

    together([lambda: services.cancel(first), lambda: services.cancel(second),
              lambda: make_reply(meal, 1)])  # fmt: skip

    assert counts(meal) == (3, 2)
