"""What the row about the portfolio needs: communities with plans, doors and frozen profiles."""

from datetime import timedelta

from django.utils import timezone

from bench.data import let_plan
from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.translated import Translated
from communities.models import Community
from implementation.models import Action, Objective, Plan, Topic
from meetings.models import Checkin, Meeting
from research.indicators import Block, Value
from research.models import ProfileVersion

ACTIONS, DOORS = 10, 5
SHARES = (Value("Spanish", 8.0, 1.5, ()), Value("Arabic", 4.0, 1.0, ()))


def fill(program: Program, by: User) -> None:
    """Give every community a plan, meetings that are over, and a profile; once."""
    with scope(program):
        if not Plan.objects.exists():
            for place in program.communities.order_by("pk"):
                _plan(place)
                _doors(place, by)
                block = Block("lep_by_language", "percent", SHARES)
                ProfileVersion.objects.create(
                    community=place, number=1, title="Now", blocks=[block.to_json()], frozen_by=by
                )
            let_plan()


def _plan(place: Community) -> None:
    here = {"program": place.program, "community": place}
    plan = Plan.objects.create(title=Translated.of("Plan"), **here)
    topic = Topic.objects.create(plan=plan, title=Translated.of("Housing"), **here)
    goal = Objective.objects.create(topic=topic, title=Translated.of("Rights"), **here)
    Action.objects.bulk_create(
        Action(
            objective=goal, position=n, title=Translated.of(f"Action {n}"),
            status="done" if n % 2 else "not_started", **here,
        )
        for n in range(ACTIONS)
    )  # fmt: skip


def _doors(place: Community, by: User) -> None:
    now = timezone.now()
    meetings = Meeting.objects.bulk_create(
        Meeting(
            program=place.program, community=place, title=Translated.of("Community meal"),
            starts_at=now - timedelta(days=9 + n), ends_at=now - timedelta(days=9 + n, hours=-2),
            place="Library",
        )
        for n in range(DOORS)
    )  # fmt: skip
    Checkin.objects.bulk_create(
        Checkin(
            program=place.program, community=place, meeting=one, people=80, adults=80,
            languages={"es": 20, "en": 60}, opened_by=by, opened_at=now, shut_by=by, shut_at=now,
        )
        for one in meetings
    )  # fmt: skip
