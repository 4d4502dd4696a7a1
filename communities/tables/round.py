"""The list of calls."""

from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from communities.calls import moment
from communities.models import Round

TAG = {Round.State.OPEN: "ok", Round.State.SOON: "pine"}


class RoundTable(Table):
    """Calls with their state and how many applied."""

    title = Column(verbose_name=_("Call"), orderable=False)
    state = Column(verbose_name=_("State"), orderable=False)
    closes_at = Column(verbose_name=_("Closes"))
    sent = Column(verbose_name=_("Applications"), orderable=False)

    rows_template = "communities/round_rows.html"
    empty_template = "communities/round_empty.html"
    caption = _("Calls")
    counted = ngettext_lazy("%(count)d call", "%(count)d calls", "count")
    resource = "communities.resources.round.RoundResource"
    export_permission = "communities.export_round"

    def shown(self, matching):
        return matching.only(
            "slug", "title", "time_zone", "opens_at", "closes_at", "published_at"
        ).annotate(sent=Count("applications", filter=Q(applications__submitted_at__isnull=False)))

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            state = row.state
            row.state_words = Round.State(state).label
            row.tag = TAG.get(state, "line")
            row.sent_words = ngettext("%(count)d sent", "%(count)d sent", row.sent) % {
                "count": row.sent
            }
            row.closes = moment(row.closes_at, row) if row.closes_at else _("Rolling")
