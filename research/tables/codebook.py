"""The codebook as a list, for its file."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy


class CodeTable(Table):
    """Codes with their key and the number of their sources."""

    name = Column(verbose_name=_("Code"))
    letter = Column(verbose_name=_("Key"))
    parent = Column(verbose_name=_("Part of"), order_by=("parent__name",))
    definition = Column(verbose_name=_("What it means"), orderable=False)
    source_count = Column(verbose_name=_("Sources"), attrs={"th": {"class": "n"}})

    rows_template = "research/code_rows.html"
    frame = "research/studies_frame.html"
    lead = _("What statements are about. A source is one interview or one group.")
    add = Add("research:code_create", "research.add_code", _("Add code"))
    empty_title = _("No codes yet")
    empty_text = _("Begin with five to ten; add what you did not expect while you read.")
    caption = _("Codebook")
    counted = ngettext_lazy("%(count)d code", "%(count)d codes", "count")
    resource = "research.resources.codebook.CodeResource"
    export_permission = "research.export_code"
