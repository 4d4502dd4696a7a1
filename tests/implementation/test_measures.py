"""What can be counted of a plan, as it was on a day."""

from datetime import timedelta

import pytest
from django.utils import timezone

from bic.days import today_in
from bic.tenancy import scope
from implementation.measures import achieved, achieved_in_many
from implementation.models import Action
from implementation.models.status import Status
from tests.access.world import make_world
from tests.implementation.making import make_action, make_plan


@pytest.fixture
def larkspur(db):
    world = make_world(furnished=False)
    with scope(world.own.program):
        yield world.own.community


@pytest.fixture
def plan(larkspur):
    """A plan of a year ago, of which one action was done a month ago and one is not begun."""
    today = today_in(larkspur.program)
    found = make_plan(larkspur)
    make_action(found, status=Status.DONE, status_on=today - timedelta(days=30))
    make_action(found, status=Status.NOT_STARTED)
    make_action(found, status=Status.DROPPED, status_on=today, reason="No money")
    Action.objects.update(created_at=timezone.now() - timedelta(days=365))
    return found


def share(community, days_ago):
    found = achieved(community, None, today_in(community.program) - timedelta(days=days_ago))
    return found.part, found.whole


def test_what_was_dropped_no_longer_counts(larkspur, plan):
    assert share(larkspur, 0) == (1, 2)


def test_an_action_is_not_achieved_before_its_day(larkspur, plan):
    assert share(larkspur, 60) == (0, 2)


def test_a_plan_that_was_not_there_yet_has_no_share(larkspur, plan):
    assert str(achieved(larkspur, None, today_in(larkspur.program) - timedelta(days=400)).why) == (
        "The plan has no actions yet."
    )


def test_an_action_that_was_written_down_later_counts_from_its_first_day(larkspur):
    began = today_in(larkspur.program) - timedelta(days=500)
    make_action(make_plan(larkspur), status=Status.IN_PROGRESS, starts_on=began, status_on=None)

    assert share(larkspur, 400) == (0, 1)


def test_of_no_communities_there_is_nothing_to_say(db):
    assert achieved_in_many([], None, timezone.localdate()) == {}
