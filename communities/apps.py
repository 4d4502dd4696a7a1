"""Phase 2: which municipalities take part."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CommunitiesConfig(AppConfig):
    """Communities, outreach, calls, applications, readiness, selection, agreements."""

    name = "communities"
    verbose_name = _("Identifying communities")
