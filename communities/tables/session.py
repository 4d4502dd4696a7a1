"""The list of information sessions."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django_tables2 import Column

from bic.ui.tables import Table
from bic.ui.templatetags.bic_ui import day


class SessionTable(Table):
    """Sessions with how many people came."""

    on = Column(verbose_name=_("Day"))
    audience = Column(verbose_name=_("For whom"))
    places = Column(verbose_name=_("Communities"), orderable=False)
    place = Column(verbose_name=_("Place"))
    status = Column(verbose_name=_("Status"))
    people_count = Column(verbose_name=_("People"), attrs={"th": {"class": "n"}})
    interest = Column(verbose_name=_("Interest"), orderable=False)

    rows_template = "communities/session_rows.html"
    empty_template = "communities/session_empty.html"
    choices = ("audience", "status", "interest")
    caption = _("Information sessions")
    counted = ngettext_lazy("%(count)d session", "%(count)d sessions", "count")
    resource = "communities.resources.session.SessionResource"
    export_permission = "communities.export_session"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.day = day(row.on)

    class Meta:
        order_by = "-on"
