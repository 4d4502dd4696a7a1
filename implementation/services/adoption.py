"""Decisions become actions of the plan, and keep what they came from."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from implementation.models import Action, ActionTheme, Objective
from implementation.services.outline import held, save_part
from meetings.models import Decision, Proposal, ProposalTheme

APPROVALS = {
    Proposal.Approval.SUPERVISOR: Action.Approval.SUPERVISOR,
    Proposal.Approval.HEAD: Action.Approval.HEAD,
    Proposal.Approval.MANAGER: Action.Approval.MANAGER,
    Proposal.Approval.ELECTED: Action.Approval.BOARD,
    Proposal.Approval.OTHER: Action.Approval.OTHER,
}


def adoptable(community: Any) -> Any:
    """Adopted decisions of a community that stand, and that no action comes from yet."""
    return (
        Decision.objects.filter(
            community=community, outcome=Decision.Outcome.ADOPTED, replaced_by=None, actions=None
        )
        .select_related("proposal")
        .order_by("decided_on", "number")
    )


@transaction.atomic
def adopt(chosen: Iterable[tuple[Decision, Objective]], *, by: Any) -> list[Action]:
    """One action for each decision, last under its objective, with its words and its lineage.

    A decision that somebody else has put into the plan meanwhile is left out.
    """
    chosen = list(chosen)
    if not chosen:
        return []
    held(chosen[0][1])
    keys = [decision.pk for decision, _objective in chosen]
    taken = set(Action.objects.filter(decision__in=keys).values_list("decision_id", flat=True))
    return [
        _action(decision, objective, by)
        for decision, objective in chosen
        if decision.pk not in taken
    ]


def _approval(proposal: Proposal | None) -> str:
    """Who must approve what a proposal says; nobody where it does not say."""
    if proposal is None:
        return Action.Approval.NONE
    return APPROVALS.get(Proposal.Approval(proposal.approval), Action.Approval.NONE)


def _action(decision: Decision, objective: Objective, by: Any) -> Action:
    proposal = decision.proposal
    here = {"program_id": objective.program_id, "community_id": objective.community_id}
    action = Action(
        objective=objective, decision=decision, proposal=proposal, title=decision.title,
        text=proposal.summary if proposal else decision.next_steps,
        approval=_approval(proposal), **here,
    )  # fmt: skip
    save_part(action, by=by)
    if proposal:
        themes = ProposalTheme.objects.filter(proposal=proposal).values_list("theme_id", flat=True)
        ActionTheme.objects.bulk_create(
            ActionTheme(action=action, theme_id=key, **here) for key in themes
        )
    return action
