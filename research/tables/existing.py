"""The list of reports and data sets that are there already."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy


class ExistingTable(Table):
    """What there is, who published it, and for what it is usable."""

    title = Column(verbose_name=_("Title"))
    kind = Column(verbose_name=_("Kind"))
    publisher = Column(verbose_name=_("Published by"))
    year = Column(verbose_name=_("Year"), attrs={"th": {"class": "n"}})
    covers = Column(verbose_name=_("Whom it covers"), orderable=False)
    useful_for = Column(verbose_name=_("Usable for"))

    rows_template = "research/existing_rows.html"
    frame = "research/studies_frame.html"
    lead = _("Reports and data sets that others have made: look here before you ask people again.")
    add = Add("research:existing_create", "research.add_existingdata", _("Add report or data"))
    empty_title = _("Nothing is listed yet")
    empty_text = _("Add plans, reports and data sets that say something about newcomers here.")
    choices = ("kind",)
    caption = _("Existing data")
    counted = ngettext_lazy("%(count)d entry", "%(count)d entries", "count")
    resource = "research.resources.existing.ExistingResource"
    export_permission = "research.export_existingdata"

    class Meta:
        order_by = "-year"
