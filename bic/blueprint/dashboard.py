"""What the dashboard and the workspace show, in a fixed number of queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.functional import cached_property

from bic.blueprint import services
from bic.blueprint.evidence import State
from bic.blueprint.gates import GATES_OF_STEP
from bic.blueprint.models import StepRecord
from bic.blueprint.panels import panels_for
from bic.blueprint.services import PhaseView, Spine, StepView
from bic.people.services import people_of
from bic.tenancy.models import Program

UPCOMING = 6
NEEDS_YOU = 8


@dataclass(frozen=True)
class Row:
    """One community on the dashboard."""

    community: Any
    spine: Spine
    next_record: StepRecord | None

    @cached_property
    def phases(self) -> list[tuple[PhaseView, StepView | None]]:
        """The phases after planning; the live step stands beside its own phase only."""
        current = self.spine.current
        return [(view, view.live if view is current else None) for view in self.spine.phases[1:]]


def _due(views: Iterable[StepView], today: date) -> list[StepRecord]:
    """Open records of these steps that are due from `today` on, soonest first."""
    due = [
        view.record
        for view in views
        if view.record
        and view.record.is_open
        and view.record.due_on is not None
        and view.record.due_on >= today
    ]
    return sorted(due, key=lambda record: (record.due_on, record.pk))


def overview(program: Program, page: Any) -> dict[str, Any]:
    """Context of the dashboard for one page of communities."""
    communities = list(page)
    spines = services.spines(program, communities)
    today = services.today_in(program)
    planning = next(iter(spines.values())).phases[0] if spines else services.program_steps(program)
    of_communities = [
        view for spine in spines.values() for view in spine.steps if not view.step.is_of_program
    ]
    due = _due([*planning.steps, *of_communities], today)
    first_due: dict[int | None, StepRecord] = {}
    for record in due:
        first_due.setdefault(record.community_id, record)
    upcoming = due[:UPCOMING]
    known = {one.pk: one for one in communities}
    for record in upcoming:
        record.community = known.get(record.community_id)
    rows = [Row(one, spines[one.pk], first_due.get(one.pk)) for one in communities]
    attention = [
        (row.community, view)
        for row in rows
        for view in row.spine.steps
        if view.state == State.ATTENTION and not view.step.is_of_program
    ]
    attention.sort(key=lambda pair: -pair[1].days_late)
    return {
        "today": today,
        "page_obj": page,
        "rows": rows,
        "planning": planning,
        "attention": attention[:NEEDS_YOU],
        "attention_count": len(attention),
        "upcoming": upcoming,
    }


@dataclass(frozen=True)
class Action:
    """Something the viewer should do next in a community."""

    view: StepView
    due_on: date | None
    days_late: int
    is_today: bool


def workspace(community: Any, spine: Spine, *, viewer: Any) -> dict[str, Any]:
    """Context of a community's workspace."""
    today = services.today_in(community.program)
    actions = [
        Action(view, due, max((today - due).days, 0) if due else 0, due == today)
        for view in spine.steps
        if not view.is_done and view.record is not None and view.record.owner_id == viewer.pk
        for due in [view.record.due_on]
    ]
    actions.sort(key=lambda action: (action.due_on is None, action.due_on or today))
    overrides = services.overrides_of(community)
    return {
        "spine": spine,
        "facilitator": community.facilitator,
        "today": today,
        "actions": actions,
        "overrides": overrides,
        "people": people_of(community),
        "panels": panels_for(community, viewer),
        "closed_gates": [
            gate
            for code in GATES_OF_STEP
            if (gate := services.gate_of(spine, code, overrides)) and not gate.is_open
        ],
    }
