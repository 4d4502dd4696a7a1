"""The lists of planning."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class CharterTable(Table):
    """Versions of the charter with their approval."""

    number = Column(verbose_name=_("Version"))
    state = Column(verbose_name=_("State"))
    approved_at = Column(verbose_name=_("Approved on"))
    approved_by = Column(verbose_name=_("Approved by"), order_by=("approved_by__name",))
    approval_note = Column(verbose_name=_("Note"), orderable=False)

    rows_template = "planning/charter_rows.html"
    choices = ("state",)
    caption = _("Versions of the charter")
    counted = ngettext_lazy("%(count)d version", "%(count)d versions", "count")
    resource = "planning.resources.charter.CharterResource"
    export_permission = "planning.export_charter"
