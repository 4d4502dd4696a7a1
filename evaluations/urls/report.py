"""Addresses of reports of waves."""

from django.urls import path

from bic.papers.addresses import addresses_of
from evaluations.views import report

REPORTS = "<slug:program>/communities/<slug:community>/evaluation-reports/"

urlpatterns = [
    *addresses_of(REPORTS, "evaluationreport", report, begin="begin/<int:wave>/"),
    path(
        f"{REPORTS}<int:pk>/<slug:language>/annex/<slug:form>/",
        report.AnnexDownload.as_view(),
        name="evaluationreport_annex",
    ),
]
