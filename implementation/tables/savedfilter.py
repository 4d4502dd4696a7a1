"""The list of saved filters."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class SavedFilterTable(Table):
    """Saved filters with who sees them."""

    title = Column(verbose_name=_("Filter"))
    is_shared = Column(verbose_name=_("Who sees it"))
    owner = Column(verbose_name=_("Saved by"), order_by=("owner__name",))
    acts = Column(verbose_name=_("Acts"), empty_values=(), orderable=False)

    rows_template = "implementation/savedfilter_rows.html"
    lead = _("Filters for the table, the board and the timeline of the plan's tasks.")
    caption = _("Saved filters")
    counted = ngettext_lazy("%(count)d filter", "%(count)d filters", "count")
    empty_title = _("No saved filters yet")
    empty_text = _(
        "Filter the tasks of the plan, then choose “Save this filter” below the filters."
    )

    def prepare(self, rows):
        user = self.request.user
        for row in rows:
            row.may_change = user.has_perm("implementation.change_savedfilter", row)
