"""Columns of themes in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed
from research.models import Theme


class ThemeResource(Resource):
    """Every column of a theme. Needs `for_list()`."""

    position = Field("position", _("Order"))
    title = Computed(("title",), _("Theme"), str)
    status = Choice("status", _("Status"), Theme.Status)
    reason = Field("reason", _("Why it was dropped"))
    evidence_count = Field("evidence_count", _("Evidence"))
    decided_at = Field("decided_at", _("Decided on"))
