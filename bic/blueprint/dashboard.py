"""What the dashboard and the workspace show, in a fixed number of queries."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.functional import cached_property

from bic.blueprint import services, spines
from bic.blueprint.gates import GATES_OF_STEP
from bic.blueprint.panels import panels_for
from bic.blueprint.spines import PhaseView, Spine, StepPlan, StepView, by_day, due_of
from bic.days import today_in
from bic.people.models import User
from bic.people.services import people_of
from bic.tenancy.models import Program

UPCOMING = 6
NEEDS_YOU = 8


@dataclass(frozen=True)
class Row:
    """One community on the dashboard."""

    community: Any
    spine: Spine

    @cached_property
    def phases(self) -> list[tuple[PhaseView, StepView | None]]:
        """The phases after planning; the live step stands beside its own phase only."""
        current = self.spine.current
        return [(view, view.live if view is current else None) for view in self.spine.phases[1:]]

    @property
    def is_done(self) -> bool:
        """Whether no step is left."""
        return all(view.is_done for view in self.spine.phases)

    @property
    def next_due(self) -> StepPlan | None:
        """What is due next here."""
        return self.spine.due[0] if self.spine.due else None


@dataclass(frozen=True)
class Late:
    """A step that needs attention."""

    community: Any
    view: StepView
    owner: Any | None


@dataclass(frozen=True)
class Upcoming:
    """A step that is due next; `community` is None for one of the program."""

    plan: StepPlan
    community: Any | None
    owner: Any | None


def overview(program: Program, page: Any) -> dict[str, Any]:
    """Context of the dashboard for one page of communities."""
    communities = list(page)
    known = {one.pk: one for one in communities}
    of_each = spines.spines(program, communities)
    today = today_in(program)
    planning = next(iter(of_each.values())).phases[0] if of_each else spines.program_steps(program)
    due = due_of(planning.steps, today) + [plan for one in of_each.values() for plan in one.due]
    upcoming = sorted(due, key=by_day)[:UPCOMING]
    attention = [(known[pk], view) for pk, one in of_each.items() for view in one.attention]
    attention.sort(key=lambda pair: -pair[1].days_late)
    shown = attention[:NEEDS_YOU]
    plans = [*upcoming, *(view.plan for _community, view in shown if view.plan)]
    owners = User.objects.in_bulk({plan.owner_id for plan in plans if plan.owner_id})
    return {
        "today": today,
        "page_obj": page,
        "rows": [Row(one, of_each[one.pk]) for one in communities],
        "planning": planning,
        "attention": [
            Late(community, view, owners.get(view.plan.owner_id) if view.plan else None)
            for community, view in shown
        ],
        "attention_count": len(attention),
        "upcoming": [
            Upcoming(plan, known.get(plan.community_id), owners.get(plan.owner_id))
            for plan in upcoming
        ],
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
    today = today_in(community.program)
    actions = [
        Action(view, due, max((today - due).days, 0) if due else 0, due == today)
        for view in spine.steps
        if not view.is_done and view.plan is not None and view.plan.owner_id == viewer.pk
        for due in [view.plan.due_on]
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
