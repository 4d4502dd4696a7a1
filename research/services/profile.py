"""Choosing what a profile shows, setting when a figure counts as reliable, and freezing one."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.db import transaction

from bic.privacy import threshold_of
from bic.querysets import hold
from bic.versions import next_number
from research.counts import tables_of
from research.indicators import blocks_of
from research.models import LocalCount, ProfileChoice, ProfileVersion
from research.rules_in_force import rules_of
from research.telling import tell


class NothingToFreeze(ValueError):
    """No indicator of the profile has a figure yet."""


@transaction.atomic
def choose_indicators(
    community: Any, names: Sequence[str], *, people: int, share: Decimal
) -> ProfileChoice:
    """Have the profile of a community show these indicators in this order."""
    choice, _is_new = ProfileChoice.objects.update_or_create(
        community=hold(community),
        defaults={
            "program_id": community.program_id,
            "indicators": list(names),
            "translate_from_people": people,
            "translate_from_share": share,
        },
    )
    return choice


@transaction.atomic
def freeze(community: Any, *, title: str, note: str, by: Any) -> ProfileVersion:
    """Keep the profile as it stands, with every figure and its source; raises `NothingToFreeze`.

    Local counts go in as partners may see them, whoever freezes.
    """
    community = hold(community)
    blocks = blocks_of(community, rules_of(community))
    has_figures = {one["name"] for one in tell(blocks, community.name) if not one["problem"]}
    kept = [block.to_json() for block in blocks if block.name in has_figures]
    if not kept:
        raise NothingToFreeze
    local = LocalCount.objects.filter(community=community)
    return ProfileVersion.objects.create(
        community=community,
        number=next_number(ProfileVersion.objects.filter(community=community)),
        title=title,
        note=note,
        blocks=kept,
        counts=tables_of(local, threshold_of(community.program)),
        frozen_by=by,
    )
