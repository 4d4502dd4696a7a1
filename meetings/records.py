"""The record of a decision as pages show it, line by line."""

from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _

from bic.translated import Translated
from meetings.models import Decision, Proposal
from meetings.models.decision import PRESENT_KINDS

PRESENT = "present"
LINES = (
    ("how", _("How")),
    ("options", _("Weighed")),
    ("criteria", _("Criteria")),
    (PRESENT, _("Present")),
    ("reasons_for", _("Why")),
    ("conditions", _("Conditions")),
    ("reasons_against", _("Against, or stood aside")),
    ("next_steps", _("Next")),
)
# What its proposal's own page leaves to the page of the record.
IN_FULL_ONLY = frozenset({"options", "criteria"})


class Record(NamedTuple):
    """A decision, its lines (what they are called, and what they say) and who was present."""

    decision: Decision
    lines: list[tuple[str, Any, Translated]]
    present: list[tuple[Any, int]]


def record_of(decision: Decision, *, in_full: bool = True) -> Record:
    """All that was recorded; without `in_full`, what a reader of its proposal wants to know."""
    lines = [
        (name, label, getattr(decision, name))
        for name, label in LINES
        if in_full or name not in IN_FULL_ONLY
    ]
    present = [
        (label, decision.present[kind])
        for kind, label in PRESENT_KINDS
        if decision.present.get(kind)
    ]
    return Record(decision, lines, present)


def record_of_proposal(proposal: Proposal) -> Record | None:
    """The record of the outcome that a proposal has now; None when none was written."""
    if not proposal.is_decided:
        return None
    written = Decision.objects.filter(
        proposal=proposal, outcome=proposal.state, replaced_by__isnull=True
    ).select_related("meeting", "recorded_by", "replaces")
    decision = written.order_by("-decided_on", "-number").first()
    return record_of(decision, in_full=False) if decision else None
