"""The plan through the front door: written, arranged, read, and what it comes from."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bic.blueprint import State
from bic.translated import Translated
from implementation.evidence.plan import plan as evidence_of
from implementation.models import Action, ActionTheme, Objective, Plan, Topic
from meetings.models import Decision, ProposalTheme
from research.models import Theme
from tests.implementation.making import make_action, make_partner, make_plan, make_task
from tests.meetings.making import make_proposal
from tests.queries import queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("inside")]
MOST_QUERIES = 15


def words(name, text, language="en"):
    return {f"{name}_original": language, f"{name}_{language}": text}


def make_decision(community, number, *, theme=None, **facts):
    proposal = make_proposal(community, f"Proposal {number}", state="adopted", approval="elected")
    here = {"program": community.program, "community": community}
    if theme:
        ProposalTheme.objects.create(proposal=proposal, theme=theme, **here)
    return Decision.objects.create(
        **here, number=number, title=Translated.of(f"We do {number}"), decided_on="2026-01-05",
        how=Translated.of("By consent"), proposal=proposal, **({"outcome": "adopted"} | facts),
    )  # fmt: skip


def make_theme(community, people):
    return Theme.objects.create(
        program=community.program, community=community, title=Translated.of("Housing"),
        shared_by=people["coordinator"], shared_at="2026-01-01T00:00Z",
    )  # fmt: skip


def test_a_plan_is_begun_and_written_down_to_its_tasks(as_, at, larkspur):
    client = as_("coordinator")
    assert "Begin the plan" in client.get(at("plan_detail")).content.decode()

    client.post(at("plan_create"), words("title", "A plan for all"))
    client.post(at("topic_create"), words("title", "Housing"))
    topic = Topic.objects.get()
    client.post(at("objective_create", topic.pk), words("title", "Rights") | {"topic": topic.pk})
    objective = Objective.objects.get()
    answer = client.post(
        at("action_create", objective.pk),
        words("title", "Tenant clinics") | {
            "objective": objective.pk, "kind": "do", "approval": "none", "helper": "Ana",
        },
    )  # fmt: skip
    action = Action.objects.get()
    client.post(at("task_create", action.pk), {"title": "Book the room"})

    assert answer.url == at("action_detail", action.pk)
    page = client.get(at("plan_detail")).content.decode()
    for said in ("A plan for all", "Housing", "Tenant clinics", "Book the room", "Nobody does it"):
        assert said in page
    assert (topic.position, objective.position, action.position) == (1, 1, 1)
    assert client.get(at("action_detail", action.pk)).content.decode().count("Not ready") == 1
    assert Plan.objects.get().created_by.pk == int(client.session["_auth_user_id"])


def test_two_who_begin_a_plan_begin_one(as_, at, larkspur):
    make_plan(larkspur)

    answer = as_("coordinator").post(at("plan_create"), words("title", "Another"), follow=True)

    assert "Somebody else has begun it" in answer.content.decode()
    assert str(Plan.objects.get()) == "A plan for all"


def test_parts_move_by_buttons_and_codes_follow(as_, at, larkspur):
    plan = make_plan(larkspur)
    objective = Objective.objects.get()
    first, second = (
        make_action(plan, title, position=place)
        for place, title in enumerate(("First", "Second"), start=1)
    )
    client = as_("coordinator")

    answer = client.post(at("action_move", second.pk, "up"), headers={"hx-request": "true"})
    assert "Second is now 1 of 2." in answer.content.decode()
    client.post(at("action_move", first.pk, "to"), {"place": "1"})
    assert client.post(at("action_move", first.pk, "aside")).status_code == 404

    assert list(objective.actions.order_by("position").values_list("pk", "position")) == [
        (first.pk, 1), (second.pk, 2),
    ]  # fmt: skip


def test_an_objective_that_moves_comes_last_and_leaves_no_gap(as_, at, larkspur):
    make_plan(larkspur)
    here = {"program": larkspur.program, "community": larkspur}
    old, staying = Topic.objects.get(), Objective.objects.get()
    going = Objective.objects.create(topic=old, position=1, title=Translated.of("Goes"), **here)
    staying.position = 2
    staying.save()
    new = Topic.objects.create(plan=old.plan, position=2, title=Translated.of("Roads"), **here)

    as_("coordinator").post(
        at("objective_update", going.pk), words("title", "Goes") | {"topic": new.pk}
    )

    assert Objective.objects.get(pk=going.pk).topic == new
    assert Objective.objects.get(pk=staying.pk).position == 1


@pytest.mark.parametrize(("noun", "told"), [("topic", "It has objectives"),
                                            ("objective", "It has actions"),
                                            ("action", "It has tasks")])  # fmt: skip
def test_what_others_stand_below_is_not_deleted(as_, at, larkspur, noun, told):
    action = make_action(make_plan(larkspur))
    make_task(action)
    key = {"topic": action.objective.topic_id, "objective": action.objective_id,
           "action": action.pk}[noun]  # fmt: skip

    answer = as_("coordinator").post(at(f"{noun}_delete", key), follow=True)

    assert told in answer.content.decode()
    assert Action.objects.exists()


def test_decisions_become_actions_that_keep_what_they_come_from(as_, at, larkspur, people):
    make_plan(larkspur)
    objective = Objective.objects.get()
    theme = make_theme(larkspur, people)
    adopted, parked = make_decision(larkspur, 1, theme=theme), make_decision(larkspur, 2)
    make_decision(larkspur, 3, outcome="parked")
    client = as_("coordinator")
    refused = client.post(at("plan_adopt"), {})

    client.post(at("plan_adopt"), {f"decision_{adopted.pk}": objective.pk})

    assert "Choose an objective for at least one decision." in refused.content.decode()
    action = Action.objects.get()
    assert (str(action), action.decision, action.proposal) == (
        "We do 1", adopted, adopted.proposal,
    )  # fmt: skip
    assert action.approval == "board"
    assert list(action.themes.all()) == [theme]
    page = client.get(at("plan_adopt")).content.decode()
    assert f"decision_{parked.pk}" in page
    assert f"decision_{adopted.pk}" not in page
    assert "decision_3" not in page


def test_one_click_leads_each_way_between_theme_proposal_decision_and_action(
    as_, at, larkspur, people
):
    decision = make_decision(larkspur, 1)
    theme = make_theme(larkspur, people)
    action = make_action(make_plan(larkspur), decision=decision, proposal=decision.proposal)
    ActionTheme.objects.create(
        action=action, theme=theme, program=larkspur.program, community=larkspur
    )
    client = as_("coordinator")
    base = f"/{larkspur.program.slug}/communities/{larkspur.slug}"
    places = [
        f"{base}/themes/{theme.pk}/", f"{base}/proposals/{decision.proposal_id}/",
        f"{base}/decisions/{decision.pk}/",
    ]  # fmt: skip

    page = client.get(at("action_detail", action.pk)).content.decode()
    for place in places:
        assert place in page
        assert at("action_detail", action.pk) in client.get(place).content.decode()


def test_a_plan_costs_as_many_queries_however_large(as_, at, larkspur, people):
    plan = make_plan(larkspur)
    lead = make_partner(larkspur)
    client = as_("nonprofit")
    counts = []
    for _round in range(2):
        for _one in range(4):
            action = make_action(plan, lead=lead, owner=people["municipal"])
            make_task(action, owner=people["director"])
        counts.append(len(queries_of(client, at("plan_detail"))))

    assert counts[0] == counts[1] <= MOST_QUERIES


def test_residents_without_an_account_are_named_to_staff_alone(as_, at, larkspur):
    action = make_action(make_plan(larkspur), helper="Rosa")
    task = make_task(action, helper="Ximena")
    pages = [at("plan_detail"), at("action_detail", action.pk), at("task_detail", task.pk)]

    for who, sees in (("observer", True), ("nonprofit", False)):
        client = as_(who)
        told = "".join(client.get(page).content.decode() for page in pages)
        assert ("Rosa" in told, "Ximena" in told) == (sees, sees)


def test_a_partner_of_that_name_is_refused_at_its_field(as_, at, larkspur):
    make_plan(larkspur)
    partner = make_partner(larkspur)
    client = as_("coordinator")

    answer = client.post(at("partner_create"), {"name": partner.name})
    client.post(at("partnerperson_create", partner.pk), {"user": client.session["_auth_user_id"]})

    assert "There is a partner of this name already." in answer.content.decode()
    assert partner.people.count() == 1
    assert partner.name in client.get(at("partner_list")).content.decode()


def test_a_plan_proves_its_step_once_everything_has_somebody(larkspur):
    assert evidence_of([larkspur]) == {}
    action = make_action(make_plan(larkspur))
    task = make_task(action)

    begun = evidence_of([larkspur])[larkspur.pk]
    task.helper = "Ana"
    task.save()
    with CaptureQueriesContext(connection) as asked:
        done = evidence_of([larkspur])[larkspur.pk]

    assert (begun.state, begun.headline) == (
        State.IN_PROGRESS, "1 action, 1 task, 1 without a person",
    )  # fmt: skip
    assert (done.state, done.headline) == (State.DONE, "1 action, 1 task")
    assert len(asked) == 2
