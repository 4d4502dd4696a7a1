"""Editions of reports of waves, with the way to each."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import TEXT, WHOLE, Field, Resource, columns, offer
from evaluations.models import EvaluationEdition, Wave

offer(
    Resource(
        "evaluation_editions",
        _("editions of evaluation reports"),
        rows=lambda reader: (
            EvaluationEdition.objects.filter(program=reader.program)
            .for_list()
            .select_related("report__wave")
        ),
        list_permission="evaluations.list_evaluationreport",
        permission="evaluations.view_evaluationedition",
        fields=(
            *columns(EvaluationEdition, "title", "language", "published_at"),
            Field("wave", TEXT, _("wave"), lambda row, _reader: row.report.wave.kind,
                  choices=tuple(Wave.Kind.choices), is_always_there=True),
            Field("version", WHOLE, _("version"), lambda row, _reader: row.report.number,
                  is_always_there=True),
        ),
        page=lambda row, reader: reader.path(
            "evaluations:evaluationreport_read", row.report, row.language
        ),
    )
)  # fmt: skip
