"""The list of communities."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django_tables2 import Column

from bic.ui.tables import Table


class CommunityTable(Table):
    """Communities with their place, status and people."""

    name = Column(verbose_name=_("Community"))
    county = Column(verbose_name=_("County"), order_by=("state__abbreviation", "county__name"))
    status = Column(verbose_name=_("Status"))
    facilitator = Column(verbose_name=_("Facilitator"), order_by=("facilitator__name",))
    cohort = Column(verbose_name=_("Cohort"))
    partner_since = Column(verbose_name=_("Partner since"))

    rows_template = "communities/community_rows.html"
    empty_template = "communities/community_empty.html"
    choices = ("kind", "status")
    caption = _("Communities")
    counted = ngettext_lazy("%(count)d community", "%(count)d communities", "count")
    resource = "communities.resources.CommunityResource"
    export_permission = "communities.export_community"

    class Meta:
        order_by = "name"
