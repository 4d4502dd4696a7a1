"""Progress reports, and the files that workers make."""

from bic.reports.models.files import Export, MadeFile, MadePdf, Printout, ReportFile
from bic.reports.models.reports import Narrative, Part, ProgressReport

__all__ = [
    "Export",
    "MadeFile",
    "MadePdf",
    "Narrative",
    "Part",
    "Printout",
    "ProgressReport",
    "ReportFile",
]
