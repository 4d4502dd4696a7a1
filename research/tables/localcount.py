"""The list of local counts of a community."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day


class LocalCountTable(Table):
    """Local counts with their source and date."""

    what = Column(verbose_name=_("Name"))
    number = Column(verbose_name=_("Number"), attrs={"th": {"class": "n"}})
    source = Column(verbose_name=_("Source"))
    counted_on = Column(verbose_name=_("Counted on"))

    rows_template = "research/localcount_rows.html"
    frame = "community.html"
    lead = _(
        "What schools, clinics and resettlement agencies counted themselves, because the Census "
        "does not show small languages. Partners see it on the profile, without small numbers."
    )
    add = Add("research:localcount_create", "research.add_localcount", _("Add a count"))
    imports = "research.localcount"
    empty_title = _("No local counts yet")
    empty_text = _(
        "Ask the school district which languages its families speak, and write the number here "
        "with its source and day."
    )
    choices = ("subject", "unit", "source_kind")
    caption = _("Local counts")
    counted = ngettext_lazy("%(count)d count", "%(count)d counts", "count")
    resource = "research.resources.localcount.LocalCountResource"
    export_permission = "research.export_localcount"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.day = day(row.counted_on)

    class Meta:
        order_by = "-counted_on"
