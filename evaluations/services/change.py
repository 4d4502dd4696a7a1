"""The checklist of institutional change: its points, and how far each was at a wave."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.db import transaction
from django.db.models import Max

from bic.translated import Translated
from evaluations.changepoints import SUGGESTED, title_of
from evaluations.models import ChangeMark, ChangePoint, Wave

STEP = 10


class WaveIsLocked(Exception):
    """What was marked at a locked wave stays."""


class PointIsMarked(Exception):
    """A point that was marked at a wave is part of what was found, and stays."""


class Mark(NamedTuple):
    """How far a point is, and what shows it; "" takes the mark away."""

    state: str
    shown_by: str


def _next(community: Any) -> int:
    points = ChangePoint.objects.filter(community=community)
    return (points.aggregate(last=Max("position"))["last"] or 0) + STEP


@transaction.atomic
def take_suggested(community: Any) -> list[ChangePoint]:
    """Add the suggested points that the community has not yet; those that were added."""
    # Two who press at once wait for each other.
    list(type(community).objects.select_for_update().filter(pk=community.pk))
    points = ChangePoint.objects.filter(community=community)
    there = set(points.values_list("suggested", flat=True))
    first = _next(community)
    missing = [key for key in SUGGESTED if key not in there]
    return ChangePoint.objects.bulk_create(
        ChangePoint(
            program_id=community.program_id, community=community, suggested=key,
            title=title_of(key), position=first + place * STEP,
        )
        for place, key in enumerate(missing)
    )  # fmt: skip


@transaction.atomic
def add_point(community: Any, title: Translated) -> ChangePoint:
    """Add a point of their own at the end."""
    return ChangePoint.objects.create(
        program_id=community.program_id, community=community, title=title,
        position=_next(community),
    )  # fmt: skip


@transaction.atomic
def remove_point(point: ChangePoint) -> None:
    """Take a point away. Raises `PointIsMarked`."""
    ChangePoint.objects.select_for_update().get(pk=point.pk)
    if ChangeMark.objects.filter(point=point).exists():
        raise PointIsMarked
    point.delete()


@transaction.atomic
def mark(wave: Wave, marks: Mapping[ChangePoint, Mark], *, by: Any) -> None:
    """Say how far points are at a wave; what is as before stays untouched.

    Raises `WaveIsLocked`.
    """
    held = Wave.objects.select_for_update().get(pk=wave.pk)
    if held.locked_at:
        raise WaveIsLocked
    before = {one.point_id: one for one in ChangeMark.objects.filter(wave=wave)}
    for point, said in marks.items():
        one = before.get(point.pk) or ChangeMark(
            program_id=wave.program_id, community_id=wave.community_id, point=point, wave=wave
        )
        if not said.state:
            if one.pk:
                one.delete()
        elif (one.state, one.shown_by) != said:
            one.state, one.shown_by, one.marked_by = said.state, said.shown_by, by
            one.save()
