"""The clause library as a list."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class ClauseTable(Table):
    """Clauses with their condition, version and confirmation."""

    title = Column(verbose_name=_("Clause"), orderable=False)
    condition = Column(verbose_name=_("When it is used"))
    version = Column(verbose_name=_("Version"), attrs={"th": {"class": "n"}})
    confirmed_at = Column(verbose_name=_("Confirmed"))

    rows_template = "communities/moa/clause_rows.html"
    choices = ("condition",)
    caption = _("Clauses")
    counted = ngettext_lazy("%(count)d clause", "%(count)d clauses", "count")
    resource = "communities.resources.clauses.ClauseResource"
    export_permission = "communities.view_clause"
