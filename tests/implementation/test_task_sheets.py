"""Tasks of a plan out of a spreadsheet and back into one."""

from datetime import date

import pytest

from implementation.models import Action, Partner, Task
from tests.implementation.making import make_action, make_partner, make_plan, make_task
from tests.implementation.sheets import PlanRoad, exported
from tests.imports.conftest import csv_of
from tests.queries import queries_of

HEADINGS = ["Action", "Task", "Owner", "Or somebody without an account", "Organisation", "Deadline",
            "Status"]  # fmt: skip
TRAIN = "1.1.1 Train the front desk"


@pytest.fixture
def plan(larkspur, open_scope):
    plan = make_plan(larkspur)
    plan.topics.update(position=1)
    plan.topics.get().objectives.update(position=1)
    make_action(plan, position=1)
    make_action(plan, "A later bus", position=2)
    return plan


@pytest.fixture
def ana(member):
    """Somebody of the program."""
    return member("coordinator", user__name="Ana Ruiz", user__email="ana@example.org").user


@pytest.fixture
def road(client_as, plan, ana):
    return PlanRoad(client_as("coordinator"), plan.community, "implementation.task")


def look(road, *rows):
    """The preview of a file with these rows."""
    road.preview(csv_of([HEADINGS, *rows]), "tasks.csv")
    return [note for row in road.response.context["plan"].rows for note in row.notes]


def test_tasks_come_into_their_actions_by_number_and_by_title(road, ana, larkspur):
    house = make_partner(larkspur)
    look(
        road,
        [TRAIN, "Book the room", "ana ruiz", "", "welcome house", "2027-03-01", ""],
        ["", "Find a speaker", "ANA@example.org", "", "City Library", "", "In progress"],
        ["a later bus", "Ask the company", "", "Rosa", "", "", "Done"],
        ["1.1.2", "Print the plan", "", "", "", "", ""],
    )
    assert road.counts() == (4, 0, 0, 0)
    road.apply()

    first, second, third, fourth = Task.objects.in_order().select_related("action", "partner")
    assert (str(first.action), first.owner, first.partner) == ("Train the front desk", ana, house)
    assert (first.due_on, first.status, first.position) == (date(2027, 3, 1), "not_started", 1)
    assert (second.action, second.owner, second.status) == (first.action, ana, "in_progress")
    assert second.partner == Partner.objects.get(name="City Library")
    assert (str(third.action), third.helper, third.status) == ("A later bus", "Rosa", "done")
    assert (str(fourth.action), fourth.position) == ("A later bus", 2)


def test_somebody_unknown_is_named_by_row_and_the_task_comes_in_without_one(road):
    notes = look(
        road,
        [TRAIN, "Book the room", "Rosa Vega", "", "", "", ""],
        [TRAIN, "Find a speaker", "nobody@example.org", "", "", "", "In progress"],
    )

    assert notes == [
        "Rosa Vega has no account here: the task comes in without a person.",
        "nobody@example.org has no account here: the task comes in without a person.",
        "It comes in as not started, because nobody does it yet.",
    ]
    road.apply()
    assert {(one.owner, one.helper, one.is_ready) for one in Task.objects.all()} == {
        (None, "", False)
    }  # fmt: skip
    assert {one.status for one in Task.objects.all()} == {"not_started"}


def test_bad_rows_say_what_is_wrong_and_nothing_is_written(road):
    look(
        road,
        ["9.9.9 No such action", "Book the room", "", "", "", "", ""],
        [TRAIN, "", "", "", "", "", ""],
        [TRAIN, "Find a speaker", "Ana Ruiz", "Rosa", "", "", ""],
        [TRAIN, "Hold it", "", "", "", "2027-13-45", ""],
        [TRAIN, "Pause it", "", "", "", "", "Paused"],
        [TRAIN, "Find a speaker", "", "", "", "", ""],
    )

    assert sorted(road.errors()) == [
        (2, "action"), (3, "title"), (4, "helper"), (5, "due_on"), (6, "status"), (7, "title"),
    ]  # fmt: skip
    assert not Task.objects.exists()


def test_a_task_that_has_begun_keeps_somebody_and_its_status(road, ana):
    task = make_task(Action.objects.get(position=1), owner=ana, status="in_progress")

    notes = look(road, [TRAIN, task.title, "Rosa Vega", "", "", "2027-05-01", "Done"])
    assert road.counts() == (0, 1, 0, 0)
    assert notes == [
        "Rosa Vega has no account here: who does it stays as it is.",
        "The status stays: it is changed by an update.",
    ]
    road.apply()
    task.refresh_from_db()
    assert (task.owner, task.status, task.due_on) == (ana, "in_progress", date(2027, 5, 1))

    look(road, [TRAIN, task.title, "", "", "", "", ""])
    assert list(road.errors()) == [(2, "person")]


def test_what_goes_out_comes_back_in_and_changes_nothing(road, ana, larkspur):
    train, bus = Action.objects.order_by("position")
    make_task(train, owner=ana, partner=make_partner(larkspur), due_on=date(2027, 3, 1), position=1)
    make_task(train, "Find a speaker", helper="Rosa", status="done", position=2)
    make_task(bus, "Ask the company", text="Twice, if need be.", status="paused", reason="money")

    road.preview(exported(road, "xlsx"), "plan.xlsx")

    assert road.run.sheet == "Tasks"
    assert road.counts() == (0, 0, 3, 0)
    assert [note for row in road.response.context["plan"].rows for note in row.notes] == []


def test_an_import_of_any_length_costs_the_same(road):
    counts = []
    for count in (2, 20):
        look(
            road,
            *([TRAIN, f"Task {n} of {count}", "Ana Ruiz", "", "", "", ""] for n in range(count)),
        )
        counts.append(len(queries_of(road.client, road.url("preview", road.run.pk))))
        road.apply()
    assert counts[0] == counts[1]


def test_partners_do_not_import_tasks(client_as, plan):
    partner = PlanRoad(client_as("lead", plan.community), plan.community, "implementation.task")

    assert partner.client.get(partner.url("upload")).status_code == 403
