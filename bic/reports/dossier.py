"""Published reports leave with their file; what somebody asked for stays."""

from bic.dossier.parts import goes_with, stays

goes_with("reports.ReportFile", "report")
stays("reports.Export", "reports.Printout", because="Files that one person asked for.")
