"""Editions of the plan, with the way to the version that each is of."""

from django.utils.translation import gettext_lazy as _

from bic.api.declared import WHOLE, Field, Resource, columns, offer
from implementation.models import PlanEdition

offer(
    Resource(
        "plan_editions",
        _("editions of the plan"),
        rows=lambda reader: (
            PlanEdition.objects.filter(program=reader.program).for_list().select_related("version")
        ),
        list_permission="implementation.list_planversion",
        permission="implementation.view_planedition",
        fields=(
            *columns(PlanEdition, "title", "language", "published_at"),
            Field(
                "version",
                WHOLE,
                _("version"),
                lambda row, _reader: row.version.number,
                is_always_there=True,
            ),
        ),
        page=lambda row, reader: reader.path("implementation:planversion_detail", row.version),
    )
)
