"""Versions of the plan: freezing, approving, the baseline, publishing, and the files."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bic.happenings import Happening, tell
from bic.notices.services import owe
from bic.querysets import hold
from bic.reports.making import Making
from bic.reports.services import to_be_told
from bic.versions import next_number
from implementation.edition import compose, living
from implementation.frozen import actions_in, at_one_moment
from implementation.models import Plan, PlanEdition, PlanEditionFile, PlanVersion
from implementation.tasks import render_plan_edition

# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=3)


class VersionWaits(Exception):
    """One version at a time waits for approval; it is the argument."""


class PlanEmpty(Exception):
    """A plan without an action is nothing to approve."""


class Settled(Exception):
    """An approved version is neither approved again nor deleted."""


class NotApproved(Exception):
    """Only what somebody approved is published, or compared with."""


def _queue(file: PlanEditionFile) -> None:
    render_plan_edition.delay_on_commit(program_id=file.program_id, file_id=file.pk)


files = Making(PlanEditionFile, _queue, LEASE, related=("edition",))


@transaction.atomic
def freeze(plan: Plan, *, note: str, by: Any) -> PlanVersion:
    """The plan as it stands, for approval. Raises `VersionWaits`, `PlanEmpty`, `PlanMoves`."""
    plan = hold(plan)
    versions = PlanVersion.objects.filter(plan=plan)
    if waiting := versions.waiting().first():
        raise VersionWaits(waiting)
    facts = at_one_moment(plan)
    if next(actions_in(facts), None) is None:
        raise PlanEmpty(plan)
    return PlanVersion.objects.create(
        program_id=plan.program_id,
        community_id=plan.community_id,
        plan=plan,
        number=next_number(versions),
        note=note,
        facts=facts,
        created_by=by,
    )


@transaction.atomic
def approve(
    version: PlanVersion, *, approver: str, on: date, by: Any, is_baseline: bool = False
) -> PlanVersion:
    """Write down who approved a version, and when. Raises `Settled`.

    `approver` is the body or person, such as a council; `by` wrote it down.
    """
    hold(version.plan)
    found = hold(version)
    if found.is_approved:
        raise Settled(found)
    found.approver, found.approved_on = approver, on
    found.approved_by, found.approved_at = by, timezone.now()
    found.save(update_fields=["approver", "approved_on", "approved_by", "approved_at"])
    return make_baseline(found) if is_baseline else found


@transaction.atomic
def make_baseline(version: PlanVersion) -> PlanVersion:
    """Compare the plan with this version from now on. Raises `NotApproved`."""
    hold(version.plan)
    found = hold(version)
    if not found.is_approved:
        raise NotApproved(found)
    others = PlanVersion.objects.filter(plan_id=found.plan_id, is_baseline=True)
    for other in others.exclude(pk=found.pk):
        other.is_baseline = False
        other.save(update_fields=["is_baseline"])
    found.is_baseline = True
    found.save(update_fields=["is_baseline"])
    return found


@transaction.atomic
def discard(version: PlanVersion) -> None:
    """Delete a version that nobody approved. Raises `Settled`."""
    found = hold(version)
    if found.is_approved:
        raise Settled(found)
    found.delete()


@transaction.atomic
def publish(version: PlanVersion, languages: Iterable[str], *, by: Any) -> list[PlanEdition]:
    """Let everybody read a version in these languages, and have the PDFs made.

    A language whose edition would say the same again is left as it is. Partners of the
    community are told once. Raises `NotApproved` and `PlanMoves`.
    """
    plan = hold(version.plan)
    found = hold(version, PlanVersion.objects.select_related("program", "community"))
    if not found.is_approved:
        raise NotApproved(found)
    now = living(at_one_moment(plan))
    made = [
        edition
        for language in languages
        if (edition := _edition(found, language, compose(found, language, now), by))
    ]
    if made:
        _tell(found, made)
    return made


def _edition(version: PlanVersion, language: str, facts: Any, by: Any) -> PlanEdition | None:
    """A new edition with its file; None where the newest one says the same."""
    same = PlanEdition.objects.filter(version=version, language=language)
    newest = same.order_by("-number").first()
    if newest and newest.facts == facts:
        return None
    place = {"program_id": version.program_id, "community_id": version.community_id}
    edition = PlanEdition.objects.create(
        version=version,
        language=language,
        number=next_number(same),
        title=facts["title"]["text"][:200],
        missing=facts["missing"],
        facts=facts,
        published_by=by,
        **place,
    )
    file = PlanEditionFile.objects.create(edition=edition, queued_at=timezone.now(), **place)
    _queue(file)
    return edition


def _tell(version: PlanVersion, made: list[PlanEdition]) -> None:
    community = version.community
    page = reverse(
        "implementation:planversion_detail",
        args=[version.program.slug, community.slug, version.pk],
    )
    owe(
        version.program,
        key=f"plan-edition-{made[0].pk}",
        to=to_be_told(community, but=made[0].published_by_id),
        template="implementation/mail/plan_published",
        context={
            "edition": made[0],
            "community": community,
            "codes": [one.language for one in made],
        },
        url=page,
        community=community,
    )
    for edition in made:
        tell(Happening("edition.published", community, "plan_editions", edition.pk, page))
