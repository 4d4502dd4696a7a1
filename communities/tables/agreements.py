"""The list of agreements."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from communities.models import Agreement

TAG = {Agreement.State.SIGNED: "ok", Agreement.State.OUT: "att"}


class AgreementTable(Table):
    """Agreements and amendments with how far they are."""

    title = Column(verbose_name=_("Agreement"))
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    state = Column(verbose_name=_("State"))
    parties_signed = Column(verbose_name=_("Parties that signed"), orderable=False)
    starts_on = Column(verbose_name=_("Begins"))
    ends_on = Column(verbose_name=_("Ends"))

    rows_template = "communities/moa/agreement_rows.html"
    empty_template = "communities/moa/agreement_empty.html"
    choices = ("state",)
    caption = _("Agreements")
    counted = ngettext_lazy("%(count)d agreement", "%(count)d agreements", "count")
    resource = "communities.resources.agreements.AgreementResource"
    export_permission = "communities.export_agreement"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.tag = TAG.get(row.state, "line")
