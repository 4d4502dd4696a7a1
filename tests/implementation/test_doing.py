"""What is late or silent and who is reminded of it, promises as tasks, and advisory committees."""

from datetime import timedelta

import pytest

from bic.blueprint import State
from bic.days import today_in
from bic.notices.models import Notice
from bic.notices.reminders import owe_reminders
from bic.reports.sections import Period
from communities.models import Fulfilment, Obligation, Pledge
from communities.services import agreements, obligations, pledges
from implementation.evidence.progress import carrying_out
from implementation.models import PartnerPerson, Task, TaskPromise, Topic
from implementation.models.status import Status
from implementation.sections.progress import plan_progress
from implementation.services import update as services
from implementation.services.status import set_status
from tests.communities.applications import make_pledge
from tests.implementation.making import make_action, make_partner, make_plan, make_task
from tests.meetings.making import make_group

pytestmark = pytest.mark.django_db


@pytest.fixture
def today(program):
    return today_in(program)


@pytest.fixture
def action(larkspur, inside):
    return make_action(make_plan(larkspur), lead=make_partner(larkspur))


def late(action, days, **facts):
    return make_task(action, due_on=today_in(action.program) - timedelta(days=days), **facts)


def test_late_and_silent_tasks_stand_by_who_leads(
    as_, at, action, people, today, larkspur, django_assert_max_num_queries
):
    plan = action.objective.topic.plan
    other = make_action(plan, "Print the cards", owner=people["municipal"])
    late(action, 3, title="Late one")
    make_task(
        other, "Silent one", updated_on=today - timedelta(days=91), status="paused", reason="money"
    )
    late(action, 3, title="Practice", helper="Ana", status=Status.PRACTICE)
    dropped = make_action(plan, "Not any more", status=Status.DROPPED, reason="law")
    late(dropped, 9, title="Of a dropped action")

    itself = make_action(plan, "Late itself", lead=action.lead, due_on=today - timedelta(days=2))
    client = as_("nonprofit")
    page = client.get(at("late_list"))

    assert page.context["actions"] == [itself]
    assert client.get(at("late_list") + "?what=stale").context["actions"] == []
    assert [(one.name, one.late, one.stale) for one in page.context["leads"]] == [
        ("Welcome House", 2, 0), (people["municipal"].display_name, 0, 1),
    ]  # fmt: skip

    def rows(query):
        page = client.get(at("late_list") + query)
        return [one.title for one in page.context["listing"].page]

    assert rows("") == ["Late one", "Silent one"]
    assert rows("?what=stale") == ["Silent one"]
    assert rows(f"?lead=o{action.lead_id}") == ["Late one"]
    assert rows(f"?lead=p{people['municipal'].pk}&what=late") == []
    for _time in range(20):
        late(action, 4)
    client.get(at("late_list"))
    with django_assert_max_num_queries(15):
        client.get(at("late_list"))


def test_reminders_climb_from_who_does_it_to_the_lead_and_the_coordinator(
    action, people, today, larkspur, program
):
    larkspur.facilitator = people["coordinator"]
    larkspur.save()
    PartnerPerson.objects.create(
        program=program, community=larkspur, partner=action.lead, user=people["nonprofit"]
    )
    task = make_task(action, owner=people["municipal"], due_on=today)

    def told(days):
        Notice.objects.all().delete()
        owe_reminders(program, today + timedelta(days=days))
        return {one.recipient for one in Notice.objects.all()}

    assert told(-8) == set()
    assert told(-7) == {people["municipal"]}
    assert told(7) == {people["municipal"], people["nonprofit"]}
    assert told(14) == {people["municipal"], people["nonprofit"], people["coordinator"]}
    owe_reminders(program, today + timedelta(days=14))
    assert Notice.objects.count() == 3
    assert told(100) == set()
    set_status(task, Status.PAUSED, by=people["coordinator"], day=today, reason="staff")
    assert told(14) == set()


def test_who_leads_an_action_is_reminded_of_its_day(action, people, today, program):
    action.owner, action.due_on = people["municipal"], today
    action.save()

    owe_reminders(program, today)

    assert [one.recipient for one in Notice.objects.all()] == [people["municipal"]]


def test_who_has_been_silent_for_90_days_is_asked_once_for_an_update(
    action, people, today, program
):
    make_task(
        action,
        owner=people["municipal"],
        status="in_progress",
        updated_on=today - timedelta(days=95),
    )

    owe_reminders(program, today)
    owe_reminders(program, today)

    assert [one.recipient for one in Notice.objects.all()] == [people["municipal"]]


@pytest.fixture
def pledge(larkspur, inside):
    return make_pledge(larkspur, due_on=today_in(larkspur.program) + timedelta(days=9))


def make_it_a_task(client, at, action, page, row, **facts):
    facts = {"action": action and action.pk, "title": "Keep it", **facts}
    return client.post(at(f"taskpromise_{page}", row.pk), facts)


def test_a_pledge_is_kept_when_its_task_is_done_and_the_other_way_round(
    as_, at, action, pledge, people, today
):
    client = as_("coordinator")
    assert pledge.what in client.get(at("taskpromise_list")).content.decode()
    answer = make_it_a_task(client, at, action, "pledge", pledge, helper="Ana")
    task = Task.objects.get()
    assert answer.url == at("task_detail", task.pk)
    assert pledge.what in client.get(at("task_detail", task.pk)).content.decode()

    services.report(task, by=people["nonprofit"], day=today, status=Status.DONE)
    pledge.refresh_from_db()
    assert (pledge.outcome, pledge.checked_on) == (Pledge.Outcome.KEPT, today)

    pledges.check(pledge, outcome="not_kept", on=today, note="Not yet", by=people["director"])
    task.refresh_from_db()
    assert task.status == Status.IN_PROGRESS
    pledges.check(pledge, outcome="kept", on=today, note="Now", by=people["director"])
    task.refresh_from_db()
    assert task.status == Status.DONE


def test_a_promise_is_one_task_even_when_two_ask_for_it(as_, at, action, pledge):
    client = as_("coordinator")
    make_it_a_task(client, at, action, "pledge", pledge)

    answer = make_it_a_task(client, at, action, "pledge", pledge)

    assert answer.url == at("task_detail", Task.objects.get().pk)


def test_partners_read_promises_and_staff_makes_tasks_of_them(as_, at, action, pledge):
    assert as_("municipal").get(at("taskpromise_list")).status_code == 200
    assert make_it_a_task(as_("municipal"), at, action, "pledge", pledge).status_code == 403
    answer = make_it_a_task(as_("coordinator"), at, "", "pledge", pledge)
    assert list(answer.context["form"].errors) == ["action"]


@pytest.fixture
def obligation(larkspur, people, inside):
    agreement = agreements.begin(larkspur, by=people["director"])
    start = today_in(larkspur.program)
    agreement.starts_on, agreement.ends_on = start, start + timedelta(days=1100)
    agreement.save()
    return obligations.save(
        Obligation(
            agreement=agreement, title="Report to the council", rule="yearly",
            due_on=start + timedelta(days=10),
        )
    )  # fmt: skip


def test_a_yearly_obligation_is_a_task_every_year(as_, at, action, obligation, people, today):
    make_it_a_task(as_("coordinator"), at, action, "obligation", obligation, helper="Ana",
                   due_on=obligation.next_due_on.isoformat())  # fmt: skip
    first = Task.objects.get()

    set_status(first, Status.DONE, by=people["coordinator"], day=today)

    done = Fulfilment.objects.get()
    assert (done.due_on, done.done_on) == (obligation.due_on, today)
    second = Task.objects.exclude(pk=first.pk).get()
    assert (second.helper, second.due_on) == (
        "Ana",
        obligation.due_on.replace(year=obligation.due_on.year + 1),
    )

    obligation.refresh_from_db()
    obligations.fulfil(obligation, by=people["director"], done_on=today, note="Minutes")
    second.refresh_from_db()
    assert second.status == Status.DONE
    assert TaskPromise.objects.count() == 3


def test_what_is_taken_back_is_owed_again_on_both_sides(as_, at, action, obligation, people, today):
    make_it_a_task(as_("coordinator"), at, action, "obligation", obligation, helper="Ana")
    task = Task.objects.get()
    set_status(task, Status.DONE, by=people["coordinator"], day=today)

    set_status(task, Status.IN_PROGRESS, by=people["coordinator"], day=today)
    obligation.refresh_from_db()
    assert (Fulfilment.objects.count(), obligation.next_due_on) == (0, obligation.due_on)

    obligations.fulfil(obligation, by=people["director"], done_on=today, note="Minutes")
    obligations.take_back(Fulfilment.objects.get())
    task.refresh_from_db()
    assert task.status == Status.IN_PROGRESS


def test_a_day_that_moves_takes_its_task_along(as_, at, action, obligation):
    make_it_a_task(as_("coordinator"), at, action, "obligation", obligation)
    obligation.due_on += timedelta(days=20)

    obligations.save(obligation)

    assert Task.objects.get().due_on == obligation.due_on


def test_advisory_committees_show_their_quorum_and_what_they_follow(
    as_, at, action, larkspur, people
):
    group = make_group(larkspur, "Watch over the plan", kind="advisory")
    topic = Topic.objects.get()
    page = as_("coordinator").post(at("followedtopic_update", group.pk), {"topics": [topic.pk]})
    assert page.url == at("followedtopic_list")

    found = as_("nonprofit").get(at("followedtopic_list")).context["committees"]

    assert [(one.group, one.held, one.seats) for one in found] == [(group, 0, 0)]
    assert [(one.topic, one.counts.all) for one in found[0].topics] == [(topic, 1)]
    assert as_("nonprofit").post(at("followedtopic_update", group.pk), {}).status_code == 403
    bad = as_("coordinator").post(at("followedtopic_update", group.pk), {"topics": ["x"]})
    assert list(bad.context["form"].errors) == ["topics"]


def test_evidence_follows_what_is_done_and_what_is_late(action, larkspur, people, today):
    assert carrying_out([larkspur]) == {}
    task = make_task(action, owner=people["municipal"])
    set_status(task, Status.IN_PROGRESS, by=people["municipal"], day=today)
    found = carrying_out([larkspur])[larkspur.pk]
    assert (found.state, found.headline) == (State.IN_PROGRESS, "0 of 1 action carried out")

    late(action, 3)
    assert carrying_out([larkspur])[larkspur.pk].state == State.ATTENTION
    Task.objects.all().delete()
    set_status(action, Status.DONE, by=people["municipal"], day=today)
    assert carrying_out([larkspur])[larkspur.pk].state == State.DONE


def test_reports_tell_what_everybody_may_read(action, larkspur, people, today, inside):
    task = make_task(action, "Train the desk", owner=people["municipal"])
    for level in ("internal", "partners", "public"):
        services.report(
            task, by=people["director"], day=today, status=Status.DONE, level=level, note=level
        )
    late(action, 3, title="Late one")
    make_task(action, "Next one", due_on=today + timedelta(days=5))

    data = plan_progress(larkspur, Period(today - timedelta(days=30), today)).data

    assert [one["title"] for one in data["done"]] == ["Train the desk"]
    assert [one["title"] for one in data["late"]] == ["Late one"]
    assert [one["title"] for one in data["next"]] == ["Next one"]
    assert [one["note"] for one in data["reported"]] == ["public"]
