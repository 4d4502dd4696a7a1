"""Subjects of the spine's addresses."""


def furnish(place):
    place.subjects["blueprint:code"] = "R1"
    for page in ("step", "step_plan", "step_sign_off", "step_aside", "step_reopen", "step_history"):
        place.subjects[f"blueprint:program_{page}:code"] = "P1"
