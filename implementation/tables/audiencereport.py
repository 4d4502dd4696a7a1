"""The list of what audiences were told."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy
from implementation.models import AudienceReport

TAGS = {
    AudienceReport.State.DRAFT: "line",
    AudienceReport.State.REVIEW: "att",
    AudienceReport.State.PUBLISHED: "ok",
    AudienceReport.State.SKIPPED: "line",
}


class AudienceReportTable(Table):
    """Reports to audiences by period, with what came of each."""

    audience = Column(verbose_name=_("Who is told"))
    period_end = Column(verbose_name=_("Period"))
    state = Column(verbose_name=_("State"))
    published_at = Column(verbose_name=_("Published"))

    rows_template = "implementation/audiencereport_rows.html"
    frame = "implementation/reporting_frame.html"
    lead = _("One update of a period feeds what each audience is told. Numbers are frozen once.")
    add = Add(
        "implementation:cycle_create", "implementation.add_reportcycle", _("Tell an audience")
    )
    empty_title = _("Nobody was told anything yet")
    empty_text = _("Say first who is told how often. What is due then stands here.")
    choices = ("audience", "state")
    caption = _("Reporting")
    counted = ngettext_lazy("%(count)d report", "%(count)d reports", "count")
    resource = "implementation.resources.audiencereport.AudienceReportResource"
    export_permission = "implementation.export_audiencereport"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.tag = TAGS[row.state]
