"""Addresses of research reports."""

from bic.papers.addresses import addresses_of
from research.views import report

urlpatterns = addresses_of(
    "<slug:program>/communities/<slug:community>/research-reports/", "researchreport", report
)
