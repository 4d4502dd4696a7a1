"""Gates: a step that should not begin before others are done."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from bic.blueprint.spine import STEPS


@dataclass(frozen=True)
class Gate:
    """`step` should wait until every step in `needs` is done."""

    key: str
    step: str
    needs: tuple[str, ...]
    sentence: str | Promise


GATES: dict[str, Gate] = {
    gate.key: gate
    for gate in (
        Gate("acceptance", "I3", ("I2",), _("Readiness is known before a community is accepted.")),
        Gate("research", "R1", ("I3",), _("The MOA is signed before research begins.")),
        Gate("data", "R2", ("R1",), _("The evaluation plan is approved before data is collected.")),
        Gate("decisions", "C3", ("C2",), _("Committees report before the final decisions.")),
        Gate("carry-out", "M1", ("C4",), _("The plan names people before it is carried out.")),
    )
}
GATES_OF_STEP = {gate.step: gate for gate in GATES.values()}
if not {code for gate in GATES.values() for code in (gate.step, *gate.needs)} <= STEPS.keys():
    raise ValueError("A gate names a step that does not exist.")
