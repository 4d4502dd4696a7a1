"""Feasibility: beginning a report, keeping what is found, handing it in."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.translated import Translated
from bic.versions import carry_over, next_number
from meetings.models import Feasibility, FeasibilityPoint, GroupSeat, Proposal, ProposalNews
from meetings.refusals import Refused
from meetings.services import proposals

# What was found about a criterion, and its score.
type Findings = Mapping[str, tuple[Translated, int | None]]


class NoCommittee(Refused):
    """Nobody was asked to study the proposal."""


class HandedIn(Refused):
    """A report that was handed in stays as it is."""


class Unfinished(Refused):
    """A report says at least what its result is, and why."""


@transaction.atomic
def begin(proposal: Proposal, *, by: Any) -> Feasibility:
    """The draft of the committee's report; a later version begins as a copy of the one before.

    Raises `NoCommittee`.
    """
    proposal = hold(proposal, Proposal.objects.select_related("program", "community"))
    if proposal.committee_id is None:
        raise NoCommittee(proposal)
    reports = Feasibility.objects.filter(proposal=proposal)
    if draft := reports.filter(reported_at=None).first():
        return draft
    last = reports.newest_first().first()
    held = GroupSeat.objects.filter(group=proposal.committee_id).held()
    report = Feasibility.objects.create(
        program_id=proposal.program_id,
        community=proposal.community,
        proposal=proposal,
        committee_id=proposal.committee_id,
        number=next_number(reports),
        verdict=last.verdict if last else "",
        recommendation=last.recommendation if last else Translated(),
        member_count=held.count() or None,
        begun_by=by,
    )
    if last:
        carry_over(FeasibilityPoint.objects.filter(report=last).order_by("pk"), report=report)
    return report


@transaction.atomic
def keep(report: Feasibility, findings: Findings) -> Feasibility:
    """Store a draft and what was found about each criterion. Raises `HandedIn`."""
    if hold(report).is_reported:
        raise HandedIn(report)
    report.save()
    known = {one.criterion: one for one in FeasibilityPoint.objects.filter(report=report)}
    for criterion, (found, score) in findings.items():
        point = known.get(criterion) or FeasibilityPoint(
            program_id=report.program_id, community_id=report.community_id, report=report,
            criterion=criterion,
        )  # fmt: skip
        if point.pk is None and not found and score is None:
            continue
        if point.pk is None or (point.found, point.score) != (found, score):
            point.found, point.score = found, score
            point.save()
    return report


@transaction.atomic
def hand_in(report: Feasibility, *, by: Any) -> Feasibility:
    """Report back: from now on it stays, the proposal can be decided on, its authors hear.

    Raises `HandedIn`, and `Unfinished` without a result or without reasons.
    """
    report = hold(report, Feasibility.objects.select_related("proposal", "committee"))
    if report.is_reported:
        raise HandedIn(report)
    if not report.verdict or not report.recommendation:
        raise Unfinished(report)
    report.reported_by, report.reported_at = by, timezone.now()
    report.save(update_fields=["reported_by", "reported_at"])
    proposal = report.proposal
    if proposal.state in (Proposal.State.OPEN, Proposal.State.STUDIED):
        kind = ProposalNews.Kind.REPORTED
        proposals.make_ready(proposal, by=by, kind=kind, why=report.recommendation)
    else:
        proposals.tell(proposal, ProposalNews.Kind.REPORTED, why=report.recommendation, by=by)
    return report
