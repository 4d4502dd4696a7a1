"""Input for research reports."""

from bic.papers.forms import PartForm
from research.models import ReportPart


class ReportTextForm(PartForm):
    """What people write in one part of a research report."""

    class Meta:
        model = ReportPart
        fields = ["text"]
