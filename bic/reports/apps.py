"""Progress reports, charts, PDF."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """Progress reports, charts, PDF."""

    name = "bic.reports"
    label = "reports"
