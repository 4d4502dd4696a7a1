"""Phase 3: what is known about a community before people come together."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ResearchConfig(AppConfig):
    """Census figures and what is derived from them."""

    name = "research"
    label = "research"
    verbose_name = _("Background research")
