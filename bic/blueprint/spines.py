"""The spine that pages and reports show: steps, phases and the whole Blueprint of a community."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from bic.blueprint.evidence import Evidence, State, gather, gather_program
from bic.blueprint.models import StepRecord
from bic.blueprint.spine import PHASES, STEPS, Phase, Step
from bic.days import today_in
from bic.tenancy import pulse, scope
from bic.tenancy.models import Program

# Spines kept in a process: about 10 kB each.
MOST = 512
# Beside what evidence reads.
pulse.watch("tenancy.Program", "communities.Community", "blueprint.StepRecord")


@dataclass(frozen=True, slots=True)
class StepPlan:
    """What is planned for a step: a record as it was read, without what nobody needs of it."""

    pk: int
    code: str
    community_id: int | None
    due_on: date | None
    owner_id: int | None
    is_open: bool

    @property
    def step(self) -> Step:
        """The step of the Blueprint."""
        return STEPS[self.code]


@dataclass(frozen=True, slots=True)
class StepView:
    """One step in one community, as pages and reports show it."""

    step: Step
    state: State
    headline: str
    when: date | None
    url: str | None
    plan: StepPlan | None
    days_late: int = 0
    # What the page at `url` asks, as its `Evidence` says.
    permission: str = ""
    # The day that its sign-off names.
    signed_off_on: date | None = None

    @property
    def is_done(self) -> bool:
        """Done, or not needed here."""
        return self.state in (State.DONE, State.NOT_NEEDED)

    @property
    def done_on(self) -> date | None:
        """The day on which it was done: as it was signed off, else that of its newest evidence.

        Evidence goes on after that: the call of the next cohort is sent to managers too.
        """
        return (self.signed_off_on or self.when) if self.is_done else None


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
        """Day on which the last step of a finished phase was done."""
        days = [view.done_on for view in self.steps if view.done_on]
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
    """The whole Blueprint of one community, as it is `today`."""

    phases: tuple[PhaseView, ...]
    today: date

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

    @cached_property
    def due(self) -> list[StepPlan]:
        """Open steps of this community that are due from today on, soonest first."""
        own = [view for view in self.steps if not view.step.is_of_program]
        return sorted(due_of(own, self.today), key=by_day)

    @cached_property
    def attention(self) -> list[StepView]:
        """Steps of this community that need attention."""
        return [
            view
            for view in self.steps
            if view.state == State.ATTENTION and not view.step.is_of_program
        ]

    @cached_property
    def done_on(self) -> dict[str, date]:
        """The day of each step that is done, by its code, as far as it has one."""
        return {view.step.code: view.done_on for view in self.steps if view.done_on}

    def step(self, code: str) -> StepView:
        """The view of one step. Raises `KeyError`."""
        return {view.step.code: view for view in self.steps}[code]


def due_of(views: Iterable[StepView], today: date) -> list[StepPlan]:
    """Open plans of these steps that are due from `today` on."""
    plans = (view.plan for view in views)
    return [one for one in plans if one and one.is_open and one.due_on and one.due_on >= today]


def by_day(plan: StepPlan) -> tuple[date, int]:
    """Soonest first. For plans that are due on a day."""
    return plan.due_on or date.max, plan.pk


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
        _plan(record) if record else None,
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
            signed_off_on=record.actual_on,
        )
    late = (today - record.due_on).days if record.due_on and not view.is_done else 0
    if late > 0:
        return replace(view, state=State.ATTENTION, days_late=late)
    return view


def _plan(record: StepRecord) -> StepPlan:
    return StepPlan(
        record.pk,
        record.code,
        record.community_id,
        record.due_on,
        record.owner_id,
        record.is_open,
    )


_kept: pulse.Kept[tuple[Any, ...], Spine] = pulse.Kept(MOST)


def spines(program: Program, communities: Iterable[Any]) -> dict[int, Spine]:
    """The spine of each community: `{community_id: Spine}`.

    One query for the pulse of the program; where something has changed since they were kept,
    one more for the records and a fixed number for the evidence, however many communities are
    asked for. Steps of the program show in every one. Everybody sees the same spine of a
    community, so it is computed in the scope of the whole program.
    """
    asked = {community.pk: community for community in _told(program, communities)}
    return _spines(program, list(asked), lambda keys: [asked[key] for key in keys])


def spines_matching(program: Program, communities: QuerySet) -> dict[int, Spine]:
    """The spine of each community of a query; those that are kept are found without its row."""
    keys = list(communities.order_by().values_list("pk", flat=True))
    return _spines(
        program, keys, lambda missing: _told(program, communities.filter(pk__in=missing))
    )


def _told(program: Program, communities: Iterable[Any]) -> list[Any]:
    """Communities that know their program; what asked each for it would cost a query."""
    found = list(communities)
    for community in found:
        community.program = program
    return found


def _spines(
    program: Program, asked: list[int], rows_of: Callable[[list[int]], list[Any]]
) -> dict[int, Spine]:
    if not asked:
        return {}
    state = (pulse.of(program), today_in(program), get_language())
    keys = {(program.pk, pk, *state): pk for pk in asked}

    def compute(missing: list[tuple[Any, ...]]) -> dict[tuple[Any, ...], Spine]:
        with scope(program):
            found = _computed(program, rows_of([keys[key] for key in missing]))
        # One that was deleted a moment ago has none.
        return {key: found[keys[key]] for key in missing if keys[key] in found}

    return {keys[key]: one for key, one in _kept.of(list(keys), compute).items()}


def _computed(program: Program, communities: list[Any]) -> dict[int, Spine]:
    """Spines out of records and evidence."""
    today = today_in(program)
    evidence = gather(communities)
    records = {
        (record.community_id, record.code): record for record in StepRecord.objects.of(communities)
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
            ),
            today,
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
        (None, record.code): record for record in StepRecord.objects.filter(community=None)
    }
    return _program_phase(program, records, today_in(program))
