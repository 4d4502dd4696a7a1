"""The list of partners of a plan."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy


class PartnerTable(Table):
    """Partners with what they lead, help with and do."""

    name = Column(verbose_name=_("Partner"))
    led = Column(verbose_name=_("Actions led"), attrs={"th": {"class": "n"}})
    helped = Column(verbose_name=_("Actions helped with"), attrs={"th": {"class": "n"}})
    doing = Column(verbose_name=_("Open tasks"), attrs={"th": {"class": "n"}})

    rows_template = "implementation/partner_rows.html"
    frame = "implementation/plan_frame.html"
    lead = _("Who carries out the plan, by the names that the plan uses.")
    add = Add("implementation:partner_create", "implementation.add_partner", _("Add a partner"))
    empty_title = _("No partners yet")
    empty_text = _("Partners lead actions, help with them, and report on their tasks.")
    caption = _("Partners of the plan")
    counted = ngettext_lazy("%(count)d partner", "%(count)d partners", "count")
    resource = "implementation.resources.partner.PartnerResource"
    export_permission = "implementation.export_partner"

    class Meta:
        order_by = "name"
