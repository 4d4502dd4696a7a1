"""A later agreement: which waves could be counted from its beginning. It moves none by itself."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from communities.models import Agreement
from evaluations.models import Wave

# How many years after the beginning of an agreement a wave opens.
YEARS = {Wave.Kind.BASELINE: 0, Wave.Kind.YEAR_1: 1, Wave.Kind.YEAR_3: 3}


@dataclass(frozen=True)
class Move:
    """A wave that has not opened, and the days it would have; it stays open as long as before."""

    wave: Wave
    opens_on: date
    closes_on: date


@dataclass(frozen=True)
class Renewal:
    """An agreement that began after the waves were scheduled, and what could follow from it."""

    agreement: Agreement
    moves: list[Move]


def newest_agreement(community: Any) -> Agreement | None:
    """The agreement that was signed last and is in force, amendments aside; one query."""
    signed = Agreement.objects.originals().filter(
        community=community, state=Agreement.State.SIGNED, starts_on__isnull=False
    )
    return signed.order_by("-signed_at", "-pk").first()


def renewal_of(community: Any) -> Renewal | None:
    """What staff should decide on; None where nothing could move. Two queries.

    A wave that was counted from this agreement, or kept its days when somebody was asked, is
    not asked about again.
    """
    agreement = newest_agreement(community)
    if agreement is None:
        return None
    waves = Wave.objects.filter(community=community, opened_at=None).order_by("opens_on", "pk")
    moves = [move for wave in waves if (move := _move(wave, agreement))]
    return Renewal(agreement, moves) if moves else None


def _move(wave: Wave, agreement: Agreement) -> Move | None:
    years = YEARS[Wave.Kind(wave.kind)]
    # The baseline does not wait for the day on which an agreement begins.
    if not years or wave.counted_from_id == agreement.pk:
        return None
    is_newer = agreement.signed_at is not None and agreement.signed_at > wave.created_at
    if wave.counted_from_id is None and not is_newer:
        return None
    opens_on = agreement.starts_on + relativedelta(years=years)
    if opens_on == wave.opens_on:
        return None
    return Move(wave, opens_on, opens_on + (wave.closes_on - wave.opens_on))
