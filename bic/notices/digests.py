"""The daily summary: one mail a day, at the hour and in the time zone of each person."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.urls import reverse

from bic.notices import links, services
from bic.notices.audience import concerns, parts_of
from bic.notices.models import Delivery, Kind, Notice, NoticePreference

# The rest is a number and the inbox.
LINES = 50


def day_due(preference: NoticePreference, now: datetime) -> date | None:
    """The local day whose summary is due now, or None.

    It is due from its hour to the end of the day, once: an hour that the clocks
    leave out is followed by a later one, and one that they repeat finds the day
    done. Somebody who travels west does not get the same day twice.
    """
    local = now.astimezone(ZoneInfo(preference.user.time_zone))
    done = preference.last_digest_on
    if local.hour < preference.digest_hour or (done is not None and done >= local.date()):
        return None
    return local.date()


def due_preferences(program: Any, now: datetime) -> list[int]:
    """Primary keys of the preferences whose summary is due and has something to say; one query."""
    waiting = Notice.objects.to_digest().filter(recipient=OuterRef("user_id"))
    daily = NoticePreference.objects.filter(program=program, delivery=Delivery.DAILY)
    candidates = daily.filter(Exists(waiting)).select_related("user").order_by("pk")
    return [preference.pk for preference in candidates if day_due(preference, now)]


@transaction.atomic
def owe_digest(preference_id: int, now: datetime) -> Notice | None:
    """Owe one person the mail that lists what waits, unless this day has had it.

    The mail is a notice of its own, sent as every other. Returns it, or None.
    """
    preference = (
        NoticePreference.objects.select_for_update(skip_locked=True, of=("self",))
        .filter(pk=preference_id, delivery=Delivery.DAILY)
        .select_related("user", "program")
        .first()
    )
    day = day_due(preference, now) if preference else None
    if preference is None or day is None:
        return None
    parts = parts_of([preference.user_id]).get(preference.user_id)
    waiting = Notice.objects.to_digest().filter(recipient=preference.user).order_by("pk")
    listed = [
        one
        for one in waiting.select_related("program").select_for_update(of=("self",))
        if concerns(parts, one.community_id)
    ]
    if not listed:
        return None
    digest = _owe(preference, day, listed, now)
    Notice.objects.filter(pk__in=[one.pk for one in listed]).update(digest=digest)
    preference.last_digest_on = day
    preference.save(update_fields=["last_digest_on"])
    return digest


def _owe(preference: NoticePreference, day: date, listed: list[Notice], now: datetime) -> Notice:
    program, key = preference.program, f"digest-{preference.pk}-{day:%Y%m%d}"
    lines = [{"subject": one.subject, "url": links.target_url(one)} for one in listed[:LINES]]
    services.owe(
        program,
        key=key,
        to=[preference.user],
        template="notices/mail/digest",
        context={
            "program": program.name,
            "lines": lines,
            "count": len(listed),
            "more": len(listed) - len(lines),
        },
        url=reverse("notices:inbox", args=[program.slug]),
        kind=Kind.DIGEST,
    )
    # The summary itself never stands in the inbox, so it cannot be read there.
    Notice.objects.filter(key=key, recipient=preference.user).update(read_at=now)
    return Notice.objects.get(key=key, recipient=preference.user)
