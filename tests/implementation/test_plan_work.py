"""Who does it, how far it is, what it waits for, who must allow it, and who takes over."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, transaction

from bic.days import today_in
from bic.tenancy import scope
from implementation.models import Action, Handover, Task, TaskLink
from implementation.services import dependency
from meetings.models import Submission
from meetings.models import Task as MeetingTask
from tests.factories import CommunityFactory
from tests.implementation.making import make_action, make_partner, make_plan, make_task
from tests.meetings.making import make_task as make_meeting_task
from tests.meetings.submissions import make_body
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
MOST_QUERIES = 16


@pytest.fixture
def action(inside, larkspur, people):
    return make_action(make_plan(larkspur), owner=people["municipal"])


def status(client, address, value, **more):
    today = today_in(client.program)
    return client.post(address, {"status": value, "day": today, **more})


@pytest.fixture
def coordinator(inside, as_, program):
    client = as_("coordinator")
    client.program = program
    return client


def test_a_task_without_a_person_cannot_begin(coordinator, at, action):
    task = make_task(action)

    refused = status(coordinator, at("task_status", task.pk), "in_progress")
    coordinator.post(at("task_update", task.pk), {"title": task.title, "helper": "Ana"})
    begun = status(coordinator, at("task_status", task.pk), "in_progress")
    taken_away = coordinator.post(at("task_update", task.pk), {"title": task.title})

    assert "Say first who does it." in refused.content.decode()
    assert begun.status_code == 302
    assert "It has begun, so somebody must do it." in taken_away.content.decode()
    task.refresh_from_db()
    assert (task.status, task.helper) == ("in_progress", "Ana")


def test_pausing_needs_a_reason_and_changing_the_new_action(coordinator, at, action):
    other = make_action(action.objective.topic.plan, "Two shifts")
    address = at("action_status", action.pk)

    assert "Say why it is paused" in status(coordinator, address, "paused").content.decode()
    assert "Choose the action" in status(coordinator, address, "changed").content.decode()
    status(coordinator, address, "paused", reason="staff")
    assert "The person left" in coordinator.get(at("action_detail", action.pk)).content.decode()
    status(coordinator, address, "changed", becomes=other.pk)

    action.refresh_from_db()
    assert (action.status, action.reason, action.becomes) == ("changed", "", other)
    assert "Two shifts" in coordinator.get(at("action_detail", action.pk)).content.decode()
    assert "Earlier action" in coordinator.get(at("action_detail", other.pk)).content.decode()


def test_whoever_leads_an_action_divides_it_and_others_do_not(as_, at, action):
    lead = as_("municipal")
    lead.post(at("task_create", action.pk), {"title": "Call the library"})
    task = Task.objects.get()
    assert lead.get(at("task_update", task.pk)).status_code == 200
    assert lead.get(at("action_update", action.pk)).status_code == 403

    other = as_("nonprofit")
    assert other.get(at("task_detail", task.pk)).status_code == 200
    assert other.get(at("task_create", action.pk)).status_code == 403
    assert other.get(at("task_status", task.pk)).status_code == 403


def test_two_who_edit_one_task_see_both_versions(coordinator, at, action):
    task = make_task(action)
    opened = coordinator.get(at("task_update", task.pk)).context["form"]
    seen = opened["form_version"].value()
    Task.objects.filter(pk=task.pk).update(title="Book the large room")

    answer = coordinator.post(
        at("task_update", task.pk), {"title": "Book the hall", "form_version": seen}
    )

    page = answer.content.decode()
    assert "Somebody else saved this" in page
    assert "Book the large room" in page
    assert "Book the hall" in page


def test_a_circle_is_refused_with_the_way_round(coordinator, at, action):
    tasks = [make_task(action, name) for name in ("Ask", "Print", "Mail")]
    dependency.link(tasks[1], tasks[0])
    dependency.link(tasks[2], tasks[1])

    refused = coordinator.post(at("tasklink_create", tasks[0].pk), {"needs": tasks[2].pk})
    coordinator.post(at("tasklink_delete", tasks[2].pk, tasks[1].pk))
    taken = coordinator.post(at("tasklink_create", tasks[0].pk), {"needs": tasks[2].pk})

    told = "They would wait for each other: Ask → Mail → Print → Ask."
    assert told in refused.content.decode()
    assert taken.status_code == 302
    assert set(TaskLink.objects.values_list("task__title", "needs__title")) == {
        ("Print", "Ask"), ("Ask", "Mail"),
    }  # fmt: skip


def test_only_what_a_council_must_approve_goes_to_it(coordinator, at, larkspur, action):
    plan = action.objective.topic.plan
    ours = make_action(plan, "Pay for languages", approval=Action.Approval.BOARD)
    body, other = make_body(larkspur, "Council"), make_body(larkspur, "Board")
    elsewhere = make_action(plan, "County bus", approval=Action.Approval.BOARD, body=other)
    page = coordinator.get(at("plan_council")).content.decode()
    assert str(action.title) not in page

    refused = coordinator.post(
        at("plan_submit"), {"actions": [ours.pk, elsewhere.pk], "body": body.pk, "kind": "input"}
    )
    coordinator.post(at("plan_submit"), {"actions": [ours.pk], "body": body.pk, "kind": "decision"})

    assert "These go to another body" in refused.content.decode()
    submission = Submission.objects.get()
    ours.refresh_from_db()
    assert (ours.submission, ours.body, submission.state) == (submission, body, "draft")
    assert str(submission.title) == "Pay for languages"
    offered = coordinator.get(at("plan_council")).context["form"].fields["actions"].queryset
    assert list(offered) == [elsewhere]


def test_partners_do_not_prepare_submissions(as_, at, action):
    assert as_("municipal").get(at("plan_council")).status_code == 403
    assert as_("observer").get(at("plan_council")).status_code == 200
    assert as_("observer").post(at("plan_submit"), {}).status_code == 403


@pytest.mark.parametrize("has_account", [True, False])
def test_all_that_a_leaver_had_to_do_changes_hands_in_one_act(
    coordinator, at, larkspur, people, has_account
):
    leaver, taker = people["municipal"], people["nonprofit"]
    mine = {"owner": leaver} if has_account else {"helper": "Rosa"}
    action = make_action(make_plan(larkspur), backup=leaver, **mine) if not has_account else (
        make_action(make_plan(larkspur), backup=taker, **mine)
    )  # fmt: skip
    task = make_task(action, **mine)
    over = make_task(action, "Done long ago", status="done", **mine)
    other = make_meeting_task(larkspur, **mine)
    key = str(leaver.pk) if has_account else "=Rosa"
    address = f"{at('handover_create')}?from={key}"

    looked = coordinator.get(address).content.decode()
    coordinator.post(address, {"taker": taker.pk, "why": "Moves away"})

    assert task.title in looked
    assert other.title in looked
    for row in (action, task, over, other):
        row.refresh_from_db()
    assert (action.owner, task.owner, other.owner) == (taker, taker, taker)
    assert (over.owner, over.helper) == (mine.get("owner"), mine.get("helper", ""))
    assert action.backup == (None if has_account else leaver)
    done = Handover.objects.get()
    assert (done.actions, done.tasks, done.others) == (1, 1, 1)
    history = coordinator.get(at("task_history", task.pk)).content.decode()
    assert "Moves away" in history
    page = coordinator.get(at("handover_list")).content.decode()
    assert "Moves away" in page
    again = coordinator.post(address, {"taker": taker.pk}, follow=True)
    assert again.redirect_chain[-1][0] == at("handover_list")
    assert MeetingTask.objects.open().count() == 1


def test_somebody_of_the_program_hands_over_in_all_communities(
    coordinator, at, program, action, people
):
    leaver = people["researcher"]
    oakhaven = CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")
    here, there = make_task(action, owner=leaver), make_meeting_task(oakhaven, owner=leaver)
    address = f"{at('handover_create')}?from={leaver.pk}"
    assert "Oakhaven (1)" in coordinator.get(address).content.decode()

    values = {"everywhere": "on", "why": "New job"}
    refused = coordinator.post(address, values | {"taker": people["nonprofit"].pk})
    coordinator.post(address, values | {"taker": people["director"].pk})

    assert "takes no part in Oakhaven." in refused.content.decode()
    for row in (here, there):
        row.refresh_from_db()
        assert row.owner == people["director"]
    assert Handover.objects.count() == 2


def test_a_hand_over_goes_to_one_other(coordinator, at, larkspur, action, people):
    address = f"{at('handover_create')}?from={people['municipal'].pk}"

    nobody = coordinator.post(address, {}).content.decode()
    two = coordinator.post(address, {"taker": people["nonprofit"].pk, "taker_name": "Ana"})

    assert "Choose somebody, or write a name." in nobody
    assert "not both" in two.content.decode()
    assert coordinator.get(f"{at('handover_create')}?from=nobody").status_code == 404


def test_lists_cost_as_many_queries_however_long(coordinator, at, larkspur, people):
    plan = make_plan(larkspur)
    counts = []
    for number in range(2):
        for turn in range(3):
            one = make_action(
                plan, owner=people["municipal"], lead=make_partner(larkspur, f"{number}{turn}"),
                approval=Action.Approval.BOARD,
            )  # fmt: skip
            make_task(one, helper=f"Rosa {number}{turn}")
            make_task(one, owner=people["academic"])
        counts.append(
            [
                len(queries_of(coordinator, at(page)))
                for page in ("plan_council", "handover_list", "partner_list", "plan_arrange")
            ]
        )

    assert counts[0] == counts[1]
    assert max(counts[0]) <= MOST_QUERIES


@pytest.mark.django_db(transaction=True)
def test_two_at_once_close_no_circle(program, larkspur):
    with scope(program):
        action = make_action(make_plan(larkspur))
        first, second = make_task(action, "First"), make_task(action, "Second")
    together = Barrier(2)

    def link(task, needs):
        try:
            with transaction.atomic(), scope(program):
                together.wait(timeout=10)
                dependency.link(task, needs)
        except dependency.Circle:
            return "refused"
        finally:
            connection.close()
        return "linked"

    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(link, [first, second], [second, first]))

    assert sorted(found) == ["linked", "refused"]
