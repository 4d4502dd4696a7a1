"""What people do to a step, and the spine that pages and reports show."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint.evidence import Evidence, State, gather, gather_program
from bic.blueprint.gates import GATES, GATES_OF_STEP, Gate
from bic.blueprint.models import GateOverride, StepRecord
from bic.blueprint.spine import PHASES, Phase, Step, step
from bic.tenancy.models import Program


class StepClosed(Exception):
    """The step is signed off or set aside; reopen it first."""


class StepOpen(Exception):
    """The step is neither signed off nor set aside; there is nothing to reopen."""


@dataclass(frozen=True)
class StepView:
    """One step in one community, as pages and reports show it."""

    step: Step
    state: State
    headline: str
    when: date | None
    url: str | None
    record: StepRecord | None
    days_late: int = 0
    # What the page at `url` asks, as its `Evidence` says.
    permission: str = ""

    @property
    def is_done(self) -> bool:
        """Done, or not needed here."""
        return self.state in (State.DONE, State.NOT_NEEDED)


@dataclass(frozen=True)
class PhaseView:
    """One phase in one community."""

    phase: Phase
    steps: tuple[StepView, ...]

    @cached_property
    def states(self) -> tuple[State, ...]:
        """The states of its steps, in order."""
        return tuple(view.state for view in self.steps)

    @cached_property
    def done(self) -> int:
        """How many steps are done or not needed."""
        return sum(view.is_done for view in self.steps)

    @property
    def progress(self) -> str:
        """ "3 of 4 steps done." for those who do not see the beads."""
        counts = {"done": self.done, "total": len(self.steps)}
        return _("%(done)s of %(total)s steps done.") % counts

    @property
    def under_way(self) -> int:
        """How many steps have begun and are not done."""
        return sum(state in (State.IN_PROGRESS, State.ATTENTION) for state in self.states)

    @cached_property
    def is_done(self) -> bool:
        """Whether no step is left."""
        return self.done == len(self.steps)

    @property
    def is_untouched(self) -> bool:
        """Whether no step has begun."""
        return set(self.states) <= {State.NOT_STARTED}

    @cached_property
    def finished_on(self) -> date | None:
        """Day of the newest evidence of a finished phase."""
        days = [view.when for view in self.steps if view.when]
        return max(days) if self.is_done and days else None

    @cached_property
    def live(self) -> StepView | None:
        """The step to look at: one that needs attention, else the first under way."""
        for wanted in (State.ATTENTION, State.IN_PROGRESS):
            for view in self.steps:
                if view.state == wanted:
                    return view
        return None


@dataclass(frozen=True)
class Spine:
    """The whole Blueprint of one community."""

    phases: tuple[PhaseView, ...]

    @cached_property
    def current(self) -> PhaseView:
        """The latest unfinished phase with a finished step, else the first unfinished one.

        Steps overlap: one that has begun early does not move the community on.
        """
        unfinished = [view for view in self.phases if not view.is_done]
        begun = [view for view in unfinished if view.done]
        return (begun[-1:] or unfinished[:1] or [self.phases[-1]])[0]

    @cached_property
    def steps(self) -> list[StepView]:
        """All 19 steps in order."""
        return [view for phase in self.phases for view in phase.steps]

    def step(self, code: str) -> StepView:
        """The view of one step. Raises `KeyError`."""
        return {view.step.code: view for view in self.steps}[code]


def _step_view(
    found: Step, evidence: Evidence | None, record: StepRecord | None, today: date
) -> StepView:
    """Weigh evidence, sign-off and dates of one step."""
    told = evidence or Evidence(State.NOT_STARTED, "")
    view = StepView(
        found,
        told.state,
        str(told.headline),
        told.when,
        told.url,
        record,
        permission=told.permission,
    )
    if record is None:
        return view
    if record.not_needed_reason:
        return replace(view, state=State.NOT_NEEDED, headline=record.not_needed_reason)
    if record.signed_off_at:
        return replace(
            view,
            state=State.DONE,
            headline=view.headline or record.sign_off_note or _("Signed off"),
            when=view.when or record.actual_on,
        )
    late = (today - record.due_on).days if record.due_on and not view.is_done else 0
    if late > 0:
        return replace(view, state=State.ATTENTION, days_late=late)
    return view


def today_in(program: Program) -> date:
    """The current day where the program is."""
    return timezone.localdate(timezone=program.tzinfo)


def spines(program: Program, communities: Iterable[Any]) -> dict[int, Spine]:
    """The spine of each community: `{community_id: Spine}`.

    Costs one query for the records and a fixed number for the evidence, however
    many communities are asked for. Steps of the program show in every one.
    """
    communities = list(communities)
    today = today_in(program)
    evidence = gather(communities)
    records = {
        (record.community_id, record.code): record
        for record in StepRecord.objects.of(communities).select_related("owner")
    }
    of_program = _program_phase(program, records, today)
    return {
        community.pk: Spine(
            (
                of_program,
                *(
                    _community_phase(phase, community, evidence, records, today)
                    for phase in PHASES[1:]
                ),
            )
        )
        for community in communities
    }


Records = Mapping[tuple[int | None, str], StepRecord]


def _program_phase(program: Program, records: Records, today: date) -> PhaseView:
    evidence = gather_program(program)
    phase = PHASES[0]
    return PhaseView(
        phase,
        tuple(
            _step_view(one, evidence.get(one.code), records.get((None, one.code)), today)
            for one in phase.steps
        ),
    )


def _community_phase(
    phase: Phase,
    community: Any,
    evidence: Mapping[str, Mapping[int, Evidence]],
    records: Records,
    today: date,
) -> PhaseView:
    views = (
        _step_view(
            one,
            evidence.get(one.code, {}).get(community.pk),
            records.get((community.pk, one.code)),
            today,
        )
        for one in phase.steps
    )
    return PhaseView(phase, tuple(views))


def spine(community: Any) -> Spine:
    """The spine of one community."""
    return spines(community.program, [community])[community.pk]


def program_steps(program: Program) -> PhaseView:
    """The steps that are done once for the program, whether or not it has communities."""
    records: Records = {
        (None, record.code): record
        for record in StepRecord.objects.filter(community=None).select_related(
            "owner", "signed_off_by"
        )
    }
    return _program_phase(program, records, today_in(program))


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
    return StepRecord.objects.select_for_update(of=("self",)).get(pk=record.pk)


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
