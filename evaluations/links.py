"""Private links of evaluation: what each opens."""

from bic.links import purposes
from evaluations.services import reader

purposes.register(reader.PURPOSE, "evaluations:evaluationreport_link")
