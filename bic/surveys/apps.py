"""The app of surveys."""

from django.apps import AppConfig


class SurveysConfig(AppConfig):
    """Instruments, collection, results."""

    name = "bic.surveys"
    label = "surveys"
