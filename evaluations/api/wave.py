"""Waves."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import TEXT, Field, Resource, columns, offer
from evaluations.models import Wave
from evaluations.waves import WORDS

offer(
    Resource(
        "waves",
        _("waves"),
        rows=lambda reader: Wave.objects.filter(program=reader.program).for_list(),
        list_permission="evaluations.list_wave",
        permission="evaluations.view_wave",
        fields=(
            *columns(Wave, "kind", "opens_on", "closes_on"),
            Field("state", TEXT, _("state"), choices=tuple(WORDS.items()), is_always_there=True),
            *columns(Wave, "opened_at", "closed_at", "locked_at"),
        ),
        page=lambda row, reader: reader.path("evaluations:wave_detail", row),
    )
)
