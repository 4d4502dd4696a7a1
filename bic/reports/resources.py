"""Columns of progress reports in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.reports.models import ProgressReport
from bic.ui.export import Choice, Person


class ReportResource(Resource):
    """What the lists of reports show. Needs `for_list()`."""

    title = Field("title", _("Title"))
    community = Field("community__name", _("Community"))
    number = Field("number", _("Version"))
    period_start = Field("period_start", _("First day"))
    period_end = Field("period_end", _("Last day"))
    state = Choice("state", _("State"), ProgressReport.State)
    published_at = Field("published_at", _("Published"))
    published_by = Person("published_by", _("Published by"))
