"""Waves that are to be opened or closed remind whoever is in charge."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from bic.people.models import Membership, Role
from evaluations.models import Wave

WEEK = timedelta(days=-reminders.FIRST)
TO_OPEN = _("Its surveys have to be published before. Once it is open you are not reminded again.")
TO_CLOSE = _("Its surveys close with it. Once it is closed you are not reminded again.")


@reminders.source("evaluation_wave")
def waves_due(program: Any, today: date) -> Iterator[reminders.Due]:
    """Waves to be opened or closed within a week, or late, of communities under way.

    To whoever is in charge, else to the facilitator, else to the directors. Two queries.
    """
    soon = today + WEEK
    rows = list(
        Wave.objects.filter(community__in=program.communities.under_way(), closed_at=None)
        .filter(
            Q(opened_at=None, opens_on__lte=soon) | Q(opened_at__isnull=False, closes_on__lte=soon)
        )
        .select_related("community")
        .order_by("pk")
    )
    if not rows:
        return
    directors = Membership.objects.in_force().filter(role=Role.DIRECTOR)
    others = list(directors.order_by("user_id").values_list("user_id", flat=True).distinct())
    for wave in rows:
        person = wave.owner_id or wave.community.facilitator_id
        for recipient in [person] if person else others:
            yield _due(program, wave, recipient)


def _due(program: Any, wave: Wave, recipient: int) -> reminders.Due:
    words = (
        _("Close the wave {wave} of {name}")
        if wave.opened_at
        else _("Open the wave {wave} of {name}")
    )
    kind = Wave.Kind(wave.kind).label
    return reminders.Due(
        f"{wave.pk}-{'close' if wave.opened_at else 'open'}",
        recipient,
        wave.community_id,
        wave.closes_on if wave.opened_at else wave.opens_on,
        format_lazy(words, wave=kind, name=lazystr(wave.community.name)),
        reverse("evaluations:wave_detail", args=[program.slug, wave.community.slug, wave.pk]),
        TO_CLOSE if wave.opened_at else TO_OPEN,
    )
