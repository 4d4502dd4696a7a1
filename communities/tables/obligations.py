"""The list of obligations."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.days import today_in
from bic.ui.tables import Table, ngettext_lazy


class ObligationTable(Table):
    """What is owed, by whom and until when."""

    title = Column(verbose_name=_("What is owed"))
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    party = Column(verbose_name=_("Who owes"), order_by=("party__name",))
    next_due_on = Column(verbose_name=_("Due"))
    owner = Column(verbose_name=_("Who sees to it"), order_by=("owner__name",))

    rows_template = "communities/moa/obligation_rows.html"
    empty_template = "communities/moa/obligation_empty.html"
    caption = _("Obligations")
    counted = ngettext_lazy("%(count)d obligation", "%(count)d obligations", "count")
    resource = "communities.resources.obligations.ObligationResource"
    export_permission = "communities.export_obligation"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            today = today_in(row.program) if row.next_due_on else None
            row.is_late = today is not None and row.next_due_on < today
