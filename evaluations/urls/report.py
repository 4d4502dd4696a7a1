"""Addresses of reports of waves."""

from django.urls import path

from bic.papers.addresses import addresses_of
from evaluations.views import reader, report

REPORTS = "<slug:program>/communities/<slug:community>/evaluation-reports/"

urlpatterns = [
    *addresses_of(REPORTS, "evaluationreport", report, begin="begin/<int:wave>/"),
    path(
        f"{REPORTS}<int:pk>/<slug:language>/annex/<slug:form>/",
        report.AnnexDownload.as_view(),
        name="evaluationreport_annex",
    ),
    path(
        f"{REPORTS}<int:pk>/<slug:language>/send/",
        report.ReportSend.as_view(),
        name="evaluationreport_send",
    ),
    path("l/evaluation/<str:token>/", reader.ReportLink.as_view(), name="evaluationreport_link"),
]
