"""Erasing names and contacts of a meeting on schedule: the numbers stay, and a log of it."""

from datetime import datetime, timedelta
from functools import partial

from django.db import transaction
from django.db.models import Exists, OuterRef

from bic.documents.storage import discard
from bic.querysets import hold
from bic.reports.models import Printout
from meetings.models import Arrival, Checkin, Invitation, Meeting, Purge, Rsvp
from meetings.models.rsvp import RsvpSetting, random_receipt
from meetings.services import rsvp_mail
from meetings.services.door import door_of

# Days after a meeting, where its settings of replies say nothing else.
KEEP_DAYS = 30
# Sheets with names, or with what people wrote, by their templates.
SHEETS = [f"meetings/print/{name}.html" for name in ("sign_in", "badges", "childcare", "caterer")]


def due(now: datetime) -> list[tuple[Meeting, int]]:
    """Meetings of the program whose names are due to go, with the number of days; two queries."""
    settings = dict(RsvpSetting.objects.values_list("meeting", "keep_days"))
    over = Meeting.objects.filter(ends_at__lte=now).exclude(checkin__hold_reason__gt="")
    names = (
        Rsvp.objects.filter(meeting=OuterRef("pk"), purged_at=None),
        Invitation.objects.filter(meeting=OuterRef("pk"), purged_at=None),
        Arrival.objects.filter(meeting=OuterRef("pk")),
    )
    replied, invited, came = map(Exists, names)
    found = over.filter(replied | invited | came).order_by("pk")
    kept = [(meeting, settings.get(meeting.pk, KEEP_DAYS)) for meeting in found]
    return [(meeting, days) for meeting, days in kept if meeting.ends_at <= now - timedelta(days)]


@transaction.atomic
def purge(meeting: Meeting, *, days: int, now: datetime) -> Purge | None:
    """Erase who replied, who was invited and who came; None when there was nothing to erase.

    How many replied, came and spoke what stays in the replies and in the check-in. Sheets with
    names that were printed go too, and so does mail to those who replied.
    """
    door = hold(door_of(meeting))
    if door.hold_reason:
        return None
    replies = _erase_replies(meeting, now)
    invitations = Invitation.objects.filter(meeting=meeting, purged_at=None).update(
        name="", email="", purged_at=now
    )
    arrivals, _by_model = Arrival.objects.filter(meeting=meeting).delete()
    _discard_sheets(meeting)
    rsvp_mail.erase(meeting)
    if not (replies or invitations or arrivals):
        return None
    door.purged_at = now
    door.save(update_fields=["purged_at"])
    return Purge.objects.create(
        program_id=meeting.program_id,
        community_id=meeting.community_id,
        meeting=meeting,
        days=days,
        replies=replies,
        invitations=invitations,
        arrivals=arrivals,
    )


def _erase_replies(meeting: Meeting, now: datetime) -> int:
    """Empty what may say who somebody is; a code or a link leads nowhere afterwards."""
    replies = list(Rsvp.objects.filter(meeting=meeting, purged_at=None))
    for reply in replies:
        reply.name = reply.email = reply.phone = ""
        reply.diet_note = reply.access_note = ""
        reply.answers, reply.seal, reply.receipt = {}, None, random_receipt()
        reply.purged_at = now
    Rsvp.objects.bulk_update(
        replies,
        [
            "name", "email", "phone", "diet_note", "access_note", "answers", "seal", "receipt",
            "purged_at",
        ],
        batch_size=500,
    )  # fmt: skip
    return len(replies)


def _discard_sheets(meeting: Meeting) -> None:
    sheets = Printout.objects.filter(
        template__in=SHEETS, back_url__contains=f"/meetings/{meeting.pk}/"
    )
    keys = [key for key in sheets.values_list("storage_key", flat=True) if key]
    sheets.delete()
    for key in keys:
        transaction.on_commit(partial(discard, key))


def purge_due(now: datetime) -> list[Purge]:
    """Erase what is due in this program. A second call finds nothing left."""
    return [done for meeting, days in due(now) if (done := purge(meeting, days=days, now=now))]


@transaction.atomic
def keep_longer(meeting: Meeting, reason: str) -> Checkin:
    """Keep names while they are under audit, claim or litigation; without a reason no longer."""
    door = hold(door_of(meeting))
    door.hold_reason = reason
    door.save(update_fields=["hold_reason"])
    return door
