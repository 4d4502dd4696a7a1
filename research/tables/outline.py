"""The list of outlines."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy


class OutlineTable(Table):
    """Outlines with the file they came in."""

    name = Column(verbose_name=_("Place"))
    point_count = Column(verbose_name=_("Points"), attrs={"th": {"class": "n"}})
    loaded_at = Column(verbose_name=_("Loaded"))
    loaded_by = Column(verbose_name=_("By"), order_by=("loaded_by__name",))

    rows_template = "research/outline_rows.html"
    lead = _("Borders of towns that maps show. Counties are shipped; towns are loaded here.")
    add = Add("research:outline_create", "research.add_outline", _("Load outlines"))
    empty_title = _("No outlines yet")
    empty_text = _("Maps show the counties until the outlines of the towns are loaded.")
    caption = _("Outlines of towns")
    counted = ngettext_lazy("%(count)d outline", "%(count)d outlines", "count")

    class Meta:
        order_by = "name"
