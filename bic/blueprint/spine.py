"""The five phases and 19 steps of the Blueprint, in its own order."""

from dataclasses import dataclass, field
from functools import cached_property

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


@dataclass(frozen=True)
class Step:
    """One step. `code` is its name in the Blueprint ("I3"), `number` its place ("2.3")."""

    code: str
    number: str
    name: str | Promise

    @cached_property
    def phase_number(self) -> int:
        """1 to 5."""
        return int(self.number[0])

    @cached_property
    def is_of_program(self) -> bool:
        """Done once for the whole program, not in every community."""
        return self.phase_number == 1

    @property
    def about(self) -> str | Promise:
        """What a newcomer cannot know of its name and its evidence, "" for nothing."""
        return ABBREVIATIONS.get(self.code, "")

    @property
    def phase(self) -> "Phase":
        """The phase it belongs to."""
        return PHASES[self.phase_number - 1]


@dataclass(frozen=True)
class Phase:
    """One phase with its steps; `icon` names a sprite."""

    number: int
    name: str | Promise
    short: str | Promise
    icon: str
    steps: tuple[Step, ...] = field(default=())


def _phase(
    number: int,
    letter: str,
    name: str | Promise,
    short: str | Promise,
    icon: str,
    *names: str | Promise,
) -> Phase:
    steps = tuple(Step(f"{letter}{n}", f"{number}.{n}", text) for n, text in enumerate(names, 1))
    return Phase(number, name, short, icon, steps)


PHASES: tuple[Phase, ...] = (
    _phase(
        1, "P", _("Planning"), pgettext_lazy("phase", "Planning"), "map",
        _("Team"),
        _("Charter"),
        _("Funding"),
    ),
    _phase(
        2, "I", _("Identifying communities"), pgettext_lazy("phase", "Identifying"),
        "location_city",
        _("Informational meetings and RFP"),
        _("Readiness"),
        _("Acceptance"),
    ),
    _phase(
        3, "R", _("Background research"), pgettext_lazy("phase", "Research"), "insights",
        _("Evaluation plan"),
        _("Profile, needs and assets"),
        _("Planning meeting and themes"),
        _("Baseline"),
    ),
    _phase(
        4, "C", _("Coming together"), pgettext_lazy("phase", "Coming together"), "groups",
        _("Stakeholder meetings and meals"),
        _("Committee feasibility"),
        _("Final decisions"),
        _("Implementation plan"),
        _("Process surveys"),
        _("Recommendations"),
    ),
    _phase(
        5, "M", _("Implementation"), pgettext_lazy("phase", "Implementation"), "eco",
        _("Carry out the plan"),
        _("Report progress"),
        _("Year-3 evaluation"),
    ),
)  # fmt: skip
STEPS: dict[str, Step] = {s.code: s for phase in PHASES for s in phase.steps}
STEP_CHOICES = [(s.code, f"{s.number}") for s in STEPS.values()]


MOA = _(
    "MOA is the memorandum of agreement: what the community, its partners and the program "
    "promise each other."
)
# Steps whose pages say an abbreviation, and what it is.
ABBREVIATIONS: dict[str, str | Promise] = {
    "I1": _("RFP is the request for proposals: the call in which communities are asked to apply."),
    "I3": MOA,
    "R1": MOA,
}


def step(code: str) -> Step:
    """The step with that code. Raises `KeyError`."""
    return STEPS[code]
