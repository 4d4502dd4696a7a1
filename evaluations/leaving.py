"""Where evaluation names rows."""

from bic.tenancy.leaving import is_made_anew, names_no_keys

for label in ("evaluations.EvaluationPart", "evaluations.EvaluationEdition"):
    names_no_keys(label, "facts", because="Frozen words and numbers.")
names_no_keys("evaluations.Reading", "told", because="Words in the product's languages.")

SEALS = "Seals are made with the secret of one installation, and say nothing in another."
is_made_anew("evaluations.ReportReader", because=SEALS)
is_made_anew("evaluations.ReportReaderEvent", because=SEALS)
