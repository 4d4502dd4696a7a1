"""Questions are known by their names, in instruments as in answers."""

from bic.tenancy.leaving import names_no_keys

NAMES = "Names of questions and values of choices, which are the instrument's own."
names_no_keys("surveys.Version", "settings", because="Settings of an XLSForm.")
for label in ("surveys.Item", "surveys.Wording"):
    names_no_keys(label, "choices", "kept", because=NAMES)
for label in ("surveys.Response", "surveys.SecondEntry", "surveys.Sitting"):
    names_no_keys(label, "answers", because=NAMES)
names_no_keys("surveys.FormFile", "found", because="What a file says, before it is a survey.")
