"""The log of names that were erased after meetings."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day


class PurgeTable(Table):
    """What was erased of which meeting, when, by which rule."""

    purged_at = Column(verbose_name=_("Erased on"))
    meeting = Column(verbose_name=_("Meeting"), orderable=False)
    replies = Column(verbose_name=_("RSVPs"), attrs={"th": {"class": "n"}})
    invitations = Column(verbose_name=_("Invitations"), attrs={"th": {"class": "n"}})
    arrivals = Column(verbose_name=_("Arrivals"), attrs={"th": {"class": "n"}})
    days = Column(verbose_name=_("Days after it"), attrs={"th": {"class": "n"}})

    rows_template = "meetings/purge_rows.html"
    lead = _(
        "Names and contacts from RSVPs, invitations and the door are erased after each meeting. "
        "How many people they were stays."
    )
    empty_title = _("Nothing was erased yet")
    empty_text = _("Names go as many days after a meeting as its settings of RSVPs say.")
    caption = _("Names that were erased")
    counted = ngettext_lazy("%(count)d meeting", "%(count)d meetings", "count")

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.day = day(row.purged_at)

    class Meta:
        order_by = "-purged_at"
