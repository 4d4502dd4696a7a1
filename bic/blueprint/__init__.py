"""The spine: five phases and 19 steps as data, their evidence, dates and gates."""

from bic.blueprint.evidence import Evidence, State, evidence, facts_of
from bic.blueprint.spine import PHASES, STEPS, Phase, Step, step

__all__ = ["PHASES", "STEPS", "Evidence", "Phase", "State", "Step", "evidence", "facts_of", "step"]
