"""What the row about the public page needs: a community with much on it."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from bench.data import let_plan
from bic.people.models import User
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.translated import Translated
from communities.models import Community, State
from implementation.models import Action, Objective, Plan, PublicPage, Topic, Update
from implementation.services import version as versions
from meetings.models import Meeting, Proposal, ProposalNews

TOPICS, ACTIONS, UPDATES, PROPOSALS, MEETINGS = 5, 40, 200, 60, 40
WHY = Translated.of("Many people asked for it. " * 8).put("es", "Mucha gente lo pidió. " * 8)


def _said(text: str, number: int) -> Translated:
    return Translated.of(f"{text} {number}").put("es", f"{text} {number} en español")


def fill(program: Program, by: User) -> str:
    """The path of an open page with `ACTIONS` actions a topic, all parts on."""
    with scope(program):
        # The newest would be what another row put there, such as a town that only applied.
        community = Community.objects.create(
            program=program, name="Open town", slug="open-town", status="active",
            state=State.objects.get(fips="37"), partner_since=timezone.localdate(),
        )  # fmt: skip
        here = {"program": program, "community": community}
        _meet(here, by)
        actions = _plan(here, by)
        _propose(here, by, actions)
        PublicPage.objects.create(
            parts=[
                "documents", "meetings", "plan", "progress", "proposals", "research", "said",
                "updates",
            ],
            opened_by=by, opened_at=timezone.now(), **here,
        )  # fmt: skip
        let_plan()
    return f"/open/{program.slug}/{community.slug}/"


def _meet(here: dict[str, Any], by: User) -> None:
    begins = timezone.now() + timedelta(days=3)
    Meeting.objects.bulk_create(
        Meeting(
            title=_said("Community meal", number), starts_at=begins + timedelta(days=number),
            ends_at=begins + timedelta(days=number, hours=2), place="Library",
            published_by=by, published_at=timezone.now(), **here,
        )
        for number in range(MEETINGS)
    )  # fmt: skip


def _plan(here: dict[str, Any], by: User) -> list[Action]:
    plan = Plan.objects.create(title=_said("Plan", 1), **here)
    topics = [
        Topic.objects.create(plan=plan, position=n, title=_said("Topic", n), **here)
        for n in range(TOPICS)
    ]
    goals = [
        Objective.objects.create(topic=topic, title=_said("Objective", topic.position), **here)
        for topic in topics
    ]
    states = ("done", "in_progress", "waiting", "not_started")
    actions = Action.objects.bulk_create(
        Action(objective=goal, position=n, title=_said("Action", n), status=states[n % 4], **here)
        for goal in goals
        for n in range(ACTIONS)
    )
    version = versions.freeze(plan, note="", by=by)
    version = versions.approve(
        version, approver="Council", on=timezone.localdate(), by=by, is_baseline=True
    )
    versions.publish(version, ["en", "es"], by=by)
    Update.objects.bulk_create(
        Update(
            action=actions[n % len(actions)], day=timezone.localdate() - timedelta(days=n),
            status="in_progress", note="It goes on. " * 12, level="public", created_by=by,
            checked_by=by, checked_at=timezone.now(), **here,
        )
        for n in range(UPDATES)
    )  # fmt: skip
    return actions


def _propose(here: dict[str, Any], by: User, actions: list[Action]) -> None:
    first = Proposal.objects.filter(community=here["community"]).count() + 1
    proposals = Proposal.objects.bulk_create(
        Proposal(
            number=first + n, title=_said("Proposal", n), summary=WHY,
            state="adopted" if n % 2 else "open", published_by=by, published_at=timezone.now(),
            **({"decided_by": by, "decided_on": timezone.localdate()} if n % 2 else {}), **here,
        )
        for n in range(PROPOSALS)
    )  # fmt: skip
    ProposalNews.objects.bulk_create(
        ProposalNews(
            proposal=one, kind=one.state, why=WHY, happened_on=timezone.localdate(), by=by, **here
        )
        for one in proposals
        if one.state == "adopted"
    )
    for number, one in enumerate(proposals):
        actions[number].proposal = one
    Action.objects.bulk_update(actions[: len(proposals)], ["proposal"])
