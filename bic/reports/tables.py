"""The lists of reports: of one community, and of the whole program."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy


class ReportTable(Table):
    """Reports of one community."""

    title = Column(verbose_name=_("Report"))
    period_end = Column(verbose_name=_("Period"))
    state = Column(verbose_name=_("State"))
    file = Column(verbose_name=_("File"), orderable=False)
    published_at = Column(verbose_name=_("Published"))

    rows_template = "reports/report_rows.html"
    empty_template = "reports/report_empty.html"
    choices = ("state",)
    caption = _("Progress reports")
    counted = ngettext_lazy("%(count)d report", "%(count)d reports", "count")
    resource = "bic.reports.resources.ReportResource"
    export_permission = "reports.export_progressreport"


class OverviewTable(ReportTable):
    """Reports of all communities."""

    community = Column(verbose_name=_("Community"), order_by=("community__name",))

    empty_template = "ui/table_empty.html"
    empty_title = _("No reports yet")
    empty_text = _("A report is begun in the workspace of a community; here they stand together.")

    class Meta:
        sequence = ("title", "community", "...")
