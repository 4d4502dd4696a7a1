"""Choosing indicators, ending them, and taking them up again."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.translated import from_catalog
from evaluations.models import Indicator
from evaluations.suggestions import BY_KEY, Suggested


@transaction.atomic
def pick(community: Any, keys: Iterable[str], *, by: Any) -> list[Indicator]:
    """Add suggested indicators in every language of the product; one that is there stays."""
    known = set(Indicator.objects.filter(community=community).values_list("suggested", flat=True))
    return [
        Indicator.objects.create(
            program=community.program, community=community, created_by=by, **fields_of(BY_KEY[key])
        )
        for key in dict.fromkeys(keys)
        if key in BY_KEY and key not in known
    ]


def fields_of(one: Suggested) -> dict[str, Any]:
    """What a suggestion says of an indicator, as its columns."""
    return {
        "suggested": one.key,
        "name": from_catalog(one.name),
        "definition": from_catalog(one.definition),
        "level": one.level,
        "unit": one.unit,
        "direction": one.direction,
        "source": one.by,
        "measure": one.counted if one.by == Indicator.Source.MEASURE else "",
        "census": one.counted if one.by == Indicator.Source.CENSUS else "",
        "every_months": one.months,
    }


@transaction.atomic
def retire(indicator: Indicator, *, by: Any) -> Indicator:
    """Read it no longer; its readings stay. Who ended it first is kept."""
    indicator = hold(indicator)
    if indicator.retired_at is None:
        indicator.retired_at, indicator.retired_by = timezone.now(), by
        indicator.save(update_fields=["retired_at", "retired_by"])
    return indicator


@transaction.atomic
def take_up(indicator: Indicator) -> Indicator:
    """Read it again."""
    indicator = hold(indicator)
    indicator.retired_at = indicator.retired_by = None
    indicator.save(update_fields=["retired_at", "retired_by"])
    return indicator
