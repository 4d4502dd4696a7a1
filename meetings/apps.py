"""Phase 4: people come together, propose, decide and recommend."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MeetingsConfig(AppConfig):
    """Phase 4: people come together, propose, decide and recommend."""

    name = "meetings"
    label = "meetings"
    verbose_name = _("Coming together")
