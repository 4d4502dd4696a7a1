"""Subjects of the spine's addresses."""

from bic.blueprint.gates import GATES_OF_STEP
from bic.blueprint.models import GateOverride


def furnish(place):
    place.subjects["blueprint:code"] = "R1"
    GateOverride.objects.create(
        program=place.program,
        community=place.community,
        gate=GATES_OF_STEP["R1"].key,
        reason="The university signs next week.",
        overridden_by=place.host,
    )
    for page in ("step", "step_plan", "step_sign_off", "step_aside", "step_reopen", "step_history"):
        place.subjects[f"blueprint:program_{page}:code"] = "P1"
