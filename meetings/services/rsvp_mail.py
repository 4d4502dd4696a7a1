"""What those who replied are told by email, in the language in which they replied.

Without an address nobody is written to: the private page says the same. A row of mail holds an
address, so `erase` takes them away when names and contacts go.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.urls import reverse
from django.utils import timezone

from bic.links import services as links
from bic.links.models import Link
from bic.notices import services as notices
from bic.notices.models import Notice
from bic.querysets import hold
from meetings.models import Meeting, Rsvp
from meetings.pagewords import Words, put, why_mailed, words_in
from meetings.when import day_and_time

TEMPLATE = "meetings/mail/reply"
# Nobody is reminded at night. The longest lead is what the settings take.
DAY_BEGINS, LONGEST_LEAD = 8, timedelta(days=61)


def key_of(meeting: Meeting) -> str:
    """How the keys of all mail about the replies to a meeting begin."""
    return f"reply-{meeting.pk}-"


def front_of(meeting: Meeting) -> str:
    """The path of the public page of a meeting. Needs its program."""
    return reverse("meetings:rsvp_front", args=[meeting.program.slug, meeting.pk])


def confirm(rsvp: Rsvp, meeting: Meeting, link: Link) -> None:
    """Say what became of a new reply, with the way to change it."""
    subject = "waiting" if rsvp.status == Rsvp.Status.WAITING else "going"
    _write(rsvp, meeting, link, subject, subject)


def promoted(rsvp: Rsvp, meeting: Meeting, link: Link | None) -> None:
    """Say that a place came free."""
    _write(rsvp, meeting, link, "promoted", "promoted")


@transaction.atomic
def tell_change(meeting: Meeting) -> int:
    """Tell everybody who comes or waits that a meeting was moved or canceled; how many.

    A second call tells nobody, until it changes again.
    """
    setting = hold(meeting.rsvp_setting)
    if setting.told >= meeting.changed:
        return 0
    what = "canceled" if meeting.status == Meeting.Status.CANCELED else "moved"
    rows = Rsvp.objects.filter(meeting=meeting).exclude(status=Rsvp.Status.CANCELED)
    found = list(rows.exclude(email=""))
    for rsvp, link in _with_links(found):
        _write(rsvp, meeting, link, what, f"{what}-{meeting.changed}")
    setting.told = meeting.changed
    setting.save(update_fields=["told"])
    return len(found)


@transaction.atomic
def remind_due(meeting: Meeting, now: datetime) -> int:
    """Remind everybody who comes if today is a day for it and the day has begun; how many.

    A second call on the same day owes nothing more.
    """
    here = timezone.localtime(now, meeting.program.tzinfo)
    days = (timezone.localtime(meeting.starts_at, meeting.program.tzinfo).date() - here.date()).days
    if days not in meeting.rsvp_setting.remind_days or here.hour < DAY_BEGINS:
        return 0
    found = list(Rsvp.objects.filter(meeting=meeting).going().exclude(email=""))
    for rsvp, link in _with_links(found):
        _write(rsvp, meeting, link, "reminder", f"reminder-{days}")
    return len(found)


def follow(now: datetime) -> None:
    """Tell of changes and remind, for all meetings of the program of the scope."""
    asking = Meeting.objects.announced().filter(rsvp_setting__isnull=False, starts_at__gt=now)
    rows = asking.select_related("program", "community", "rsvp_setting")
    for meeting in rows.filter(rsvp_setting__told__lt=F("changed")):
        tell_change(meeting)
    soon = rows.filter(starts_at__lt=now + LONGEST_LEAD, status=Meeting.Status.PLANNED)
    for meeting in soon:
        remind_due(meeting, now)


def erase(meeting: Meeting) -> int:
    """Take away all mail about the replies to a meeting, and about its invitations; how many."""
    return Notice.objects.filter(key__startswith=key_of(meeting)).delete()[0]


def _with_links(rsvps: list[Rsvp]) -> Iterable[tuple[Rsvp, Link | None]]:
    found = Link.objects.about("reply", [one.pk for one in rsvps]).order_by("pk")
    by_subject = {link.subject_pk: link for link in found}
    return [(one, by_subject.get(one.pk)) for one in rsvps]


def _write(rsvp: Rsvp, meeting: Meeting, link: Link | None, what: str, occasion: str) -> None:
    if not rsvp.email:
        return
    words = words_in(meeting.program_id, rsvp.page_language)
    told = told_of(meeting, words, rsvp.page_language, rsvp.name)
    notices.owe_mail(
        meeting.program,
        key=f"{key_of(meeting)}{rsvp.pk}-{occasion}",
        email=rsvp.email,
        language=rsvp.page_language,
        template=TEMPLATE,
        context=told
        | {
            "subject": put(words[f"subject_{what}"], title=told["title"]),
            "way": words["change_here"],
            "url": links.path_of(link) if link else "",
        },
    )


def told_of(meeting: Meeting, words: Words, language: str, name: str) -> dict[str, Any]:
    """What every mail about a meeting says, in a language."""
    title, _in = meeting.title.in_language(language)
    day, hours = day_and_time(meeting, language)
    return {
        "hello": put(words["hello"], name=name) if name else words["hello_you"],
        "title": title,
        "lines": [title, f"{day}, {hours}", *filter(None, [meeting.place, meeting.address])],
        "program": meeting.program.name,
        "why": why_mailed(words, language, meeting.program),
        "base": settings.BASE_URL,
    }
