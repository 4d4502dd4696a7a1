"""What is reported and said of the plans, an advisory committee, and a pledge that is a task.

All of it is invented, and says so.
"""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from bic.people.models import Membership
from bic.translated import Translated
from communities.models import Pledge
from implementation.models import (
    Action,
    Comment,
    FollowedTopic,
    Mention,
    PartnerPerson,
    Task,
    Topic,
    Update,
)
from implementation.models.status import Status
from implementation.models.update import Level
from implementation.services import promise
from meetings.models import Group, GroupSeat

# Days ago, what happened, who reads it. Each is told of a task that has begun.
TOLD = (
    (3, "Three clinics held; 41 families came, and two lawyers stayed late.", Level.PUBLIC),
    (9, "The second draft of the form is with the neighbors who read it for us.", Level.PARTNERS),
    (16, "We still look for a teacher who speaks Karen.", Level.PARTNERS),
    (24, "Between us: the contract ends in June, and nobody has asked for the money yet.",
     Level.INTERNAL),
    (31, "The later bus runs. The driver says it is full on Fridays.", Level.PUBLIC),
    (47, "Met with the school. They lend us the gym on Saturdays.", Level.PARTNERS),
    (58, "Interpreters are booked until the summer.", Level.PARTNERS),
    (75, "First session held; 12 of 15 desks were there.", Level.PUBLIC),
)  # fmt: skip
# When Larkspur told the same, which is through with its plan.
THEN = (48, 95, 160, 230, 330, 470, 580, 700)
SAID = (
    ("priya", "Thank you. @Mei Tanaka-Ruiz, could you tell us by Friday what the room costs?",
     Level.PARTNERS, "mei"),
    ("mei", "$40 an evening, and the janitor stays until nine.", Level.PARTNERS, ""),
    ("priya", "For us: ask the foundation before we promise anything here.", Level.INTERNAL, ""),
)  # fmt: skip
SEATS = (("omar", GroupSeat.Role.CHAIR, "City staff"), ("", GroupSeat.Role.MEMBER, "Renters"),
         ("", GroupSeat.Role.MEMBER, "Karen speakers"))  # fmt: skip
CHARGE = {
    "en": "Looks at the plan every three months, and tells the council how it goes.",
    "es": "Mira el plan cada tres meses y le cuenta al consejo cómo va.",
}


def load(demo: Any) -> None:
    """Larkspur's updates and committee; Oakhaven's updates, comments and promise."""
    then = tuple((days, *told) for days, (_ago, *told) in zip(THEN, TOLD, strict=True))
    _updates(demo, "larkspur", "omar", then)
    _updates(demo, "oakhaven", "mei", TOLD)
    _comments(demo)
    _committee(demo)
    with demo.ago(120):
        _promise(demo)


def _updates(demo: Any, slug: str, reporter: str, told: Any) -> None:
    place, user = demo.communities[slug], demo.people[reporter]
    partner = PartnerPerson.objects.get(community=place, user=user).partner
    begun = Task.objects.filter(
        community=place, partner=partner, status__in=[Status.IN_PROGRESS, Status.DONE]
    )
    rows = list(begun.select_related("action").order_by("-updated_on", "pk")[: len(told)])
    if not rows:
        return
    Update.objects.bulk_create(
        Update(
            program=demo.program, community=place, action=task.action, task=task, partner=partner,
            day=demo.today - timedelta(days=days), status=task.status, note=note, level=level,
            created_by=user, **_checked(demo, level, days),
        )
        for task, (days, note, level) in zip(rows * len(told), told, strict=False)
    )  # fmt: skip


def _checked(demo: Any, level: str, days: int) -> dict[str, Any]:
    """The newest public one still waits for somebody to look at it."""
    if level != Level.PUBLIC or days < 5:
        return {}
    return {"checked_by": demo.people["priya"], "checked_at": timezone.now()}


def _comments(demo: Any) -> None:
    place = demo.communities["oakhaven"]
    task = Update.objects.filter(community=place).order_by("-day").first().task
    here = {"program": demo.program, "community": place}
    for who, text, level, mentioned in SAID:
        comment = Comment.objects.create(
            **here, action=task.action, task=task, text=text, level=level,
            created_by=demo.people[who],
        )  # fmt: skip
        if mentioned:
            Mention.objects.create(**here, comment=comment, user=demo.people[mentioned])


def _committee(demo: Any) -> None:
    """An advisory committee whose empty seats leave it without a quorum."""
    place = demo.communities["larkspur"]
    here = {"program": demo.program, "community": place}
    group = Group.objects.create(
        **here, kind=Group.Kind.ADVISORY, name="Welcome Advisory Committee (invented)",
        public_body=Group.PublicBody.YES, created_by=demo.people["priya"], term_months=24,
        formed_on=demo.day(530),
        charge=Translated("en", CHARGE, {"es": "approved"}),
    )  # fmt: skip
    memberships = {
        one.user_id: one for one in Membership.objects.in_force().filter(community=place)
    }  # fmt: skip
    GroupSeat.objects.bulk_create(
        GroupSeat(
            **here, group=group, number=number, role=role, stands_for=stands_for,
            membership=memberships[demo.people[who].pk] if who else None,
            since=group.formed_on if who else None,
            until=demo.today + timedelta(days=60) if who else None,
        )
        for number, (who, role, stands_for) in enumerate(SEATS, start=1)
    )  # fmt: skip
    FollowedTopic.objects.bulk_create(
        FollowedTopic(**here, group=group, topic=topic)
        for topic in Topic.objects.filter(community=place).order_by("position")[:2]
    )


def _promise(demo: Any) -> None:
    place = demo.communities["oakhaven"]
    pledge = Pledge.objects.of(place).open().first()
    action = Action.objects.filter(community=place, status=Status.IN_PROGRESS).first()
    if pledge and action:
        task = Task(
            program=demo.program, community=place, action=action, partner=action.lead,
            title=promise.words_of(pledge), due_on=pledge.due_on, owner=demo.people["mei"],
        )  # fmt: skip
        promise.make_task(task, pledge, by=demo.people["priya"])
