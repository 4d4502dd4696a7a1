"""Where evaluation names rows."""

from bic.tenancy.leaving import names_no_keys

for label in ("evaluations.EvaluationPart", "evaluations.EvaluationEdition"):
    names_no_keys(label, "facts", because="Frozen words and numbers.")
