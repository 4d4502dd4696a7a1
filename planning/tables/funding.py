"""The lists of planning."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy

NUMBER = {"th": {"class": "n"}}


class GrantTable(Table):
    """Grants with their funder, where they are on their road, and what they are worth."""

    title = Column(verbose_name=_("Grant"))
    funder = Column(verbose_name=_("Funder"), order_by=("funder__name",))
    status = Column(verbose_name=_("Status"))
    asked = Column(verbose_name=_("Asked"), attrs=NUMBER)
    awarded = Column(verbose_name=_("Awarded"), attrs=NUMBER)
    ends_on = Column(verbose_name=_("Period"))
    owner = Column(verbose_name=_("Owner"), order_by=("owner__name",))

    rows_template = "planning/funding/grant_rows.html"
    add = Add("planning:funding_grant_create", "planning.add_grant", _("Add grant"))
    empty_title = _("No grants yet")
    empty_text = _(
        "Add an idea as soon as you have one: who could give, how much, and by when to ask. "
        "Pledges in kind by a town count too."
    )
    choices = ("kind", "status")
    caption = _("Grants")
    counted = ngettext_lazy("%(count)d grant", "%(count)d grants", "count")
    resource = "planning.resources.funding.GrantResource"
    export_permission = "planning.export_grant"

    class Meta:
        order_by = "title"


class FunderTable(Table):
    """Funders with how many grants each has."""

    name = Column(verbose_name=_("Funder"))
    kind = Column(verbose_name=_("Kind"))
    grant_count = Column(verbose_name=_("Grants"), attrs=NUMBER)
    secured_count = Column(verbose_name=_("Secured"), attrs=NUMBER)

    rows_template = "planning/funding/funder_rows.html"
    add = Add("planning:funding_funder_create", "planning.add_funder", _("Add funder"))
    empty_title = _("No funders yet")
    empty_text = _(
        "A funder is whoever may give: a foundation, a government, a company, a university, "
        "a person."
    )
    choices = ("kind",)
    caption = _("Funders")
    counted = ngettext_lazy("%(count)d funder", "%(count)d funders", "count")
    resource = "planning.resources.funding.FunderResource"
    export_permission = "planning.export_funder"

    class Meta:
        order_by = "name"
