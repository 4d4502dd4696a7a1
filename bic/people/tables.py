"""The list of people."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class PeopleTable(Table):
    """Who takes part, as what, where, since when."""

    user = Column(verbose_name=_("Name"), order_by=("user__name", "user__email"))
    role = Column(verbose_name=_("Part"), order_by=("partner_kind", "role"))
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    created_at = Column(verbose_name=_("Since"))
    acts = Column(verbose_name=_("Actions"), empty_values=(), orderable=False)

    rows_template = "people/membership_rows.html"
    caption = _("People")
    counted = ngettext_lazy("%(count)d part", "%(count)d parts", "count")
    resource = "bic.people.resources.MembershipResource"
    export_permission = "people.export_membership"

    class Meta:
        order_by = "user"
