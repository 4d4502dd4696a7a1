"""What a report of the demo tells of a day in the past: of all that is there, what was there then.

The demo is loaded at once, so that a report of three years ago would find the work of today.
"""

from datetime import date
from typing import Any

from django.db.models import Count, Q
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint.evidence import State
from bic.blueprint.models import StepRecord
from bic.blueprint.spine import STEPS
from implementation.models import Action
from implementation.models.status import ACHIEVED, Status

# Sections that tell of the period alone; others tell how far things are today.
OF_PERIOD = ("meetings",)


def as_it_was(facts: dict[str, Any], community: Any, day: date) -> dict[str, Any]:
    """The facts of a report, composed today, without what happened after `day`."""
    with translation.override(facts["language"]):
        found = []
        for one in facts["sections"]:
            if one["key"] == "spine":
                found.append(_spine(one, community, day))
            elif one["key"] == "plan_progress":
                found += _plan(one, community, day)
            elif one["key"] in OF_PERIOD:
                found.append(one)
    return facts | {"sections": found}


def _spine(section: dict[str, Any], community: Any, day: date) -> dict[str, Any]:
    """Steps that were finished later have not begun, but the first of them."""
    finished: dict[str, date] = {
        STEPS[code].number: on
        for code, on in StepRecord.objects.filter(
            Q(community=community) | Q(community=None), actual_on__lte=day
        ).values_list("code", "actual_on")
    }
    phases, next_one = [], True
    for phase in section["data"]["phases"]:
        steps = []
        for step in phase["steps"]:
            on = finished.get(step["number"])
            state = State.DONE if on else State.IN_PROGRESS if next_one else State.NOT_STARTED
            next_one = next_one and bool(on)
            steps.append(
                step
                | {
                    "state": state.value, "state_label": state.label, "late": "",
                    "headline": step["headline"] if on else "",
                    "when": date_format(on, "DATE_FORMAT") if on else "",
                }
            )  # fmt: skip
        phases.append(_phase(phase, steps))
    current = next((one for one in phases if one["done"] < one["total"]), phases[-1])
    current["is_current"] = True
    done, total = sum(one["done"] for one in phases), section["data"]["total"]
    data = section["data"] | {
        "done": done, "phases": phases, "current": current["number"], "overrides": [], "dates": [],
        "phases_done": sum(one["done"] == one["total"] for one in phases),
    }  # fmt: skip
    told = _("%(done)s of %(total)s") % {"done": done, "total": total}
    figures = [[told, ngettext("step is done", "steps are done", done)]]
    return section | {"data": data, "figures": figures}


def _phase(phase: dict[str, Any], steps: list[dict[str, Any]]) -> dict[str, Any]:
    states = [one["state"] for one in steps]
    headlines = [one["headline"] for one in steps if one["headline"]]
    return phase | {
        "steps": steps, "states": states, "done": states.count(State.DONE.value),
        "is_current": False, "is_untouched": set(states) <= {State.NOT_STARTED.value},
        "headline": headlines[-1] if headlines else "",
    }  # fmt: skip


def _plan(section: dict[str, Any], community: Any, day: date) -> list[dict[str, Any]]:
    """The plan with what was carried out by then; nothing before it was approved."""
    approved = StepRecord.objects.filter(community=community, code="C4", actual_on__lte=day)
    if not approved.exists():
        return []
    counts = Action.objects.filter(community=community).exclude(
        status__in=[Status.CHANGED, Status.DROPPED]
    ).aggregate(
        whole=Count("pk"), done=Count("pk", filter=Q(status__in=ACHIEVED, status_on__lte=day))
    )  # fmt: skip
    done, whole = counts["done"], counts["whole"]
    statuses = [[str(Status.DONE.label), done], [str(Status.IN_PROGRESS.label), whole - done]]
    return [
        section
        | {
            "data": section["data"] | {"statuses": [one for one in statuses if one[1]]},
            "figures": [
                [f"{done} / {whole}", ngettext("action carried out", "actions carried out", whole)]
            ],
        }
    ]
