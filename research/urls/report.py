"""Addresses of research reports."""

from django.urls import path

from research.views import report

REPORTS = "<slug:program>/communities/<slug:community>/research-reports/"
ONE = f"{REPORTS}<int:pk>/"
PART = f"{ONE}parts/<slug:key>/"
EDITION = f"{ONE}<slug:language>/"

urlpatterns = [
    path(REPORTS, report.ReportList.as_view(), name="researchreport_list"),
    path(f"{REPORTS}begin/", report.ReportBegin.as_view(), name="researchreport_create"),
    path(ONE, report.ReportDetail.as_view(), name="researchreport_detail"),
    path(f"{ONE}edit/", report.ReportEdit.as_view(), name="researchreport_edit"),
    path(f"{ONE}assemble/", report.ReportAssemble.as_view(), name="researchreport_assemble"),
    path(f"{ONE}delete/", report.ReportDiscard.as_view(), name="researchreport_delete"),
    path(f"{ONE}history/", report.ReportHistory.as_view(), name="researchreport_history"),
    path(PART, report.TextWrite.as_view(), name="researchreport_text"),
    path(f"{PART}autosave/", report.TextAutosave.as_view(), name="researchreport_autosave"),
    path(f"{PART}move/<slug:way>/", report.PartMove.as_view(), name="researchreport_move"),
    path(f"{PART}leave/", report.PartLeave.as_view(), name="researchreport_leave"),
    path(f"{EDITION}preview/", report.ReportPreview.as_view(), name="researchreport_preview"),
    path(f"{EDITION}publish/", report.ReportPublish.as_view(), name="researchreport_publish"),
    path(f"{EDITION}read/", report.EditionRead.as_view(), name="researchreport_read"),
    path(f"{EDITION}pdf/", report.EditionMake.as_view(), name="researchreport_make"),
    path(
        f"{EDITION}pdf/file/",
        report.EditionFileProgress.as_view(),
        name="researchreport_file",
    ),
    path(
        f"{EDITION}pdf/download/",
        report.EditionDownload.as_view(),
        name="researchreport_download",
    ),
    path(f"{EDITION}pdf/retry/", report.EditionRetry.as_view(), name="researchreport_retry"),
]
