"""The list of parcels: who took what along."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class ParcelTable(Table):
    """Parcels of one community, or of the whole program."""

    created_at = Column(verbose_name=_("Asked for on"))
    requested_by = Column(
        verbose_name=_("By"), order_by=("requested_by__name", "requested_by__email")
    )
    state = Column(verbose_name=_("State"))
    size = Column(verbose_name=_("Size"))
    fetched_at = Column(verbose_name=_("First fetched on"))

    rows_template = "dossier/parcel_rows.html"
    choices = ("state",)
    caption = _("Files that were asked for")
    counted = ngettext_lazy("%(count)d file", "%(count)d files", "count")
    empty_title = _("Nobody has asked for one yet")
    empty_text = _(
        "Each file is kept for a week. Who asked for it, and when it was fetched, stays."
    )
