"""Editions of research reports, with the way to each."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import WHOLE, Field, Resource, columns, offer
from research.models import ReportEdition

offer(
    Resource(
        "editions",
        _("editions of research reports"),
        rows=lambda reader: (
            ReportEdition.objects.filter(program=reader.program).for_list().select_related("report")
        ),
        list_permission="research.list_researchreport",
        permission="research.view_reportedition",
        fields=(
            *columns(ReportEdition, "title", "language", "published_at"),
            Field("version", WHOLE, _("version"), lambda row, _reader: row.report.number,
                  is_always_there=True),
        ),
        page=lambda row, reader: reader.path(
            "research:researchreport_read", row.report, row.language
        ),
    )
)  # fmt: skip
