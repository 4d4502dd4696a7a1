"""From a row to a sent mail: queue, send once, try again, give up."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from celery import current_app
from django.db import transaction
from django.utils import timezone

from bic.mailing import mail_errors
from bic.notices import addressed, mail
from bic.notices.audience import concerns, parts_of
from bic.notices.models import (
    ALWAYS_MAILED,
    NO_LONGER_TAKES_PART,
    Delivery,
    Notice,
    NoticePreference,
)

logger = logging.getLogger(__name__)

SEND_TASK = "bic.notices.tasks.send_notice"
# What was queued this long ago and is not sent was forgotten by the broker.
PATIENCE = timedelta(minutes=5)
SWEEP_SIZE = 500
# Minutes to wait after each failed try; one more failure, after about two days, and we give up.
BACK_OFF_MINUTES = (1, 5, 15, 60, 180, 360, 720, 720, 720)


def write(notices: Sequence[Notice]) -> None:
    """Save what is owed, in the caller's transaction, and wake a worker once it is committed.

    A notice that was owed before is left as it is. With the broker down, the
    sweep finds the rows later.
    """
    now = timezone.now()
    for notice in notices:
        notice.queued_at = now if notice.delivery == Delivery.MAIL else None
    Notice.objects.bulk_create(notices, ignore_conflicts=True)
    keys = {notice.key for notice in notices if notice.queued_at}
    if keys:
        new = Notice.objects.to_mail().filter(key__in=keys, queued_at=now).order_by("pk")
        _hand_over(list(new.values_list("program_id", "pk")))


def queue_unsent(now: datetime) -> int:
    """Hand the unsent mail of the open program to the workers, oldest first.

    Returns how many: at most `SWEEP_SIZE`. What was handed over less than
    `PATIENCE` ago, or waits for another try, is left out, so that neither a
    stopped worker nor a bad address fills the queue.
    """
    forgotten = Notice.objects.to_mail().ripe(now).exclude(queued_at__gt=now - PATIENCE)
    rows = list(
        forgotten.select_for_update(skip_locked=True, of=("self",))
        .order_by("pk")
        .values_list("program_id", "pk")[:SWEEP_SIZE]
    )
    Notice.objects.filter(pk__in=[pk for _program, pk in rows]).update(queued_at=now)
    _hand_over(rows)
    return len(rows)


def retry(notice_id: int, now: datetime) -> bool:
    """Hand mail to the workers that was given up or waits for its next try; whether it was.

    It is one more try: mail that was given up is given up again if it fails again.
    """
    unsent = Notice.objects.filter(pk=notice_id, delivery=Delivery.MAIL, mailed_at=None)
    notice = unsent.select_for_update(of=("self",)).exclude(last_error="").first()
    if notice is None or notice.last_error == NO_LONGER_TAKES_PART:
        return False
    notice.failed_at = notice.next_try_at = None
    notice.queued_at = now
    notice.save(update_fields=["failed_at", "next_try_at", "queued_at"])
    _hand_over([(notice.program_id, notice.pk)])
    return True


def _hand_over(rows: list[tuple[int, int]]) -> None:
    """Publish after the commit: before it, a worker would find the rows locked."""
    if rows:
        # Robust: the act is done, and the sweep finds what the broker did not take.
        transaction.on_commit(partial(_publish, rows), robust=True)


def _publish(rows: list[tuple[int, int]]) -> None:
    for program_id, notice_id in rows:
        current_app.send_task(
            SEND_TASK, kwargs={"program_id": program_id, "notice_id": notice_id}, retry=False
        )


def send(notice_id: int, now: datetime) -> bool:
    """Mail one notice unless that is done; whether it was mailed now.

    The row is locked while the mail server is spoken to, and a row that another
    worker holds is left to it. So a notice is mailed once, however often and by
    however many workers this runs; with one exception that SMTP does not let us
    close: when the worker or the database dies after the mail server's yes and
    before our commit, it is mailed again. The Message-ID is the same both times,
    so that many mail programs show it once.

    A mail error is no exception here: the row says when to try again, or that
    we gave up.
    """
    unsent = Notice.objects.to_mail().ripe(now).filter(pk=notice_id)
    notice = (
        unsent.select_for_update(skip_locked=True, of=("self",))
        .select_related("program", "recipient")
        .first()
    )
    if notice is None or not _is_still_wanted(notice, now):
        return False
    try:
        # Noted before it is sent: a disk without room refuses the note, and nothing was sent yet.
        with transaction.atomic():
            Notice.objects.filter(pk=notice.pk).update(mailed_at=now)
            mail.compose(notice).send()
    except mail_errors() as error:
        _postpone(notice, error, now)
        return False
    return True


def _is_still_wanted(notice: Notice, now: datetime) -> bool:
    """Whether the recipient takes part and wants mail; if not, the row says so from now on."""
    user_id = notice.recipient_id
    if addressed.was_stopped(notice):
        _leave(notice, now)
        return False
    if user_id is None or not notice.can_be_declined:
        return True
    if not concerns(parts_of([user_id]).get(user_id), notice.community_id):
        _leave(notice, now)
        return False
    wish = delivery_for([user_id]).get(user_id, Delivery.MAIL)
    if wish == Delivery.MAIL or (wish == Delivery.DAILY and notice.kind in ALWAYS_MAILED):
        return True
    notice.delivery = wish
    notice.save(update_fields=["delivery"])
    return False


def _leave(notice: Notice, now: datetime) -> None:
    notice.failed_at = now
    notice.last_error = NO_LONGER_TAKES_PART
    notice.save(update_fields=["failed_at", "last_error"])


def delivery_for(user_ids: Sequence[int]) -> dict[int, str]:
    """`{user_id: delivery}` of those who chose one in the open program."""
    chosen = NoticePreference.objects.filter(user_id__in=user_ids)
    return dict(chosen.values_list("user_id", "delivery"))


def _postpone(notice: Notice, error: Exception, now: datetime) -> None:
    """Note the error, and the next try or the end of trying."""
    notice.attempts += 1
    notice.queued_at = None
    notice.last_error = _in_one_line(error)
    if notice.attempts > len(BACK_OFF_MINUTES):
        notice.failed_at = now
        logger.error("Notice %s was given up: %s", notice.pk, notice.last_error)
    else:
        minutes = BACK_OFF_MINUTES[notice.attempts - 1]
        notice.next_try_at = now + timedelta(minutes=minutes)
        logger.warning(
            "Notice %s was not mailed, next try in %s min: %s",
            notice.pk,
            minutes,
            notice.last_error,
        )
    notice.save(update_fields=["attempts", "queued_at", "last_error", "failed_at", "next_try_at"])


def _in_one_line(error: Any) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]
