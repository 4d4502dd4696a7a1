"""How far an action or a task is, and what is refused in words."""

from datetime import timedelta

import pytest

from bic.days import today_in
from implementation.models import TaskLink
from implementation.models.status import Status
from implementation.services.status import StatusRefused, set_status
from tests.implementation.making import make_action, make_plan, make_task

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("inside")]


@pytest.fixture
def today(program):
    return today_in(program)


@pytest.fixture
def action(larkspur):
    return make_action(make_plan(larkspur))


def refusal(item, status, people, day, **facts):
    with pytest.raises(StatusRefused) as caught:
        set_status(item, status, by=people["coordinator"], day=day, **facts)
    return caught.value.field


def test_a_task_that_begins_begins_its_action(action, people, today):
    task = make_task(action, helper="Ana")

    task = set_status(task, Status.IN_PROGRESS, by=people["coordinator"], day=today)

    action.refresh_from_db()
    assert (task.status, task.status_on, task.updated_on) == ("in_progress", today, today)
    assert (action.status, action.status_on) == ("in_progress", today)


def test_what_is_dropped_takes_its_open_tasks_along(action, people, today):
    done = make_task(action, "Ask three firms", helper="Ana", status=Status.DONE)
    left = make_task(action, helper="Ana")

    set_status(action, Status.DROPPED, by=people["coordinator"], day=today, reason="money")

    for task in (done, left):
        task.refresh_from_db()
    assert (done.status, left.status, left.reason) == ("done", "dropped", "money")


def test_a_reason_goes_when_work_goes_on(action, people, today):
    by = people["coordinator"]
    assert set_status(action, Status.PAUSED, by=by, day=today, reason="staff").reason == "staff"
    assert set_status(action, Status.IN_PROGRESS, by=by, day=today, reason="staff").reason == ""


@pytest.mark.parametrize(
    ("status", "facts", "field"),
    [
        ("finished", {}, "status"),
        (Status.PAUSED, {}, "reason"),
        (Status.DROPPED, {"reason": "boredom"}, "reason"),
        (Status.CHANGED, {}, "becomes"),
    ],
)
def test_an_action_is_refused_what_is_not_said(action, people, today, status, facts, field):
    assert refusal(action, status, people, today, **facts) == field


def test_days_to_come_and_days_before_the_newest_status_are_refused(action, people, today):
    set_status(action, Status.WAITING, by=people["coordinator"], day=today)

    for day in (today + timedelta(days=1), today - timedelta(days=1)):
        assert refusal(action, Status.DONE, people, day) == "day"


def test_an_action_becomes_another_one_and_never_itself(action, people, today, larkspur):
    other = make_action(action.objective.topic.plan, "Train every desk")
    set_status(action, Status.CHANGED, by=people["coordinator"], day=today, becomes=other)

    assert refusal(other, Status.CHANGED, people, today, becomes=action) == "becomes"
    assert refusal(other, Status.CHANGED, people, today, becomes=other) == "becomes"
    assert action.was.count() == 0


def test_a_task_needs_somebody_and_what_comes_before_it(action, people, today, larkspur):
    first, task = make_task(action, "Find a room"), make_task(action, "Hold it", helper="Ana")
    TaskLink.objects.create(task=task, needs=first, program=larkspur.program, community=larkspur)

    assert refusal(first, Status.IN_PROGRESS, people, today) == "owner"
    assert refusal(task, Status.DONE, people, today) == "status"
    assert refusal(task, Status.CHANGED, people, today) == "status"
    set_status(first, Status.DROPPED, by=people["coordinator"], day=today, reason="other")
    assert set_status(task, Status.DONE, by=people["coordinator"], day=today).status == "done"
