"""Phase 1: planning, done once for the whole program."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PlanningConfig(AppConfig):
    """Team, charter, timeline, budget, funding."""

    name = "planning"
    verbose_name = _("Planning")
