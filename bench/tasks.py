"""A plan of 5 topics, 12 objectives and 40 actions with 2,000 tasks, as bulk writes make it."""

from datetime import timedelta
from typing import Any

from bench.data import let_plan
from bic.days import today_in
from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.translated import Translated
from implementation.models import Action, Objective, Partner, Plan, Task, Topic
from implementation.models.status import Status

TASKS, TOPICS, OBJECTIVES, ACTIONS, PARTNERS = 2_000, 5, 12, 40, 12
STATUSES = (
    Status.NOT_STARTED, Status.IN_PROGRESS, Status.WAITING, Status.DONE, Status.PRACTICE,
)  # fmt: skip


def fill(program: Program, user: User) -> str:
    """The community whose plan has `TASKS` tasks."""
    with scope(program):
        community = program.communities.order_by("pk")[0]
        here: dict[str, Any] = {"program": program, "community": community}
        plan = Plan.objects.create(title=_said("A plan for all"), **here)
        partners = Partner.objects.bulk_create(
            Partner(name=f"Partner {number}", **here) for number in range(PARTNERS)
        )
        topics = Topic.objects.bulk_create(
            Topic(plan=plan, position=number, title=_said(f"Topic {number}"), **here)
            for number in range(1, TOPICS + 1)
        )
        objectives = Objective.objects.bulk_create(
            Objective(
                topic=topics[number % TOPICS], position=1 + number // TOPICS,
                title=_said(f"Objective {number}"), **here,
            )
            for number in range(OBJECTIVES)
        )  # fmt: skip
        actions = Action.objects.bulk_create(
            Action(
                objective=objectives[number % OBJECTIVES], position=1 + number // OBJECTIVES,
                title=_said(f"Action {number}: open the door to everybody who comes"),
                text=_said("What is done, and why it helps. " * 10),
                lead=partners[number % PARTNERS], **here,
            )
            for number in range(ACTIONS)
        )  # fmt: skip
        Task.objects.bulk_create(_tasks(actions, partners, user, here))
        let_plan()
    return community.slug


def _said(text: str) -> Translated:
    return Translated.of(text).put("es", f"{text}, en español")


def _tasks(
    actions: list[Action], partners: list[Partner], user: User, here: dict[str, Any]
) -> list[Task]:
    today = today_in(here["program"])
    return [
        Task(
            action=actions[number % ACTIONS], position=1 + number // ACTIONS,
            title=f"Task {number}: call the partners and agree on a day",
            owner=user if number % 3 else None, helper="" if number % 3 else f"Helper {number % 9}",
            partner=partners[number % PARTNERS] if number % 2 else None,
            starts_on=today + timedelta(days=number % 700 - 400),
            due_on=today + timedelta(days=number % 700 - 330),
            status=STATUSES[number % len(STATUSES)],
            updated_on=today - timedelta(days=number % 200), **here,
        )
        for number in range(TASKS)
    ]  # fmt: skip
