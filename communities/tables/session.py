"""The list of information sessions."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
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
    frame = "communities/outreach_frame.html"
    lead = _("For whom, when and where, and how many people came. Nobody is listed by name.")
    add = Add("communities:session_create", "communities.add_session", _("Add session"))
    empty_title = _("No information sessions yet")
    empty_text = _(
        "Add one when its day is set. Afterwards say how many people came and what they asked."
    )
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
