"""The list of assets, and the narrow one beside the map."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.days import today_in
from bic.spoken import language_names
from bic.ui.tables import Add, Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day


class AssetTable(Table):
    """Assets with what they are, their languages, and when somebody looked last."""

    name = Column(verbose_name=_("Asset"))
    category = Column(verbose_name=_("Category"))
    languages = Column(verbose_name=_("Languages"), orderable=False)
    verified_on = Column(verbose_name=_("Verified on"))
    is_public = Column(verbose_name=_("Public"))

    rows_template = "research/asset_rows.html"
    frame = "community.html"
    lead = _("What the community has already, and can build on.")
    add = Add("research:asset_create", "research.add_asset", _("Add asset"))
    imports = "research.asset"
    empty_title = _("No assets yet")
    empty_text = _(
        "Begin with the places where people meet, the groups that help each other, and the "
        "shops and offices where newcomers are welcome."
    )
    choices = ("category",)
    keeps = ("view",)
    beside_template = "research/asset_tools.html"
    caption = _("Assets")
    counted = ngettext_lazy("%(count)d asset", "%(count)d assets", "count")
    resource = "research.resources.asset.AssetResource"
    export_permission = "research.export_asset"

    def prepare(self, rows):
        super().prepare(rows)
        names = language_names({code for row in rows for code in row.languages})
        today = today_in(self.request.program)
        for row in rows:
            row.language_words = ", ".join(names[code] for code in row.languages)
            row.verified = day(row.verified_on)
            row.stale = row.is_stale(today)

    class Meta:
        order_by = "name"


class AssetMapTable(AssetTable):
    """The same rows beside the map, where there is room for the name alone."""

    rows_template = "research/asset_map_rows.html"
    css_class = ""

    class Meta:
        order_by = "name"
        exclude = ("category", "languages", "verified_on", "is_public")
