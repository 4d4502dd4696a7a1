"""A change of status is told once, as an update, wherever somebody makes it."""

from datetime import timedelta

import pytest

from bic.days import today_in
from bic.notices.models import Notice
from communities.services import pledges
from implementation.models import Task, Update
from implementation.silence import actions_late_or_stale
from tests.communities.applications import make_pledge
from tests.implementation.making import make_action, make_partner, make_plan, make_task

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("inside")]


@pytest.fixture
def action(larkspur):
    return make_action(make_plan(larkspur))


@pytest.fixture
def task(action, people):
    return make_task(action, owner=people["municipal"])


def told():
    """Every update as what it tells."""
    rows = Update.objects.order_by("pk")
    return [(one.task_id, one.status, one.reason, one.note, one.created_by.email) for one in rows]


def on_board(client, at, task, to):
    return client.post(at("task_board"), {f"s.{task.pk}.{task.status}": to}, follow=True)


def in_bulk(client, at, tasks, **data):
    """Change many tasks, confirmed."""
    address = f"{at('task_change')}?{'&'.join(f'task={one.pk}' for one in tasks)}"
    looked = client.post(address, data)
    marks = [f"{one.task.pk}={one.mark}" for one in looked.context["changed"]]
    return client.post(address, data | {"mark": marks, "do": "yes"}, follow=True)


def test_a_card_that_moves_is_an_update_of_today(as_, at, task, people):
    on_board(as_("coordinator"), at, task, "in_progress")

    assert told() == [(task.pk, "in_progress", "", "", people["coordinator"].email)]
    assert Update.objects.get().day == today_in(task.program)


def test_a_card_that_may_not_move_is_not_told(as_, at, action):
    on_board(as_("coordinator"), at, make_task(action), "in_progress")

    assert told() == []


def test_looking_at_a_change_of_many_tells_nothing(as_, at, task):
    address = f"{at('task_change')}?task={task.pk}"

    as_("coordinator").post(address, {"status": "done"})

    assert told() == []


def test_each_task_of_many_is_told_with_its_reason(as_, at, action, task, people):
    other = make_task(action, "Find a speaker", helper="Rosa")

    in_bulk(as_("coordinator"), at, [task, other], status="paused", reason="money")

    by = people["coordinator"].email
    assert told() == [(one.pk, "paused", "money", "", by) for one in (task, other)]


def test_a_change_of_many_that_leaves_the_status_is_not_told(as_, at, task):
    in_bulk(as_("coordinator"), at, [task], helper="Rosa")

    assert told() == []


def test_who_looks_after_the_community_hears_once_that_many_have_stopped(
    as_, at, action, task, people, larkspur
):
    larkspur.facilitator = people["director"]
    larkspur.save()
    other = make_task(action, "Find a speaker", helper="Rosa")

    in_bulk(as_("coordinator"), at, [task, other], status="paused", reason="money")

    notice = Notice.objects.get()
    assert (notice.recipient, notice.url) == (people["director"], at("update_list"))
    assert "2 tasks of the plan" in notice.subject


def test_the_form_of_a_status_tells_it_once(as_, at, action, task, people):
    day = today_in(task.program)
    for noun, item, status in (("task", task, "waiting"), ("action", action, "practice")):
        address = at(f"{noun}_status", item.pk)
        as_("coordinator").post(address, {"status": status, "day": day})
        as_("coordinator").post(address, {"status": status, "day": day})

    by = people["coordinator"].email
    assert told() == [(task.pk, "waiting", "", "", by), (None, "practice", "", "", by)]


def test_what_comes_through_a_report_is_no_second_update(as_, at, task, people):
    as_("municipal").post(
        at("update_task", task.pk),
        {"status": "done", "note": "All went well.", "level": "partners",
         "day": today_in(task.program)},
    )  # fmt: skip

    by = people["municipal"].email
    assert told() == [(task.pk, "done", "", "All went well.", by)]


def test_it_is_told_for_the_organization_of_whoever_moves_it(as_, at, task, larkspur, people):
    house = make_partner(larkspur)
    house.people.create(program=larkspur.program, community=larkspur, user=people["municipal"])

    on_board(as_("municipal"), at, task, "done")

    assert Update.objects.get().partner == house


def test_an_action_whose_tasks_move_is_not_silent(as_, at, action, task, larkspur):
    today = today_in(task.program)
    type(action).objects.update(
        created_at="2025-01-01T00:00Z", status="in_progress",
        status_on=today - timedelta(days=200),
    )  # fmt: skip
    assert list(actions_late_or_stale(larkspur, today)) == [action]

    on_board(as_("coordinator"), at, task, "in_progress")

    assert list(actions_late_or_stale(larkspur, today)) == []


def test_a_task_that_follows_its_promise_is_told_once(as_, at, action, people, larkspur):
    today = today_in(larkspur.program)
    pledge = make_pledge(larkspur, due_on=today + timedelta(days=9))
    as_("coordinator").post(
        at("taskpromise_pledge", pledge.pk), {"action": action.pk, "title": "Keep it"}
    )

    pledges.check(pledge, outcome="kept", on=today, note="Seen", by=people["director"])

    assert told() == [(Task.objects.get().pk, "done", "", "", people["director"].email)]


def test_what_nobody_moved_says_so(as_, at, task):
    Update.objects.create(
        program=task.program, community=task.community, action=task.action, task=task,
        status="in_progress", day=today_in(task.program),
    )  # fmt: skip

    for page in (at("task_detail", task.pk), at("update_list")):
        assert "Noted by the program itself" in as_("coordinator").get(page).content.decode()
