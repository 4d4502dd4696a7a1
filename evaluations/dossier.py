"""What of evaluation plans leaves in the dossier of a community."""

from bic.dossier.parts import goes_with

for label in ("evaluations.LogicItem", "evaluations.Question"):
    goes_with(label, "plan")
