"""Totals of funding."""

from dataclasses import dataclass
from decimal import Decimal

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.api.declared import NUMBER, TEXT, Field, Resource, offer
from planning.gap import totals_of_grants
from planning.models import Grant


@dataclass(frozen=True)
class Total:
    """What funders gave, and were asked for, in cash or in kind."""

    program_id: int
    kind: str
    secured: Decimal
    asked: Decimal
    currency: str
    community_id = None


def _totals(reader):
    program = reader.program
    sums = totals_of_grants(Grant.objects.filter(program=program))
    return [
        Total(program.pk, kind, found["secured"], found["asked"], program.currency)
        for kind, found in sums.items()
    ]


offer(
    Resource(
        "funding",
        _("totals of funding"),
        rows=_totals,
        list_permission="planning.view_funding",
        permission="planning.view_funding",
        key="kind",
        community=None,
        fields=(
            Field("kind", TEXT, _("kind"), choices=tuple(Grant.Kind.choices),
                  is_always_there=True),
            Field("secured", NUMBER, _("awarded"), is_always_there=True),
            Field("asked", NUMBER, _("asked for and not decided"), is_always_there=True),
            Field("currency", TEXT, _("currency"), is_always_there=True),
        ),
        page=lambda _row, reader: reverse("planning:funding", args=[reader.program.slug]),
    )
)  # fmt: skip
