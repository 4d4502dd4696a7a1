"""The plans of Larkspur and Oakhaven: what is done, by whom, and how far it is.

All of it is invented, and says so.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from bic.story import BY_SLUG
from bic.translated import Translated
from implementation.answered import approve
from implementation.demo import decided
from implementation.demo.plan_words import (
    HELPERS,
    LARKSPUR,
    MARK,
    OAKHAVEN,
    TASKS,
    About,
    Deed,
    both,
)
from implementation.models import (
    Action,
    ActionPartner,
    Objective,
    Partner,
    PartnerPerson,
    Plan,
    Task,
    TaskLink,
    Topic,
)
from implementation.models.status import Status
from meetings.models import (
    DecisionBody,
    Submission,
)

MONTH = timedelta(days=30)
LARKSPUR_DAYS = BY_SLUG["larkspur"].days
BEGUN = (Status.IN_PROGRESS, Status.PRACTICE, Status.DONE, Status.IN_PLACE)


def load(demo: Any) -> None:
    """Both plans, and in Larkspur decisions that some actions come from and some wait for."""
    with demo.ago(BY_SLUG["larkspur"].days["C4"] + 42):
        larkspur = _plan(demo, "larkspur", LARKSPUR, ["priya", "omar", "amara"])
    with demo.ago(BY_SLUG["oakhaven"].days["C4"] + 42):
        _plan(demo, "oakhaven", OAKHAVEN, ["priya", "mei"])
    decided.load(demo, larkspur)
    _approved(larkspur)


def _approved(plan: Plan) -> None:
    """The council's newest yes allowed the first action that needs it."""
    passed = Submission.objects.filter(
        community=plan.community, outcome=Submission.Outcome.PASSED
    ).first()
    waits = Action.objects.of(plan).for_council().filter(body=passed and passed.body)
    first = waits.exclude(status=Status.WAITING).in_order().first()
    if passed and first:
        first.submission = passed
        first.save(update_fields=["submission"])
        approve(passed)


def _plan(demo: Any, slug: str, topics: tuple[About, ...], people: list[str]) -> Plan:
    place = demo.communities[slug]
    here = {"program": demo.program, "community": place}
    plan = Plan.objects.create(
        **here, created_by=demo.people["priya"],
        title=both(f"Plan for a welcoming {place.name}", f"Plan para acoger en {place.name}",
                   marked=True),
        purpose=both(
            "What the city and its partners do so that newcomers become full members of the "
            "community: each action has a lead, a day, and people who answer for it.",
            "Lo que hacen la ciudad y sus socios para que los recién llegados sean miembros "
            "plenos de la comunidad: cada acción tiene responsables y una fecha.",
        ),
    )  # fmt: skip
    partners = _partners(demo, here, topics)
    body = DecisionBody.objects.filter(community=place).order_by("pk").first()
    actions = _actions(demo, plan, here, topics, partners, body, people)
    _tasks(demo, here, actions, people)
    return plan


def _partners(demo: Any, here: dict[str, Any], topics: tuple[About, ...]) -> dict[str, Partner]:
    names = dict.fromkeys(deed.lead for deed in _deeds(topics))
    made = Partner.objects.bulk_create(Partner(name=f"{name} {MARK['en']}", **here)
                                       for name in names)  # fmt: skip
    found = dict(zip(names, made, strict=True))
    reporter = demo.people["omar" if here["community"].slug == "larkspur" else "mei"]
    first = made[0] if here["community"].slug == "larkspur" else made[1]
    PartnerPerson.objects.create(partner=first, user=reporter, **here)
    return found


def _deeds(topics: tuple[About, ...]) -> Iterator[Deed]:
    for topic in topics:
        for aim in topic.aims:
            yield from aim.deeds


def _actions(
    demo: Any, plan: Plan, here: dict[str, Any], topics: tuple[About, ...],
    partners: dict[str, Partner], body: Any, people: list[str],
) -> list[Action]:  # fmt: skip
    """All topics, objectives and actions, each kind in one statement."""
    parents = Topic.objects.bulk_create(
        Topic(plan=plan, position=place, title=both(one.english, one.spanish), **here)
        for place, one in enumerate(topics, start=1)
    )
    objectives = Objective.objects.bulk_create(
        Objective(topic=parent, position=place, title=both(aim.english, aim.spanish), **here)
        for parent, topic in zip(parents, topics, strict=True)
        for place, aim in enumerate(topic.aims, start=1)
    )
    aims = [aim for topic in topics for aim in topic.aims]
    rows = [
        (objective, place, deed)
        for objective, aim in zip(objectives, aims, strict=True)
        for place, deed in enumerate(aim.deeds, start=1)
    ]
    made = Action.objects.bulk_create(
        Action(
            objective=objective, position=place, created_by=demo.people["priya"], **here,
            lead=partners[deed.lead],
            **_facts(demo, here["community"].slug, deed, number, body, people),
        )
        for number, (objective, place, deed) in enumerate(rows)
    )  # fmt: skip
    helping = list(partners.values())
    ActionPartner.objects.bulk_create(
        ActionPartner(action=one, partner=helping[number % len(helping)], **here)
        for number, one in enumerate(made)
        if helping[number % len(helping)] != one.lead
    )
    return made


def _facts(
    demo: Any, slug: str, deed: Deed, number: int, body: Any, people: list[str]
) -> dict[str, Any]:
    """What the plan says of an action."""
    day = demo.today + deed.due * MONTH
    # Nothing of a plan begins before it was approved.
    begins = demo.day(BY_SLUG[slug].days["C4"])
    is_settled = deed.status not in (Status.NOT_STARTED, Status.WAITING)
    needs_council = deed.is_for_council
    return {
        "title": both(deed.english, deed.spanish), "kind": deed.kind, "status": deed.status,
        "reason": deed.reason, "status_on": min(day, demo.today) - timedelta(days=number % 9),
        "starts_on": min(day, max(begins, day - 8 * MONTH)), "due_on": day,
        "owner": demo.people[people[number % len(people)]],
        "backup": demo.people[people[(number + 1) % len(people)]] if number % 3 == 0 else None,
        "approval": Action.Approval.BOARD if needs_council else
        (Action.Approval.MANAGER if number % 4 == 1 else Action.Approval.NONE),
        "body": body if needs_council else None,
        "approved_on": max(begins, day - 5 * MONTH) if needs_council and is_settled else None,
        "cost": Action.Cost.values[1 + number % 3],
        "indicator": both("People reached in a year", "Personas atendidas en un año")
        if deed.status in BEGUN else Translated(),
        "baseline": "0" if deed.status in BEGUN else "",
        "target": str(40 + 20 * (number % 5)) if deed.status in BEGUN else "",
    }  # fmt: skip


def _tasks(demo: Any, here: dict[str, Any], actions: list[Action], people: list[str]) -> None:
    """Tasks of every action; each waits for the one before it."""
    rows = [
        (action, place, title, number + place)
        for number, action in enumerate(actions)
        for place, title in enumerate(TASKS[action.kind], start=1)
    ]
    made = Task.objects.bulk_create(
        Task(
            action=action, position=place, title=title, partner=action.lead,
            created_by=demo.people["priya"], **here, **_work(demo, action, place, turn, people),
        )
        for action, place, title, turn in rows
    )  # fmt: skip
    TaskLink.objects.bulk_create(
        TaskLink(task=later, needs=earlier, **here)
        for earlier, later in zip(made, made[1:], strict=False)
        if earlier.action_id == later.action_id
    )


def _work(demo: Any, action: Action, place: int, turn: int, people: list[str]) -> dict[str, Any]:
    """Who does a task and how far it is, so that it agrees with its action."""
    count = len(TASKS[action.kind])
    day = action.due_on - (count - place) * MONTH
    status, reason = action.status, action.reason
    if action.status == Status.IN_PROGRESS:
        status = (Status.DONE, Status.IN_PROGRESS, Status.NOT_STARTED)[min(place, 3) - 1]
    elif action.status == Status.PRACTICE:
        status = Status.DONE
    elif action.status == Status.WAITING:
        status = Status.DONE if place == 1 else Status.NOT_STARTED
    has_account = turn % 2 == 0
    # Of what has not begun, one in five still looks for somebody.
    is_open = status == Status.NOT_STARTED and turn % 5 == 0
    seen = min(day, demo.today) - timedelta(days=turn % 20)
    return {
        "status": status, "reason": reason if status in (Status.PAUSED, Status.DROPPED) else "",
        "owner": demo.people[people[turn % len(people)]] if has_account and not is_open else None,
        "helper": "" if has_account or is_open else HELPERS[turn % len(HELPERS)],
        "due_on": day, "status_on": seen,
        "updated_on": None if status == Status.NOT_STARTED else seen,
    }  # fmt: skip
