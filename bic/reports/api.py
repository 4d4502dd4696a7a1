"""Published progress reports, with the way to each."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import Resource, columns, offer
from bic.reports.models import ProgressReport

offer(
    Resource(
        "reports",
        _("progress reports"),
        rows=lambda reader: (
            ProgressReport.objects.filter(program=reader.program).published().for_list()
        ),
        list_permission="reports.list_progressreport",
        permission="reports.view_progressreport",
        fields=columns(
            ProgressReport, "title", "number", "period_start", "period_end", "language",
            "published_at",
        ),
        page=lambda row, reader: reader.path("reports:detail", row),
    )
)  # fmt: skip
