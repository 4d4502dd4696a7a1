"""What the rail of a community shows of its spine, as plain values."""

from typing import Any, NamedTuple

from bic.blueprint import STEPS


class RailStep(NamedTuple):
    """A step of the phase that is open in the rail."""

    code: str
    number: str
    name: str
    state: str


class RailPhase(NamedTuple):
    """A phase; only the one that is open names its steps."""

    number: int
    short: str
    is_done: bool
    is_untouched: bool
    is_current: bool
    done: int
    total: int
    steps: tuple[RailStep, ...]


def rail_phases(spine: Any, step: str) -> tuple[RailPhase, ...]:
    """The phases of a `Spine`; open is that of the page's `step`, else the current one."""
    current = spine.current.phase.number
    opened = STEPS[step].phase_number if step in STEPS else current
    return tuple(_phase(view, current, opened) for view in spine.phases)


def _phase(view: Any, current: int, opened: int) -> RailPhase:
    number = view.phase.number
    steps = view.steps if number == opened else ()
    return RailPhase(
        number,
        str(view.phase.short),
        view.is_done,
        view.is_untouched,
        number == current,
        view.done,
        len(view.steps),
        tuple(
            RailStep(one.step.code, one.step.number, str(one.step.name), str(one.state))
            for one in steps
        ),
    )
