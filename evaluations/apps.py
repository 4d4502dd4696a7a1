"""The evaluation that runs beside all phases."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EvaluationsConfig(AppConfig):
    """The evaluation that runs beside all phases."""

    name = "evaluations"
    label = "evaluations"
    verbose_name = _("Evaluation")
