"""Actions are approved when the body that must approve them has said yes."""

from typing import Any

from django.db.models import Q

from implementation.models import Action
from meetings.answered import when_answered
from meetings.models import Submission

YES = (Submission.Outcome.PASSED, Submission.Outcome.CHANGED)


@when_answered("actions")
def approve(submission: Submission) -> None:
    """Approve what a submission took to its body, or take that back where it is no longer a yes.

    It took along the actions that name it, and those that wait for the same body with a proposal
    or a decision that it covers. What another submission or a person approved stays. One query
    where no action is concerned.
    """
    said_yes = submission.outcome in YES
    for action in _concerned(submission):
        if said_yes:
            action.submission = action.submission or submission
            action.approved_on, action.approved_through = submission.outcome_on, submission
        elif action.approved_through_id == submission.pk:
            action.approved_on = action.approved_through = None
        action.save(update_fields=["submission", "approved_on", "approved_through"])


def _concerned(submission: Submission) -> Any:
    """The actions, held until the transaction ends."""
    covered = Q(proposal__submission_items__submission=submission) | Q(
        decision__submission_items__submission=submission
    )
    waits = Q(submission=None, approved_on=None, body=submission.body_id) & covered
    named = Q(submission=submission) & (Q(approved_through=None) | Q(approved_through=submission))
    keys = Action.objects.for_council().filter(
        named | waits | Q(approved_through=submission), body=submission.body_id
    )
    rows = Action.objects.filter(pk__in=keys.order_by().values("pk"))
    return rows.select_for_update().order_by("pk")
