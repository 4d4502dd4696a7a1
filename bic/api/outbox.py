"""From an event to a request that arrived: owe, send, try again, give up.

What is owed are rows, written with the act itself. Each arrives at least once: a worker that
dies after the yes of the other side sends it again, under the same `webhook-id`.
"""

import json
import logging
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from celery import current_app
from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bic.api import outgoing
from bic.api.models import Delivery, Event, Hook
from bic.api.reading import path_of
from bic.happenings import Happening, listen
from bic.notices.services import owe
from bic.people.models import Membership, Role
from bic.tenancy import scope
from bic.vault import Unreadable, renewed, unlock

logger = logging.getLogger(__name__)

SEND_TASK = "bic.api.tasks.send_delivery"
# Which events an address hears of that wants such ones.
EVENTS = {
    "decision.recorded": Event.DECIDED,
    "decision.locked": Event.DECIDED,
    "agreement.signed": Event.SIGNED,
    "report.published": Event.PUBLISHED,
    "edition.published": Event.PUBLISHED,
}
# Minutes to wait after each failed try; one more failure, after a day, and we give up.
BACK_OFF_MINUTES = (1, 5, 15, 60, 180, 360, 840)
# What was queued this long ago and is not sent was forgotten by the broker.
PATIENCE = timedelta(minutes=5)
SWEEP_SIZE = 200


@listen
def owe_deliveries(happening: Happening) -> None:
    """Owe an event to every address of the program that wants it; one that is owed stays so."""
    program_id = happening.community.program_id
    # Whoever acts may be a partner, or hold a private link; addresses are the staff's.
    with scope(program_id):
        now = timezone.now()
        wanted = Hook.objects.filter(
            program_id=program_id, hears_of__contains=[EVENTS[happening.name]]
        )
        rows = [
            Delivery(
                program_id=program_id, hook_id=hook_id, community_id=happening.community.pk,
                name=happening.name, resource=happening.resource, key=happening.key,
                page=happening.page, queued_at=now,
            )
            for hook_id in wanted.values_list("pk", flat=True)
        ]  # fmt: skip
        if rows:
            Delivery.objects.bulk_create(rows, ignore_conflicts=True)
            mine = Delivery.objects.to_send().filter(
                program_id=program_id, resource=happening.resource, key=happening.key,
                queued_at=now,
            )  # fmt: skip
            _hand_over(list(mine.values_list("program_id", "pk")))


def queue_unsent(program_id: int, now: datetime) -> None:
    """Hand what waits in the open program to the workers, but for what they were just given."""
    rows = Delivery.objects.filter(program_id=program_id).to_send().ripe(now)
    found = list(
        rows.exclude(queued_at__gt=now - PATIENCE)
        .select_for_update(skip_locked=True, of=("self",))
        .order_by("pk")
        .values_list("program_id", "pk")[:SWEEP_SIZE]
    )
    Delivery.objects.filter(pk__in=[pk for _program, pk in found]).update(queued_at=now)
    _hand_over(found)


def _hand_over(rows: list[tuple[int, int]]) -> None:
    if rows:
        # Robust: the act is done, and the sweep finds what the broker did not take.
        transaction.on_commit(partial(_publish, rows), robust=True)


def _publish(rows: list[tuple[int, int]]) -> None:
    for program_id, pk in rows:
        current_app.send_task(
            SEND_TASK, kwargs={"program_id": program_id, "delivery_id": pk}, retry=False
        )


def send(delivery_id: int, now: datetime) -> None:
    """Send one delivery unless that is done; the row is held meanwhile, and left to who holds it.

    What goes wrong is no exception here: the row says when to try again, or that we gave up.
    """
    rows = Delivery.objects.to_send().ripe(now).filter(pk=delivery_id)
    held = rows.select_for_update(skip_locked=True, of=("self",))
    delivery = held.select_related("program", "community", "hook").first()
    if delivery is None:
        return
    hook = delivery.hook
    try:
        body = json.dumps(payload(delivery)).encode()
        signed = headers(delivery, body, now)
        # Noted before it is sent, as mail is.
        with transaction.atomic():
            Delivery.objects.filter(pk=delivery.pk).update(
                delivered_at=now, last_error="", attempts=delivery.attempts + 1
            )
            Hook.objects.filter(pk=hook.pk).update(secret=renewed(hook.secret, outgoing.PURPOSE))
            outgoing.post(hook.url, body, signed)
    except (outgoing.NotDelivered, outgoing.Refused) as error:
        _postpone(delivery, str(error), now)


def payload(delivery: Delivery) -> dict[str, Any]:
    """What is sent: what happened, where, when, and where more is to be read. Nothing of people."""
    program = delivery.program.slug
    read = path_of(program, delivery.resource, delivery.key)
    return {
        "type": delivery.name,
        "timestamp": delivery.created_at.isoformat(),
        "data": {
            "program": program,
            "community": delivery.community.slug,
            "resource": delivery.resource,
            "id": str(delivery.key),
            "api": f"{settings.BASE_URL}{read}",
            "page": f"{settings.BASE_URL}{delivery.page}",
        },
    }


def headers(delivery: Delivery, body: bytes, now: datetime) -> dict[str, str]:
    """Id, time and signature of Standard Webhooks. Raises `NotDelivered`."""
    key, at = f"msg_{delivery.program_id}_{delivery.pk}", int(now.timestamp())
    try:
        secret = unlock(delivery.hook.secret, outgoing.PURPOSE)
    except Unreadable as error:
        raise outgoing.NotDelivered("The secret was encrypted under another key.") from error
    return {
        "Content-Type": "application/json",
        "webhook-id": key,
        "webhook-timestamp": str(at),
        "webhook-signature": outgoing.signature(secret, key=key, at=at, body=body),
    }


def _postpone(delivery: Delivery, error: str, now: datetime) -> None:
    """Note what was answered, and the next try or the end of trying."""
    delivery.attempts += 1
    delivery.queued_at, delivery.last_error = None, error[:200]
    if delivery.attempts > len(BACK_OFF_MINUTES):
        delivery.failed_at = now
        logger.error("Delivery %s was given up: %s", delivery.pk, delivery.last_error)
        _tell_directors(delivery)
    else:
        minutes = BACK_OFF_MINUTES[delivery.attempts - 1]
        delivery.next_try_at = now + timedelta(minutes=minutes)
    delivery.save(update_fields=["attempts", "queued_at", "last_error", "failed_at", "next_try_at"])


def _tell_directors(delivery: Delivery) -> None:
    """Tell those who can mend it, once a day for each address."""
    program, hook = delivery.program, delivery.hook
    directors = Membership.objects.in_force().filter(program=program, role=Role.DIRECTOR)
    owe(
        program,
        key=f"webhook-{hook.pk}-given-up-{delivery.failed_at:%Y%m%d}",
        to=directors.people(),
        template="api/mail/given_up",
        context={"hook": hook, "answer": delivery.last_error, "program": program},
        url=reverse("api:hook_detail", args=[program.slug, hook.pk]),
    )
