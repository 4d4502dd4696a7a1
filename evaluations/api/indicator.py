"""Indicators with their readings, which were suppressed before they were kept."""

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from bic.api.declared import LIST, TEXT, Field, Resource, columns, offer
from evaluations.models import Indicator, Reading, Wave


def _indicators(reader):
    readings = Reading.objects.select_related("wave").order_by("day", "pk")
    rows = Indicator.objects.filter(program=reader.program).for_list()
    return rows.prefetch_related(Prefetch("readings", readings))


offer(
    Resource(
        "indicators",
        _("indicators"),
        rows=_indicators,
        list_permission="evaluations.list_indicator",
        permission="evaluations.view_indicator",
        fields=(
            *columns(
                Indicator, "name", "definition", "level", "unit", "direction", "source",
                "baseline", "baseline_on", "target_year1", "target_year3", "retired_at",
            ),
            Field(
                "readings", LIST, _("readings"),
                lambda row, _reader: row.readings.all(),
                parts=(
                    *columns(Reading, "day", "value", "why"),
                    Field(
                        "wave", TEXT, _("wave"), choices=tuple(Wave.Kind.choices),
                        read=lambda one, _reader: one.wave and one.wave.kind,
                    ),
                ),
            ),
        ),
        page=lambda row, reader: reader.path("evaluations:indicator_detail", row),
    )
)  # fmt: skip
