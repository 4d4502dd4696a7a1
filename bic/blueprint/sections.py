"""The spine with its evidence, as progress reports print it."""

from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint.gates import GATES
from bic.blueprint.models import GateOverride
from bic.blueprint.services import lateness, overrides_of
from bic.blueprint.spines import PhaseView, StepView, spine
from bic.days import today_in
from bic.reports.sections import Period, Section, section

DATES_SHOWN = 6


@section("spine", order=0, source="blueprint:workspace")
def build(community: Any, period: Period) -> Section:
    """Phases, steps, evidence, opened gates and the next dates of one community."""
    # A page with the frame around it has gathered the spine already.
    found = community.__dict__.get("spine") or spine(community)
    today = today_in(community.program)
    done = sum(view.is_done for view in found.steps)
    return Section(
        title=_("The Blueprint, step by step"),
        template="blueprint/report_spine.html",
        data={
            "done": done,
            "total": len(found.steps),
            "phases_done": sum(view.is_done for view in found.phases),
            "current": found.current.phase.number,
            "phases": [_phase(view, found.current) for view in found.phases],
            "overrides": [_override(one) for one in overrides_of(community)],
            "dates": _dates(found.steps, today),
        },
        figures=[
            [
                _("%(done)s of %(total)s") % {"done": done, "total": len(found.steps)},
                ngettext("step is done", "steps are done", done),
            ]
        ],
    )


def day(value: date | None) -> str:
    """A day in words of the active language, empty for none."""
    return date_format(value, "DATE_FORMAT") if value else ""


def _phase(view: PhaseView, current: PhaseView) -> dict[str, Any]:
    return {
        "number": view.phase.number,
        "name": view.phase.name,
        "short": view.phase.short,
        "icon": view.phase.icon,
        "states": list(view.states),
        "done": view.done,
        "total": len(view.steps),
        "is_current": view is current,
        "is_untouched": view.is_untouched,
        "headline": _headline(view),
        "steps": [_step(one) for one in view.steps],
    }


def _headline(view: PhaseView) -> str:
    """The evidence to show for a whole phase: of the live step, else the newest."""
    if view.live and view.live.headline:
        return view.live.headline
    told = [one for one in view.steps if one.headline]
    return max(told, key=lambda one: one.when or date.min).headline if told else ""


def _step(view: StepView) -> dict[str, Any]:
    return {
        "number": view.step.number,
        "name": view.step.name,
        "state": view.state,
        "state_label": view.state.label,
        "headline": view.headline,
        "when": day(view.when),
        "late": lateness(view.days_late) if view.days_late else "",
    }


def _override(one: GateOverride) -> dict[str, Any]:
    return {
        "sentence": GATES[one.gate].sentence,
        "reason": one.reason,
        "by": one.overridden_by.display_name,
        "on": day(timezone.localdate(one.overridden_at)),
    }


def _dates(steps: list[StepView], today: date) -> list[dict[str, Any]]:
    """The next days on which a step should be finished."""
    coming = sorted(
        (view.plan.due_on, view.step.number, view.step.name)
        for view in steps
        if view.plan and view.plan.due_on and view.plan.due_on >= today and not view.is_done
    )
    return [
        {"on": day(on), "number": number, "name": name} for on, number, name in coming[:DATES_SHOWN]
    ]
