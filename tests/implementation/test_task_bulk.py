"""Many tasks changed at once, with a list to confirm, and the moves of the board."""

import re
from datetime import date

import pytest

from bic.days import today_in
from implementation.models import Task, TaskLink
from tests.implementation.making import make_action, make_partner, make_plan, make_task


@pytest.fixture
def action(inside, larkspur):
    return make_action(make_plan(larkspur))


@pytest.fixture
def tasks(action, people):
    """One that somebody does, one that nobody does, and one that waits for the first."""
    first = make_task(
        action, "Book the room", owner=people["nonprofit"], starts_on=date(2026, 3, 1),
        due_on=date(2026, 4, 1),
    )  # fmt: skip
    second = make_task(action, "Find a speaker")
    third = make_task(action, "Hold the class", helper="Rosa", due_on=date(2026, 5, 1))
    TaskLink.objects.create(
        program=action.program, community=action.community, task=third, needs=first
    )
    return [first, second, third]


@pytest.fixture
def change(as_, at, tasks):
    """`change("director", {"status": "done"})`: the list to confirm; `do=True` confirms it."""

    def sent(who, data, *, do=False, chosen=None, between=None):
        query = "&".join(f"task={one.pk}" for one in chosen or tasks)
        address = f"{at('task_change')}?{query}"
        client = as_(who)
        looked = client.post(address, data)
        if not do:
            return looked
        if between:
            between()
        marks = re.findall(r'name="mark" value="([^"]+)"', looked.content.decode())
        return client.post(address, data | {"mark": marks, "do": "yes"}, follow=True)

    return sent


def now(task):
    task.refresh_from_db()
    return task


def refusals(response):
    return {one.task.title: one.refusal for one in response.context["refused"]}


def test_the_list_to_confirm_says_what_becomes_of_each_and_changes_nothing(change, tasks, people):
    page = change("coordinator", {"status": "in_progress"})

    assert {one.task.title for one in page.context["changed"]} == {
        "Book the room", "Hold the class"
    }  # fmt: skip
    assert refusals(page) == {"Find a speaker": "Say first who does it."}
    assert {one.status for one in Task.objects.all()} == {"not_started"}


def test_what_is_confirmed_is_done_and_the_rest_stays_with_its_reason(change, tasks, people):
    page = change("coordinator", {"status": "in_progress"}, do=True)

    assert [now(one).status for one in tasks] == ["in_progress", "not_started", "in_progress"]
    assert tasks[0].status_on == today_in(tasks[0].program)
    assert "2 tasks changed." in page.content.decode()
    again = change("coordinator", {"status": "in_progress"})
    assert refusals(again)["Book the room"] == "It is so already."


def test_a_person_and_a_status_at_once_make_a_task_ready(change, tasks, people):
    change("coordinator", {"status": "in_progress", "owner": str(people["municipal"].pk)}, do=True)

    assert {now(one).owner for one in tasks} == {people["municipal"]}
    assert {one.status for one in tasks} == {"in_progress"}
    assert tasks[2].helper == ""


def test_what_one_waits_for_is_done_in_the_same_act(change, tasks, people):
    change("coordinator", {"helper": "Ana"}, do=True)
    page = change("coordinator", {"status": "done"}, do=True)

    assert [now(one).status for one in tasks] == ["done"] * 3
    assert page.redirect_chain


def test_nobody_takes_a_begun_task_away_from_everybody(change, tasks):
    change("coordinator", {"status": "in_progress"}, do=True)

    page = change("coordinator", {"owner": "nobody"})

    assert refusals(page)["Hold the class"] == "It has begun, so somebody has to do it."


def test_days_move_together_and_never_before_the_start(change, tasks):
    change("coordinator", {"days": "14"}, do=True)

    assert (now(tasks[0]).starts_on, tasks[0].due_on) == (date(2026, 3, 15), date(2026, 4, 15))
    assert now(tasks[1]).due_on is None
    assert now(tasks[2]).due_on == date(2026, 5, 15)
    page = change("coordinator", {"due_on": "2026-01-05"})
    assert refusals(page) == {"Book the room": "It would be due before it starts, on Mar 15, 2026."}


def test_an_organization_is_given_and_taken_back(change, tasks, larkspur):
    house = make_partner(larkspur)
    change("coordinator", {"partner": str(house.pk)}, do=True)
    assert {now(one).partner for one in tasks} == {house}

    change("coordinator", {"partner": "nobody"}, do=True)

    assert {now(one).partner for one in tasks} == {None}


def test_what_somebody_changed_meanwhile_stays(change, tasks):
    def meanwhile():
        Task.objects.filter(pk=tasks[0].pk).update(helper="Ana", owner=None)

    page = change("coordinator", {"days": "7"}, do=True, between=meanwhile)

    assert refusals(page) == {"Book the room": "Somebody has changed it meanwhile."}
    assert now(tasks[0]).due_on == date(2026, 4, 1)
    assert now(tasks[2]).due_on == date(2026, 5, 8)


def test_a_partner_changes_the_status_of_their_own_alone(change, tasks):
    page = change("nonprofit", {"status": "in_progress"}, do=True)

    assert refusals(change("nonprofit", {"status": "waiting"}))["Hold the class"] == (
        "You may not change the status of this task."
    )
    assert page.status_code == 200
    assert [now(one).status for one in tasks] == ["in_progress", "not_started", "not_started"]
    moved = change("nonprofit", {"days": "7"})
    assert set(refusals(moved).values()) == {"You may not change this task."}


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({}, "__all__"),
        ({"reason": "money"}, "__all__"),
        ({"status": "paused"}, "reason"),
        ({"status": "changed"}, "status"),
        ({"owner": "999999"}, "owner"),
        ({"partner": "x"}, "partner"),
        ({"days": "99999"}, "days"),
        ({"due_on": "tomorrow"}, "due_on"),
        ({"due_on": "9999-01-01"}, "due_on"),
        ({"due_on": "2026-05-05", "days": "3"}, "days"),
        ({"helper": "Ana", "owner": "nobody"}, "helper"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(change, data, field):
    page = change("coordinator", data)

    assert field in page.context["form"].errors


def test_all_that_pass_a_filter_are_chosen_and_none_is_refused_with_words(as_, at, tasks):
    client = as_("coordinator")

    page = client.get(f"{at('task_change')}?all=yes&person=name:Rosa")
    assert [one.title for one in page.context["chosen"]] == ["Hold the class"]
    none = client.get(f"{at('task_change')}?task=x&task=99999999999999999", follow=True)
    assert "Choose at least one task" in none.content.decode()


def test_a_card_moves_on_the_board_with_scripts_and_without(as_, at, tasks):
    first, second, third = tasks
    board = as_("coordinator")
    data = {
        f"s.{first.pk}.not_started": "in_progress",
        f"s.{second.pk}.not_started": "in_progress",
        f"s.{third.pk}.not_started": "not_started",
        f"s.{third.pk}.waiting": "done",
        "s.x.y": "done",
        f"s.{first.pk}.waiting.": "done",
    }

    part = board.post(at("task_board"), data, headers={"HX-Request": "true"})

    assert now(first).status == "in_progress"
    assert (now(second).status, now(third).status) == ("not_started", "not_started")
    assert refusals(part) == {
        "Find a speaker": "Say first who does it.",
        "Hold the class": "Somebody has changed it meanwhile.",
    }
    assert "Book the room: now In progress." in part.content.decode()
    whole = board.post(at("task_board"), {f"s.{first.pk}.in_progress": "waiting"}, follow=True)
    assert "1 task moved." in whole.content.decode()
    assert now(first).status == "waiting"


def test_a_card_that_is_paused_is_asked_for_its_reason(as_, at, tasks):
    data = {f"s.{tasks[0].pk}.not_started": "paused"}

    asked = as_("coordinator").post(at("task_board"), data, headers={"HX-Request": "true"})

    form = as_("coordinator").get(asked["HX-Redirect"])
    assert form.context["form"].initial == {"status": "paused"}
    assert [one.pk for one in form.context["chosen"]] == [tasks[0].pk]
    assert form.context["back_url"] == at("task_board")
    assert as_("coordinator").post(at("task_board"), data)["Location"] == asked["HX-Redirect"]
