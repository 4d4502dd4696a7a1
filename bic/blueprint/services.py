"""What people do to a step: sign off, set aside, reopen, open its gate."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import ngettext

from bic.blueprint.gates import GATES, GATES_OF_STEP, Gate
from bic.blueprint.models import GateOverride, StepRecord
from bic.blueprint.spine import step
from bic.blueprint.spines import Spine, StepView, program_steps
from bic.querysets import hold
from bic.tenancy.models import Program


class StepClosed(Exception):
    """The step is signed off or set aside; reopen it first."""


class StepOpen(Exception):
    """The step is neither signed off nor set aside; there is nothing to reopen."""


def record_for(program: Program, community: Any | None, code: str) -> StepRecord:
    """The record of a step, new and unsaved when nobody has said anything of it yet.

    A step of the program ignores `community`. Raises `KeyError` for an unknown code.
    """
    home = None if step(code).is_of_program else community
    found = (
        StepRecord.objects.filter(community=home, code=code)
        .select_related("owner", "signed_off_by")
        .first()
    )
    return found or StepRecord(program=program, community=home, code=code)


def look_at(community: Any, found: Spine, code: str) -> dict[str, Any]:
    """What every page of one step of a community shows: its view and its gate."""
    gate = gate_of(found, code, overrides_of(community))
    return {"step": step(code), "view_of_step": found.step(code), "gate": gate}


def look_at_program(program: Program, code: str) -> dict[str, Any]:
    """The same for a step that is done once for the program."""
    view = next(one for one in program_steps(program).steps if one.step.code == code)
    return {"step": step(code), "view_of_step": view, "gate": None}


def _locked(record: StepRecord) -> StepRecord:
    """The same record, saved, locked against others until the transaction ends."""
    if record.pk is None:
        record.save()
    return hold(record)


@transaction.atomic
def sign_off(record: StepRecord, *, by: Any, note: str, on: date) -> StepRecord:
    """Say that a step is finished on day `on`, and why, whatever its evidence shows.

    Raises `StepClosed` when it is signed off or set aside already.
    """
    record = _locked(record)
    if record.signed_off_at or record.not_needed_reason:
        raise StepClosed(record)
    record.signed_off_at = timezone.now()
    record.signed_off_by = by
    record.sign_off_note = note
    record.actual_on = on
    record.save()
    return record


@transaction.atomic
def set_aside(record: StepRecord, *, reason: str) -> StepRecord:
    """Say that a step is not needed here, with the reason. Raises `StepClosed`."""
    record = _locked(record)
    if record.signed_off_at or record.not_needed_reason:
        raise StepClosed(record)
    record.not_needed_reason = reason
    record.save()
    return record


@transaction.atomic
def reopen(record: StepRecord) -> StepRecord:
    """Take back a sign-off or a setting aside; the history keeps it. Raises `StepOpen`."""
    record = _locked(record)
    if not record.signed_off_at and not record.not_needed_reason:
        raise StepOpen(record)
    record.signed_off_at = record.signed_off_by = record.actual_on = None
    record.sign_off_note = record.not_needed_reason = ""
    record.save()
    return record


@dataclass(frozen=True)
class GateView:
    """A gate in one community: what is missing, and who opened it all the same."""

    gate: Gate
    missing: tuple[StepView, ...]
    override: GateOverride | None

    @property
    def is_open(self) -> bool:
        """Whether the step behind it may begin."""
        return not self.missing or self.override is not None


def gate_of(found: Spine, code: str, overrides: Sequence[GateOverride]) -> GateView | None:
    """The gate before step `code`, or None when it has none."""
    gate = GATES_OF_STEP.get(code)
    if gate is None:
        return None
    missing = tuple(found.step(needed) for needed in gate.needs)
    return GateView(
        gate,
        tuple(view for view in missing if not view.is_done),
        next((one for one in overrides if one.gate == gate.key), None),
    )


def overrides_of(community: Any) -> list[GateOverride]:
    """Every gate of a community that was opened against its rule, oldest first."""
    return list(
        GateOverride.objects.filter(community=community)
        .select_related("overridden_by")
        .order_by("overridden_at")
    )


@transaction.atomic
def override_gate(community: Any, *, gate: str, reason: str, by: Any) -> GateOverride:
    """Open a gate against its rule. A second call keeps the first reason.

    Raises `KeyError` for an unknown gate.
    """
    override, _created = GateOverride.objects.get_or_create(
        program_id=community.program_id,
        community=community,
        gate=GATES[gate].key,
        defaults={"reason": reason, "overridden_by": by},
    )
    return override


def lateness(days: int) -> str:
    """ "6 days late" in words."""
    return ngettext("%(count)s day late", "%(count)s days late", days) % {"count": days}
