"""Record a decision, lock it, and replace it by a later one."""

from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bic.happenings import Happening, tell
from bic.querysets import hold
from bic.versions import next_number
from meetings.models import Decision
from meetings.services import proposals


class Locked(ValueError):
    """The record stays as it is."""


@transaction.atomic
def save_decision(decision: Decision, *, by: Any) -> Decision:
    """Write a record; a new one gets the next number, and its proposal hears the outcome.

    So do the authors of the ideas behind it, also when an outcome is corrected. Raises `Locked`.
    """
    was = ""
    if decision.pk is None:
        hold(decision.community)
        decision.number = next_number(Decision.objects.filter(community=decision.community))
        decision.recorded_by = by
    else:
        held = hold(Decision(pk=decision.pk))
        if held.is_locked:
            raise Locked(decision)
        was = held.outcome
    decision.save()
    if decision.proposal and decision.outcome != was:
        proposals.decided(
            decision.proposal, decision.outcome,
            decision.reasons_for if decision.outcome == Decision.Outcome.ADOPTED
            else decision.reasons_against or decision.reasons_for,
            by, on=decision.decided_on,
        )  # fmt: skip
    if not was:
        _tell("decision.recorded", decision)
    return decision


def _tell(name: str, decision: Decision) -> None:
    place = decision.community
    page = reverse("meetings:decision_detail", args=[place.program.slug, place.slug, decision.pk])
    tell(Happening(name, place, "decisions", decision.pk, page))


@transaction.atomic
def lock(decision: Decision, *, by: Any) -> Decision:
    """Keep the record as it is from now on. Locked twice, nothing changes."""
    decision = hold(decision)
    if not decision.is_locked:
        decision.locked_by, decision.locked_at = by, timezone.now()
        decision.save(update_fields=["locked_by", "locked_at"])
        _tell("decision.locked", decision)
    return decision
