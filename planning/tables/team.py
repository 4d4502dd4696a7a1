"""The lists of planning."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class MemberTable(Table):
    """The roster: who does what, for whom, and with how many hours."""

    name = Column(verbose_name=_("Name"))
    kind = Column(verbose_name=_("Kind"))
    work = Column(verbose_name=_("Communities"), orderable=False)
    skills = Column(verbose_name=_("Skills"), orderable=False)
    languages = Column(verbose_name=_("Languages"), orderable=False)
    hours = Column(
        verbose_name=_("Hours a week"), order_by=("hours_now",), attrs={"th": {"class": "n"}}
    )

    rows_template = "planning/team/roster_rows.html"
    empty_template = "planning/team/roster_empty.html"
    choices = ("kind",)
    caption = _("Team")
    counted = ngettext_lazy("%(count)d person", "%(count)d people", "count")
    resource = "planning.resources.team.MemberResource"
    export_permission = "planning.export_member"

    class Meta:
        order_by = "name"
