"""The steps of a community in the style guide."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from bic.blueprint.evidence import State as Done
from bic.blueprint.spine import PHASES, Step
from bic.blueprint.spines import PhaseView, Spine, StepPlan, StepView
from bic.ui.styleguide import Context, State, component
from bic.ui.styleguide.stage import STEP_STATES, Stage
from bic.ui.styleguide.words import Words

TODAY = date(2027, 5, 21)
# States of the steps of a phase, by its number.
type Progress = Callable[[int], Sequence[Done]]


def _all(state: Done) -> Progress:
    return lambda _number: [state] * 9


def _under_way(number: int) -> Sequence[Done]:
    """The first is done, the third under way in every state, the fifth has not begun."""
    if number in (2, 4):
        return (Done.DONE, Done.ATTENTION, Done.IN_PROGRESS) + (Done.NOT_STARTED,) * 6
    if number == 3:
        return STEP_STATES
    return [Done.DONE if number == 1 else Done.NOT_STARTED] * 9


def _view(step: Step, state: Done, headline: str) -> StepView:
    """A step whose proof is `headline`; an open one has a day, and may be late."""
    is_open = state not in (Done.DONE, Done.NOT_NEEDED)
    is_late = state == Done.ATTENTION
    return StepView(
        step,
        state,
        "" if state == Done.NOT_STARTED else headline,
        TODAY if state == Done.DONE else None,
        None,
        StepPlan(1, step.code, None, TODAY, None, is_open),
        days_late=6 if is_late else 0,
    )


def _spine(progress: Progress, headline: str = "sentence") -> Context:
    def context(stage: Stage) -> dict[str, Any]:
        return {
            "spine": Spine(tuple(_phases(progress, headline, stage.words)), TODAY),
            "program": "sample",
            "community": "sample-town",
        }

    return context


def _phases(progress: Progress, headline: str, words: Words) -> Any:
    said = getattr(words, headline).rstrip(".")
    for phase in PHASES:
        states = progress(phase.number)
        steps = zip(phase.steps, states, strict=False)
        yield PhaseView(phase, tuple(_view(step, state, said) for step, state in steps))


component(
    "spine",
    "The Blueprint of a community: the current phase with its steps, the others in short.",
    "blueprint/_spine.html",
    State("under way", _spine(_under_way)),
    State("nothing has begun", _spine(_all(Done.NOT_STARTED))),
    State("everything is done", _spine(_all(Done.DONE))),
    State("long", _spine(_under_way, "paragraph")),
    shows=("bic_ui.bead", "bic_ui.patch"),
)
