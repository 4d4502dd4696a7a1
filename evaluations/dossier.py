"""What of evaluation leaves in the dossier of a community."""

from bic.dossier.parts import goes_with, stays

for label in ("evaluations.LogicItem", "evaluations.Question"):
    goes_with(label, "plan")
goes_with("evaluations.EvaluationFile", "edition")
stays("evaluations.Reading", because="It may count few people, whom only its page hides.")
