"""The list of communities."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from communities.models import Community

# What is going well, what is settled; every other status is only told.
TAG = {Community.Status.ACTIVE: "ok", Community.Status.ACCEPTED: "pine"}


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
    resource = "communities.resources.community.CommunityResource"
    export_permission = "communities.export_community"

    def shown(self, matching):
        return (
            matching.select_related(None)
            .only("name", "slug", "kind", "status", "cohort", "partner_since")
            .annotate(
                county_name=F("county__name"),
                state_short=F("state__abbreviation"),
                facilitator_name=F("facilitator__name"),
                facilitator_email=F("facilitator__email"),
            )
        )

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.place = ", ".join(filter(None, [row.county_name, row.state_short]))
            row.tag = TAG.get(row.status, "line")
            row.facilitator_name = row.facilitator_name or row.facilitator_email or ""
            row.since = day(row.partner_since)

    class Meta:
        order_by = "name"
