"""The list of Census files."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class CensusFileTable(Table):
    """Census files with their table, years, areas, and who loaded them."""

    table = Column(verbose_name=_("Table"))
    vintage = Column(verbose_name=_("Years"), order_by=("vintage", "span"))
    area_count = Column(verbose_name=_("Areas"), attrs={"th": {"class": "n"}})
    loaded_at = Column(verbose_name=_("Loaded"))
    loaded_by = Column(verbose_name=_("By"), order_by=("loaded_by__name",))

    rows_template = "research/census_rows.html"
    empty_template = "research/census_empty.html"
    caption = _("Census files")
    counted = ngettext_lazy("%(count)d file", "%(count)d files", "count")
    choices = ("span",)
    resource = "research.resources.census.CensusFileResource"
    export_permission = "research.export_censusfile"

    class Meta:
        order_by = "-loaded_at"
