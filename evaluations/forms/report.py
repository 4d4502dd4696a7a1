"""Input for reports of waves."""

from bic.papers.forms import PartForm
from evaluations.models import EvaluationPart


class EvaluationTextForm(PartForm):
    """What people write in one part of the report of a wave."""

    class Meta:
        model = EvaluationPart
        fields = ["text"]
