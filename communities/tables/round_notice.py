"""The list of those who were sent a call."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day


class RoundNoticeTable(Table):
    """Recipients of a call, with the day on which their mail left."""

    name = Column(verbose_name=_("Name"))
    organization = Column(verbose_name=_("Organization"))
    email = Column(verbose_name=_("Email address"))
    sent_at = Column(verbose_name=_("Sent"))

    rows_template = "communities/round_notice_rows.html"
    empty_template = "communities/round_notice_empty.html"
    choices = ("language",)
    caption = _("Recipients of the call")
    counted = ngettext_lazy("%(count)d recipient", "%(count)d recipients", "count")
    resource = "communities.resources.round_notice.RoundNoticeResource"
    export_permission = "communities.export_roundnotice"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.sent = day(row.sent_at)
