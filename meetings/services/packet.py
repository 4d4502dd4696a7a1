"""Packets: asked for, made by a worker, kept as versions."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.reports.making import Making
from bic.versions import next_number
from meetings.models import Packet, Submission
from meetings.packets.facts import facts_of
from meetings.tasks import render_packet

# A worker that has not finished after this long is taken for dead.
LEASE = timedelta(minutes=5)


def _queue(packet: Packet) -> None:
    render_packet.delay_on_commit(program_id=packet.program_id, file_id=packet.pk)


files = Making(Packet, _queue, LEASE)


@transaction.atomic
def make(submission: Submission, languages: Sequence[str], *, by: Any) -> Packet:
    """Freeze what the packet says today in `languages`, and have a worker make it.

    One that waits with the same words is not made twice; otherwise it is the next version.
    """
    found = hold(submission, Submission.objects.for_detail())
    facts = facts_of(found, languages)
    rows = Packet.objects.filter(submission=found)
    newest = rows.order_by("-number").first()
    if newest is not None and newest.is_unfinished and newest.facts == facts:
        return newest
    packet = Packet.objects.create(
        submission=found,
        number=next_number(rows),
        languages=list(languages),
        facts=facts,
        made_by=by,
        queued_at=timezone.now(),
    )
    _queue(packet)
    return packet


@transaction.atomic
def note_left_out(claimed: Packet, left_out: list[dict[str, str]]) -> None:
    """Say which attachments are not in a packet; nothing when the claim was lost meanwhile."""
    packet = files.still_mine(claimed)
    if packet is not None:
        packet.left_out = left_out
        packet.save(update_fields=["left_out"])
